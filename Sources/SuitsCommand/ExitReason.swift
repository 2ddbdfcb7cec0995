/// Why a command ends with something else than a plain plan; the raw value is the exit code.
public enum ExitReason: Int32, Error, Sendable, CaseIterable {
  /// suits or the machine failed.
  case internalError = 1
  /// The scenario or plan was refused: nothing was planned, nothing was written.
  case refused = 2
  /// No plan keeps all rules: a plan was printed, its broken rules first.
  case contradictory = 3
  /// The command was not understood.
  case usage = 64
  /// Ctrl-C: the best plan so far was printed and written.
  case interrupted = 130
}
