/// What kind of file a problem is in, which decides what may help.
public enum ProblemOrigin: Sendable {
  /// A scenario: there is a template for it.
  case scenario
  /// A plan file, which suits wrote itself.
  case plan
  /// A variation: changes of a scenario.
  case variation
  /// A published problem, which somebody else wrote.
  case published
}
