/// Why there are no figures.
public enum ThroughputError: Error, Sendable, Hashable {
  /// Somebody asked to stop.
  case cancelled
  /// Two ways to one answer came to different ones: a defect of suits, or of the machine.
  case answersDiffer(ThroughputStage)
  /// The relaxation that is measured has no optimum: a defect of suits.
  case noRelaxation
}
