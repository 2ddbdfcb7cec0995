import Staffing

extension OpportunityWon: FileRecord {
  static let table = RecordTable<OpportunityWon>(
    "changes", "thay đổi", "An opportunity is certain.",
    fields: [
      Field("opportunity won", "thắng cơ hội", [], .text(\.opportunity), "name or id", isRequired: true)
    ])
}
