/// All fields of one kind of record, with the name of its file and its key.
struct RecordTable<Record: Sendable>: Sendable {
  /// What a header or key stands for.
  enum Column: Sendable {
    /// The field at an index.
    case field(Int)
    /// A name behind the field at an index: `hours executive`.
    case setting(Int, name: String)
    /// A remark that nobody reads but people.
    case remark
  }

  /// The key in one-file scenarios; the table's file is this with `.csv`.
  let key: String
  /// The Vietnamese key.
  let vietnamese: String
  /// What a record is, for the documentation.
  let meaning: String
  /// The fields in the order in which they are written.
  let fields: [Field<Record>]
  /// More rows than this are no scenario; keeps hostile files from filling the memory.
  let rowLimit: Int
  private let lookup: [FoldedText: Int]
  private let open: [(prefix: [UInt8], field: Int)]

  /// A table.
  ///
  /// - Parameters:
  ///   - key: The key in one-file scenarios.
  ///   - vietnamese: The Vietnamese key.
  ///   - meaning: What a record is.
  ///   - rowLimit: The greatest number of rows.
  ///   - fields: The fields.
  init(_ key: String, _ vietnamese: String, _ meaning: String, rowLimit: Int = 250_000, fields: [Field<Record>]) {
    self.key = key
    self.vietnamese = vietnamese
    self.meaning = meaning
    self.rowLimit = rowLimit
    self.fields = fields
    var lookup: [FoldedText: Int] = [:]
    var open: [(prefix: [UInt8], field: Int)] = []
    for (index, field) in fields.enumerated() {
      for spelling in [field.name, field.vietnamese] + field.aliases {
        let folded = FoldedText(spelling)
        if lookup[folded] == nil { lookup[folded] = index }
        if field.isOpen { open.append((folded.bytes, index)) }
      }
    }
    self.lookup = lookup
    self.open = open.sorted { $0.prefix.count > $1.prefix.count }
  }

  /// What a header or key stands for.
  ///
  /// - Parameter header: As it was written.
  /// - Returns: The column, or `nil` where it is unknown.
  func column(_ header: String) -> Column? {
    if header.utf8.first == UInt8(ascii: "#") { return .remark }
    let folded = FoldedText(header)
    if let index = lookup[folded] { return .field(index) }
    let utf8 = Array(header.utf8)
    for (prefix, index) in open where folded.bytes.count > prefix.count && folded.bytes.starts(with: prefix) {
      // The name begins at a gap, so that `hoursxyz` is a typing error and not the hours of a role `xyz`.
      let rest = utf8[folded.ends[prefix.count - 1]...]
      guard let next = rest.first, " _-:./(".utf8.contains(next) else { continue }
      let name = rest.drop { " _-:./()".utf8.contains($0) }.trimmed
      if !name.isEmpty { return .setting(index, name: name.text) }
    }
    return Self.remarks.contains(folded) ? .remark : nil
  }

  /// The header that somebody may have meant.
  ///
  /// - Parameter header: An unknown one.
  /// - Returns: A known spelling, or `nil` where none is close.
  func closest(to header: String) -> String? {
    Closeness.closest(to: header, among: fields.flatMap { [$0.name, $0.vietnamese] + $0.aliases })
  }

  private static var remarks: Set<FoldedText> {
    [FoldedText("note"), FoldedText("notes"), FoldedText("ghi chú"), FoldedText("remark"), FoldedText("comment")]
  }
}
