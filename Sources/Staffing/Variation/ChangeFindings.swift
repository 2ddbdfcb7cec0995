/// What is wrong with changes, and where the records are that they name.
public struct ChangeFindings: Sendable {
  private var findings = Findings()
  private var record = Record("changes", at: nil)

  /// Nothing is wrong yet.
  init() {}

  /// What is wrong, in the order of files and lines.
  var problems: [Problem] { findings.sortedProblems }

  /// Turns to a change.
  ///
  /// - Parameters:
  ///   - position: Counted from 0.
  ///   - place: Where it stands.
  mutating func begin(_ position: Int, at place: Place?) { record = Record("changes", position, at: place) }

  /// The person that a change names.
  ///
  /// - Parameters:
  ///   - given: Name or id.
  ///   - field: The field's name.
  ///   - draft: Where people are looked for.
  /// - Returns: The place in the list, or `nil` where that was refused.
  mutating func person(_ given: Given<String>?, _ field: String, in draft: ScenarioDraft) -> Int? {
    position(given, field, among: draft.people, of: Person.self, orElse: .unknownPerson)
  }

  /// The client held that a change names.
  ///
  /// - Parameters:
  ///   - given: Name or id.
  ///   - field: The field's name.
  ///   - draft: Where clients are looked for.
  /// - Returns: The place in the list, or `nil` where that was refused.
  mutating func client(_ given: Given<String>?, _ field: String, in draft: ScenarioDraft) -> Int? {
    position(given, field, among: draft.clients, of: Client.self, orElse: .unknownClient)
  }

  /// The opportunity that a change names.
  ///
  /// - Parameters:
  ///   - given: Name or id.
  ///   - field: The field's name.
  ///   - draft: Where opportunities are looked for.
  /// - Returns: The place in the list, or `nil` where that was refused.
  mutating func opportunity(_ given: Given<String>?, _ field: String, in draft: ScenarioDraft) -> Int? {
    position(
      given, field, among: draft.opportunities, of: Opportunity.self, orElse: .unknownOpportunity)
  }

  /// Whether a name is free for a new record; a taken one is refused.
  ///
  /// - Parameters:
  ///   - given: The new name.
  ///   - field: The field's name.
  ///   - others: The records there are.
  /// - Returns: Whether it is free.
  mutating func isFree(_ given: Given<String>?, _ field: String, among others: [some NamedDraft]) -> Bool {
    guard let name = findings.requiredName(given, record, field) else { return false }
    guard let other = others.first(where: { $0.isMeant(by: given) }) else { return true }
    findings.refuse(
      Problem(
        .duplicateName, at: given?.place ?? record.place, field: record[field], value: name,
        other: (other.name ?? other.id)?.place))
    return false
  }

  /// A number that must be given.
  ///
  /// - Parameters:
  ///   - given: What was given.
  ///   - field: The field's name.
  ///   - range: What is allowed.
  /// - Returns: The number, or `nil` where it was refused.
  mutating func number(_ given: Given<Double>?, _ field: String, in range: ClosedRange<Double>) -> Double? {
    guard let given else {
      findings.missing(record, field)
      return nil
    }
    return findings.number(given, record, field, in: range)
  }

  /// Whether two dates are in order, or one is missing.
  mutating func inOrder<Time: Comparable & CustomStringConvertible & Sendable>(
    _ start: Given<Time>?, _ end: Given<Time>?, _ field: String
  ) -> Bool {
    findings.inOrder(start, end, record, field)
  }

  /// Notes that a field is required and was not given.
  ///
  /// - Parameter field: The field's name.
  mutating func missing(_ field: String) { findings.missing(record, field) }

  /// Notes that what a change takes away is not there.
  ///
  /// - Parameters:
  ///   - given: What names it.
  ///   - field: The field's name.
  mutating func nothingThere(_ given: Given<String>?, _ field: String) {
    findings.refuse(
      Problem(.nothingThere, at: given?.place ?? record.place, field: record[field], value: given?.value ?? ""))
  }

  /// Notes that a word is none of those there are.
  ///
  /// - Parameters:
  ///   - given: The word.
  ///   - field: The field's name.
  ///   - words: Those there are.
  mutating func unknown(_ given: Given<String>, _ field: String, among words: [String]) {
    findings.refuse(
      Problem(
        .unknownWord, at: given.place ?? record.place, field: record[field], value: given.value,
        allowed: .words(Array(words.prefix(50))), suggestion: findings.suggestion(for: given.value, among: words)))
  }

  private mutating func position<Owner>(
    _ given: Given<String>?, _ field: String, among records: [some NamedDraft], of owner: Owner.Type,
    orElse code: ProblemCode
  ) -> Int? {
    var names = NameTable<Owner>()
    for (position, one) in records.enumerated() {
      for name in [one.id, one.name].compactMap({ $0?.value }) where !FoldedText.key(name).isEmpty {
        names.add(FoldedText.tidy(name), for: TableIndex(position))
      }
    }
    return findings.reference(given, record, field, in: names, orElse: code, isRequired: true)?.position
  }
}
