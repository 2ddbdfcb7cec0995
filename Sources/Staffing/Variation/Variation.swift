/// Named changes of a scenario, made one after the other.
public struct Variation: Sendable {
  /// What it is called.
  public var name: String
  /// What it asks, in words; empty where nothing was said.
  public var note: String
  /// The changes in the order in which they are made.
  public var changes: [any DraftChange]

  /// A variation.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - note: What it asks, in words.
  ///   - changes: In the order in which they are made.
  public init(name: String, note: String = "", changes: [any DraftChange] = []) {
    self.name = name
    self.note = note
    self.changes = changes
  }

  /// A draft with the changes made.
  ///
  /// What comes from a change stands where the change stands, so that problems of the varied scenario point there.
  ///
  /// - Parameter draft: The draft as it is.
  /// - Returns: The draft as it would be.
  /// - Throws: All changes that cannot be made, in the order of files and lines.
  /// - Complexity: O(changes · records).
  public func applied(to draft: ScenarioDraft) throws(ScenarioRefused) -> ScenarioDraft {
    var draft = draft
    var findings = ChangeFindings()
    for (position, change) in changes.enumerated() {
      findings.begin(position, at: change.place)
      change.make(in: &draft, &findings)
    }
    let problems = findings.problems
    guard problems.isEmpty else { throw ScenarioRefused(problems) }
    return draft
  }
}
