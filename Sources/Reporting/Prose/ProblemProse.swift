public import Staffing

/// Turns problems into the lines she reads.
public struct ProblemProse: Sendable {
  private let catalogue: Catalogue

  /// Prose in the catalogue's language.
  ///
  /// - Parameter catalogue: Language and currency.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// One problem: `people.csv:12:7: people[3].hours: must be at least 0 hours, got -4 [negative-hours]`.
  ///
  /// - Parameters:
  ///   - problem: What is wrong.
  ///   - isWarning: Whether the scenario is planned all the same.
  ///   - origin: What kind of file it is in.
  /// - Returns: The message, and where something may help a second line that begins with "Maybe".
  public func lines(_ problem: Problem, isWarning: Bool = false, in origin: ProblemOrigin = .scenario) -> [String] {
    let message = catalogue(problem.code, value(of: problem), allowed(by: problem), other(of: problem))
    let parts = [
      problem.place.map(Self.text), isWarning ? catalogue(CheckPhrase.warning) : nil,
      problem.field.isEmpty ? nil : problem.field.withoutControls, "\(message) [\(problem.code.rawValue)]",
    ]
    var lines = [parts.compactMap(\.self).joined(separator: ": ")]
    if let advice = Advice(for: problem, in: origin) {
      lines.append("  " + catalogue(advice.phrase, advice.value, advice.settings))
    }
    return lines
  }

  /// All problems of a scenario that was refused, and what to do next.
  ///
  /// - Parameters:
  ///   - refused: The problems, in the order they are listed.
  ///   - next: The command to try next.
  ///   - origin: What kind of file they are in.
  ///   - limit: After how many the rest is only counted.
  /// - Returns: Lines for standard error.
  public func refusal(
    _ refused: ScenarioRefused, next: String, in origin: ProblemOrigin = .scenario, limit: Int = 50
  ) -> [String] {
    var lines = refused.problems.prefix(limit).flatMap { self.lines($0, in: origin) }
    let left = refused.problems.count - limit
    if left > 0 { lines.append(catalogue(CheckPhrase.moreProblems, catalogue.number(left))) }
    if refused.isCut { lines.append(catalogue(CheckPhrase.problemsCut)) }
    lines.append(catalogue(CheckPhrase.refused, catalogue.number(refused.problems.count)))
    lines.append(next)
    return lines
  }

  /// The other place, as short as it can be.
  private func other(of problem: Problem) -> String {
    guard let other = problem.other else { return "" }
    guard other.file == problem.place?.file, other.line > 0 else { return Self.text(other) }
    return catalogue(CheckPhrase.line, "\(other.line)")
  }

  /// The value as it was written; what readers and the system say of it, in her language.
  private func value(of problem: Problem) -> String {
    switch problem.code {
    case .wrongType: ShapePhrase(rawValue: problem.value).map { catalogue($0) } ?? problem.value
    case .badSyntax: SyntaxPhrase(for: problem.value).map { catalogue($0) } ?? problem.value
    case .unreadableFile: catalogue.system(problem.value)
    default: problem.value
    }
  }

  private func allowed(by problem: Problem) -> String {
    guard problem.code == .wrongType else {
      return catalogue.allowed(problem.allowed, isLikelyKnown: problem.suggestion != nil)
    }
    return problem.allowed.words.map { word in ShapePhrase(rawValue: word).map { catalogue($0) } ?? word }
      .joined(separator: ", ")
  }

  /// A place as editors understand it: `people.csv:12:7`.
  ///
  /// - Parameter place: Where.
  /// - Returns: File, and line and column where they are known.
  public static func text(_ place: Place) -> String {
    let file = place.file.withoutControls
    guard place.line > 0 else { return file }
    return place.column > 0 ? "\(file):\(place.line):\(place.column)" : "\(file):\(place.line)"
  }
}
