import Staffing

extension OpportunityLost: FileRecord {
  static let table = RecordTable<OpportunityLost>(
    "changes", "thay đổi", "An opportunity is gone.",
    fields: [
      Field("opportunity lost", "mất cơ hội", [], .text(\.opportunity), "name or id", isRequired: true)
    ])
}
