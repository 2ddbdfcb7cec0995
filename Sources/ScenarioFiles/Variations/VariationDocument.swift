import Staffing

/// What a variation's file says beside its changes.
struct VariationDocument: FileRecord {
  var place: Place?
  /// What it is called.
  var name: Given<String>?
  /// What it asks, in words.
  var note: Given<String>?
  /// Files of variations that come first.
  var bases: [Given<String>] = []

  static let table = RecordTable<VariationDocument>(
    "variation", "biến thể", "A question: what would be different.", rowLimit: 1,
    fields: [
      Field("name", "tên", ["variation"], .text(\.name), "what it is called", standard: "the file's name"),
      Field(
        "description", "mô tả", ["question", "câu hỏi"], .text(\.note), "what it asks, in words", standard: "none"),
      Field(
        "extends", "mở rộng", ["based on"], .texts(\.bases),
        "files whose changes come first, named from this file's folder", standard: "none"),
      Field(
        "numbers", "số", [], .reading, "how numbers are written: `1.234,5` or `1,234.5`", standard: "as far as clear"),
      Field(
        "dates", "ngày", [], .reading, "how dates are written: `dd/mm/yyyy` or `mm/dd/yyyy`",
        standard: "as far as clear"),
    ])
}
