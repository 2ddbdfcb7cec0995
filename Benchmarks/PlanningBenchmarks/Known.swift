import Planning

/// Answers that are known; whoever changes the meaning of a rule changes them, and says why.
enum Known {
  /// Columns of the compact program of scenarios/lotus-q1.
  static let lotusColumns = 0
  /// Columns of the compact program of a generated agency of a hundred people.
  static let hundredColumns = 0
  /// Objective of the relaxation of scenarios/lotus-q1.
  static let lotusRelaxation = 0.0
  /// Objective of the optimal plan of scenarios/smallest.yaml.
  static let smallestObjective = 0.0
  /// Objective of the plan of scenarios/lotus-q1 at a gap of 0.1 %.
  static let lotusObjective = 0.0

  /// Options without a clock, so that the same work is done on every machine.
  static func options(gap: Double) -> PlanOptions {
    var options = PlanOptions()
    options.seconds = nil
    options.gap = gap
    return options
  }
}
