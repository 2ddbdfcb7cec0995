/// One change of a scenario that has a name: somebody leaves, a client grows, a rule is dropped.
public protocol DraftChange: Sendable {
  /// Where it stands.
  var place: Place? { get }

  /// Makes the change, or notes why it cannot be made.
  ///
  /// - Parameters:
  ///   - draft: What is changed.
  ///   - findings: Takes what is wrong.
  func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings)
}
