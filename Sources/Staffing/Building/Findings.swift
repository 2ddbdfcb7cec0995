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
  private var told: Set<Told> = []
  private var comparisonsLeft = 200_000

  /// An unknown name in a heading: every line below it would tell the same again.
  private struct Told: Hashable {
    var place: Place
    var code: ProblemCode
    var name: String
  }

  /// Whether so much is wrong that more would not help.
  var isFull: Bool { problems.count >= ScenarioRefused.limit }

  /// Notes a problem that refuses the scenario, unless enough are known.
  ///
  /// - Parameter problem: What is wrong.
  mutating func refuse(_ problem: Problem) {
    if !isFull { problems.append(problem) }
  }

  /// Notes something implausible, unless enough is known.
  ///
  /// - Parameter problem: What is implausible.
  mutating func warn(_ problem: Problem) {
    if warnings.count < ScenarioRefused.limit { warnings.append(problem) }
  }

  /// Whether an unknown name must still be told: not where enough is wrong, nor once more for the same place.
  ///
  /// - Parameters:
  ///   - code: The code of the unknown name.
  ///   - given: The name as it was given.
  /// - Returns: Whether to tell.
  mutating func isNews(_ code: ProblemCode, _ given: Given<String>) -> Bool {
    guard !isFull, let place = given.place else { return !isFull }
    return told.insert(Told(place: place, code: code, name: given.value)).inserted
  }

  /// The known name that was likely meant; nothing once 200,000 names were looked at for others.
  ///
  /// - Parameters:
  ///   - name: As it was written.
  ///   - table: The names there are.
  /// - Returns: A name as it is shown.
  mutating func suggestion<Owner>(for name: String, in table: NameTable<Owner>) -> String? {
    guard comparisonsLeft > 0 else { return nil }
    comparisonsLeft -= table.spellingCount
    return table.suggestion(for: name)
  }

  /// The word of a list that was likely meant, under the same limit.
  ///
  /// - Parameters:
  ///   - text: As it was written.
  ///   - words: The words there are.
  /// - Returns: A word.
  mutating func suggestion(for text: String, among words: [String]) -> String? {
    guard comparisonsLeft > 0 else { return nil }
    comparisonsLeft -= words.count
    return EditDistance.nearest(to: text, among: words)
  }

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
