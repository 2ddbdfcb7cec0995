/// What text is laid out for: so many cells a line, with colour or without.
public struct Screen: Sendable, Hashable {
  /// Cells a line, at least 40.
  public let width: Int
  /// Whether colours and weights may be used.
  public let hasColour: Bool

  /// A screen.
  ///
  /// - Parameters:
  ///   - width: Cells a line; fewer than 40 count as 40.
  ///   - hasColour: Whether colours and weights may be used.
  public init(width: Int = 80, hasColour: Bool = false) {
    self.width = max(40, width)
    self.hasColour = hasColour
  }

  /// The text in a style, or as it is where there is no colour.
  func paint(_ text: String, _ style: Style) -> String {
    guard hasColour, style != .plain, !text.isEmpty else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }

  /// A paragraph broken into lines that fit.
  ///
  /// - Parameters:
  ///   - text: One paragraph.
  ///   - indent: Spaces before every line.
  ///   - hanging: Spaces before every line but the first, on top.
  ///   - style: The style of all of it.
  /// - Returns: At least one line.
  func wrap(_ text: String, indent: Int = 0, hanging: Int = 0, style: Style = .plain) -> [String] {
    let first = Self.fold(text, widths: (width - indent, width - indent - hanging))
    return first.enumerated().map { number, line in
      String(repeating: " ", count: indent + (number == 0 ? 0 : hanging)) + paint(line, style)
    }
  }

  /// The words of a text; a unit stays with its number.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      // "12.3 M ₫": what is glued to a number may have more glued to it.
      if let last = words.last, last.first?.isNumber ?? false, units.contains(word.filter { !",.;:)".contains($0) }) {
        words[words.count - 1] = last + " " + word
      } else {
        words.append(String(word))
      }
    }
    return words
  }

  private static let units: Set<String> = ["h", "giờ", "%", "₫", "M", "B", "tr", "tỷ", "$", "€", "£", "¥"]

  /// The words of a text in lines of at most so many cells; words that are too long are broken.
  static func fold(_ text: String, widths: (first: Int, others: Int)) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    var limit: Int { max(1, lines.isEmpty ? widths.first : widths.others) }
    for word in words(of: text) {
      var rest = word
      var size = rest.displayWidth
      if !line.isEmpty && used + 1 + size > limit {
        lines.append(line)
        (line, used) = ("", 0)
      }
      while size > limit {
        let head = rest.head(within: limit)
        lines.append(head)
        rest.removeFirst(head.count)
        size = rest.displayWidth
      }
      line += line.isEmpty ? rest : " " + rest
      used = line.displayWidth
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}

extension String {
  /// As many characters as fit, at least one.
  fileprivate func head(within width: Int) -> String {
    var result = ""
    var used = 0
    for character in self {
      let next = character.displayWidth
      if used + next > width && !result.isEmpty { break }
      result.append(character)
      used += next
    }
    return result
  }
}
