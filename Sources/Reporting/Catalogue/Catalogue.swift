/// All text that she reads, in one language, with numbers and money written as that language does.
public struct Catalogue: Sendable {
  /// The language of everything that is said.
  public let language: Language
  /// The currency of everything that is counted in money.
  public let currency: Currency

  /// The catalogue of a language and a currency.
  ///
  /// - Parameters:
  ///   - language: The language of everything that is said.
  ///   - currency: Its code, such as `VND`.
  public init(_ language: Language, currency: String = "USD") {
    self.language = language
    self.currency = Currency(code: currency)
  }

  /// A phrase with its arguments filled in.
  ///
  /// Arguments come from files: control characters in them are shown as `�`, so that no name can steer the terminal.
  ///
  /// - Parameters:
  ///   - phrase: Which.
  ///   - arguments: What stands for `{0}`, `{1}` ….
  /// - Returns: One line.
  public func callAsFunction(_ phrase: some Phrase, _ arguments: String...) -> String {
    Template(phrase.texts[language]).filled(with: arguments.map(\.withoutControls))
  }

  /// A phrase with its arguments filled in, where their number is known at run time only.
  ///
  /// - Parameters:
  ///   - phrase: Which.
  ///   - arguments: What stands for `{0}`, `{1}` ….
  /// - Returns: One line.
  public func fill(_ phrase: some Phrase, _ arguments: [String]) -> String {
    Template(phrase.texts[language]).filled(with: arguments.map(\.withoutControls))
  }
}

extension String {
  /// The text with control and direction-changing characters replaced.
  var withoutControls: String {
    guard unicodeScalars.contains(where: \.steersTerminals) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar.steersTerminals ? "\u{FFFD}" : scalar) }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var steersTerminals: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2028, 0x2029, 0x2066...0x2069: true
    default: false
    }
  }
}
