import Staffing

extension ConflictDraft: FileRecord {
  static let table = RecordTable<ConflictDraft>(
    "conflicts", "xung đột", "Competing clients and how far apart their teams must be.", rowLimit: 50_000,
    fields: [
      Field("clients", "khách hàng", [], .texts(\.clients), "at least two clients, by name or id", isRequired: true),
      Field("kind", "loại", ["type"], .text(\.kind, .conflicts), "how far apart", standard: "person"),
      Field(
        "quarters", "số quý", [], .number(\.quarters, .quarters), "quarters of cooling off", standard: "the policy's"),
      Field("exempt", "miễn trừ", ["exempt roles"], .texts(\.exempt), "roles that oversee both", standard: "director"),
    ])
}
