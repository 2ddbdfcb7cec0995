/// The page that says row by row where the trade's rules stand.
struct DomainPage {
  /// One line of its tables.
  struct Row {
    var key: String
    var cells: [String]
    /// Names of Swift files in its cells.
    var files: [String]
  }

  let rows: [Row]

  init(_ text: String) {
    rows = text.split(whereSeparator: \.isNewline).compactMap { line in
      let cells = line.split(separator: "|").map { $0.drop { $0 == " " } }.map(String.init)
      guard line.hasPrefix("|"), let key = cells.first?.split(separator: " ").first,
        key.first.map({ "ABS".contains($0) }) == true,
        key.dropFirst().allSatisfy(\.isNumber), key.count > 1
      else { return nil }
      let files = line.split(separator: "`").map(String.init).filter { $0.hasSuffix(".swift") }
      return Row(key: String(key), cells: cells, files: files)
    }
  }

  /// The rows that the trade has: A1 to A55, B1 to B38, and the seven settings.
  static let expected =
    (1...55).map { "A\($0)" } + (1...38).map { "B\($0)" } + (1...7).map { "S\($0)" }
}
