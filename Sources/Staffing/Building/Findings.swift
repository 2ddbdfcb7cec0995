/// What comes to light while a scenario is made: problems that refuse it, warnings, defaults and relaxations.
struct Findings {
  /// What refuses the scenario.
  private(set) var problems: [Problem] = []
  /// What is implausible.
  private(set) var warnings: [Problem] = []
  /// What stood in for what was not said.
  private(set) var defaults: [DefaultUsed] = []
  /// Which rules were relaxed beforehand.
  private(set) var relaxations: [Relaxation] = []

  /// Notes a problem that refuses the scenario.
  ///
  /// - Parameter problem: What is wrong.
  mutating func refuse(_ problem: Problem) { problems.append(problem) }

  /// Notes something implausible.
  ///
  /// - Parameter problem: What is implausible.
  mutating func warn(_ problem: Problem) { warnings.append(problem) }

  /// Notes that a field that was not given took a value.
  ///
  /// - Parameters:
  ///   - field: The field's path.
  ///   - value: What was taken.
  mutating func assume(_ field: String, _ value: String) {
    defaults.append(DefaultUsed(field: field, value: value))
  }

  /// Notes that a rule was relaxed, once for each subject.
  ///
  /// - Parameters:
  ///   - rule: Which rule.
  ///   - reason: Why.
  ///   - client: For which client; all where `nil`.
  mutating func relax(_ rule: RuleCode, because reason: Relaxation.Reason, client: ClientIndex? = nil) {
    let relaxation = Relaxation(rule: rule, reason: reason, client: client, person: nil)
    if !relaxations.contains(relaxation) { relaxations.append(relaxation) }
  }

  /// Problems in the order of files, lines and columns; those without a place last.
  var sortedProblems: [Problem] { Self.sorted(problems) }

  /// Warnings in the same order.
  var sortedWarnings: [Problem] { Self.sorted(warnings) }

  private static func sorted(_ problems: [Problem]) -> [Problem] {
    problems.enumerated().sorted { first, second in
      switch (first.element.place, second.element.place) {
      case (let one?, let other?):
        (one.file, one.line, one.column, first.offset) < (other.file, other.line, other.column, second.offset)
      case (nil, nil): first.offset < second.offset
      case (_?, nil): true
      case (nil, _?): false
      }
    }.map(\.element)
  }
}
