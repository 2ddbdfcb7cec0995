import Staffing

extension PinDropped: FileRecord {
  static let table = RecordTable<PinDropped>(
    "changes", "thay đổi", "What was decided for somebody is open again.",
    fields: [
      Field("no pin", "bỏ ghim", ["unpin"], .text(\.person), "name or id of the person", isRequired: true),
      Field("client", "khách hàng", [], .text(\.client), "name or id", standard: "every client"),
    ])
}
