/// Figures as a long table, one line each: the same columns for every command.
struct FigureTable {
  /// What a number is in.
  enum Unit {
    case money(String)
    case hours
    case share
    case points
    case count
    /// So many times something else.
    case multiple
    case seconds
    case perSecond
    /// A word or a sentence.
    case text

    /// As it stands in the table; of money the currency's code.
    var word: String {
      switch self {
      case .money(let currency): currency
      case .hours: "hours"
      case .share: "share"
      case .points: "points"
      case .count: "count"
      case .multiple: "multiple"
      case .seconds: "seconds"
      case .perSecond: "per-second"
      case .text: "text"
      }
    }
  }

  /// The columns.
  static let heading = ["subject", "about", "month", "figure", "unit", "value", "margin"]

  private var lines: [[String]] = []

  /// Adds a number.
  ///
  /// - Parameters:
  ///   - subject: What kind of thing it is a figure of, such as `client`.
  ///   - about: Which one of them.
  ///   - month: The month, where it is one month's.
  ///   - figure: The figure's stable key.
  ///   - unit: What the number is in.
  ///   - value: The number; `nil` and what is not finite are empty.
  ///   - margin: How far off it may be, in the same unit, where that is proven.
  mutating func add(
    _ subject: String, _ about: String = "", month: String = "", _ figure: String, _ unit: Unit, _ value: Double?,
    margin: Double? = nil
  ) {
    lines.append(
      [subject, about, month, figure].map(Self.safe) + [unit.word, Self.digits(value), Self.digits(margin)])
  }

  /// Adds a word or a sentence.
  mutating func add(_ subject: String, _ about: String = "", month: String = "", _ figure: String, text: String?) {
    lines.append([subject, about, month, figure].map(Self.safe) + [Unit.text.word, Self.safe(text ?? ""), ""])
  }

  /// The table: UTF-8, commas, one heading line.
  var text: String { ([Self.heading] + lines).map { $0.csvLine + "\r\n" }.joined() }

  private static func digits(_ value: Double?) -> String {
    value.flatMap { $0.isFinite ? JSONValue.digits($0) : nil } ?? ""
  }

  /// Text that no spreadsheet takes for a formula: an apostrophe goes before what would begin one.
  private static func safe(_ text: String) -> String {
    let text = text.withoutControls
    guard let first = text.first, "=+-@".contains(first) else { return text }
    return "'" + text
  }
}
