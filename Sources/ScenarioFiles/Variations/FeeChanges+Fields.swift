import Staffing

extension FeeChanges: FileRecord {
  static let table = RecordTable<FeeChanges>(
    "changes", "thay đổi", "A client pays more or less.",
    fields: [
      Field("fee changes", "phí đổi", [], .text(\.client), "name or id of the client", isRequired: true),
      Field(
        "factor", "hệ số", ["multiplied by", "times"], .number(\.factor, .multiple), "what the fee is multiplied by",
        isRequired: true),
    ])
}
