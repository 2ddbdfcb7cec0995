import Staffing

extension ClientLost: FileRecord {
  static let table = RecordTable<ClientLost>(
    "changes", "thay đổi", "A client goes.",
    fields: [
      Field("client lost", "mất khách hàng", [], .text(\.client), "name or id", isRequired: true),
      Field(
        "from", "từ", ["on", "từ ngày"], .day(\.from), "the first day without the client",
        standard: "before the scenario"),
    ])
}
