internal import Foundation
internal import Reporting

/// Where a command's text goes, and what it knows of its surroundings: the only place that prints.
public struct Console: Sendable {
  private let standardOutput: @Sendable (String) -> Bool
  private let standardError: @Sendable (String) -> Void
  /// The environment's variables.
  public let environment: [String: String]
  /// Whether standard output is a terminal.
  public let isTerminal: Bool
  /// Whether standard error is a terminal.
  public let isErrorTerminal: Bool
  /// Cells a line of the terminal, or `nil` where there is none.
  public let terminalWidth: Int?

  /// A console.
  ///
  /// - Parameters:
  ///   - environment: The environment's variables.
  ///   - isTerminal: Whether standard output is a terminal.
  ///   - isErrorTerminal: Whether standard error is a terminal.
  ///   - terminalWidth: Cells a line.
  ///   - output: Takes text of standard output; returns whether it could be written.
  ///   - error: Takes text of standard error.
  public init(
    environment: [String: String] = [:], isTerminal: Bool = false, isErrorTerminal: Bool = false,
    terminalWidth: Int? = nil, output: @escaping @Sendable (String) -> Bool,
    error: @escaping @Sendable (String) -> Void
  ) {
    self.environment = environment
    self.isTerminal = isTerminal
    self.isErrorTerminal = isErrorTerminal
    self.terminalWidth = terminalWidth
    standardOutput = output
    standardError = error
  }

  /// The console of the command that is running.
  @TaskLocal static var current: Console = .system

  /// Writes to standard output.
  ///
  /// - Parameter text: With its line breaks.
  /// - Throws: ``OutputFailure`` where it takes no more, such as on a full disk.
  func write(_ text: String) throws {
    guard standardOutput(text) else { throw OutputFailure(path: nil, reason: "") }
  }

  /// Writes lines to standard output.
  ///
  /// - Parameter lines: Without line breaks.
  /// - Throws: ``OutputFailure`` where it takes no more.
  func write(_ lines: [String]) throws { try write(lines.map { $0 + "\n" }.joined()) }

  /// Writes to standard error.
  ///
  /// - Parameter text: With its line breaks.
  func writeError(_ text: String) { standardError(text) }

  /// Writes lines to standard error.
  ///
  /// - Parameter lines: Without line breaks.
  func writeError(_ lines: [String]) { standardError(lines.map { $0 + "\n" }.joined()) }

  /// The screen that pages are laid out for.
  var screen: Screen {
    let hasColour = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    return Screen(width: isTerminal ? terminalWidth ?? 80 : 80, hasColour: hasColour)
  }

  /// The language that the environment asks for: `SUITS_LANG`, then the locale; else English.
  var language: Reporting.Language {
    for name in ["SUITS_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name], !value.isEmpty else { continue }
      return Reporting.Language(locale: value) ?? .english
    }
    return .english
  }
}
