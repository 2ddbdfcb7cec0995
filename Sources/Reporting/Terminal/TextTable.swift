/// A table for people: it never exceeds the screen's width.
struct TextTable {
  /// A column's title and how it behaves where room is short.
  struct Column {
    var title: String
    var alignsRight = false
    /// Whether long cells go on in the next line instead of being cut.
    var wraps = false
    /// How narrow it may become.
    var leastWidth = 5

    static func text(_ title: String, wraps: Bool = false, least: Int = 5) -> Column {
      Column(title: title, wraps: wraps, leastWidth: least)
    }

    static func number(_ title: String) -> Column { Column(title: title, alignsRight: true, leastWidth: 4) }
  }

  /// One cell.
  struct Cell: ExpressibleByStringInterpolation {
    var text: String
    var style: Style

    init(_ text: String, _ style: Style = .plain) {
      self.text = text.withoutControls
      self.style = style
    }

    init(stringLiteral value: String) { self.init(value) }
  }

  var columns: [Column]
  var rows: [[Cell]]
  var indent = 2

  init(_ columns: [Column], rows: [[Cell]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// The lines of the table, its titles first.
  func lines(on screen: Screen) -> [String] {
    let widths = fittedWidths(screen.width)
    return titleLines(widths, screen) + rows.flatMap { lines(of: $0, widths: widths, screen) }
  }

  /// The titles, broken into lines where they are wider than what stands below them, the last line next to the table.
  private func titleLines(_ widths: [Int], _ screen: Screen) -> [String] {
    let folded = columns.enumerated().map { place, column in
      Screen.fold(column.title, widths: (widths[place], widths[place])).map { $0.truncated(to: widths[place]) }
    }
    let height = folded.map(\.count).max() ?? 1
    return (0..<height).flatMap { line in
      let row = folded.map { pieces in
        Cell(line < height - pieces.count ? "" : pieces[line - height + pieces.count], .faint)
      }
      return lines(of: row, widths: widths, screen)
    }
  }

  private func lines(of row: [Cell], widths: [Int], _ screen: Screen) -> [String] {
    var pieces: [[String]] = []
    for (place, column) in columns.enumerated() {
      let text = place < row.count ? row[place].text : ""
      pieces.append(
        column.wraps
          ? Screen.fold(text, widths: (widths[place], widths[place])) : [text.truncated(to: widths[place])])
    }
    let height = pieces.map(\.count).max() ?? 1
    return (0..<height).map { line in
      var result = String(repeating: " ", count: indent)
      var pendingSpaces = 0
      for (place, column) in columns.enumerated() {
        let text = line < pieces[place].count ? pieces[place][line] : ""
        let missing = widths[place] - text.displayWidth
        let before = pendingSpaces + (column.alignsRight ? missing : 0)
        pendingSpaces = (column.alignsRight ? 0 : missing) + gap(screen.width)
        if text.isEmpty {
          // Spaces are only written where something follows them.
          pendingSpaces += before
        } else {
          result += String(repeating: " ", count: before) + screen.paint(text, row[safe: place]?.style ?? .plain)
        }
      }
      return result
    }
  }

  /// The natural widths, made smaller where they do not fit: long titles and wrapping columns first, then the widest.
  private func fittedWidths(_ screenWidth: Int) -> [Int] {
    let body = columns.indices.map { place in
      rows.reduce(longestWord(columns[place].title)) { max($0, $1[safe: place]?.text.displayWidth ?? 0) }
    }
    var widths = columns.indices.map { max(body[$0], columns[$0].title.displayWidth) }
    let room = max(columns.count, screenWidth - indent - gap(screenWidth) * (columns.count - 1))
    for phase in [Phase.titles, .wrapping, .texts, .all] {
      var excess = widths.reduce(0, +) - room
      while excess > 0 {
        let candidates = columns.indices.filter { phase.mayShrink(columns[$0], widths[$0], body[$0]) }
        guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
        excess -= 1
      }
    }
    return widths
  }

  /// Spaces between columns: one where there are too many columns for two.
  private func gap(_ screenWidth: Int) -> Int { screenWidth - indent >= columns.count * 6 ? 2 : 1 }

  private func longestWord(_ text: String) -> Int {
    text.split(separator: " ").reduce(0) { max($0, String($1).displayWidth) }
  }

  private enum Phase {
    case titles
    case wrapping
    case texts
    case all

    func mayShrink(_ column: Column, _ width: Int, _ body: Int) -> Bool {
      switch self {
      case .titles: width > body
      case .wrapping: column.wraps && width > max(24, column.leastWidth)
      case .texts: !column.alignsRight && width > column.leastWidth
      case .all: width > 1
      }
    }
  }
}

extension Array {
  /// The element at a place, or `nil` where there is none.
  subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
