import Planning

/// Answers that are known; whoever changes the meaning of a rule changes them, and says why.
enum Known {
  /// Columns of the compact program of scenarios/lotus-q1.
  static let lotusColumns = 2_289
  /// Columns of the compact program of a generated agency of a hundred people.
  static let hundredColumns = 66_919
  /// Columns of the compact program of scenarios/network-q3.
  static let networkColumns = 51_124
  /// Objective of the relaxation of scenarios/lotus-q1.
  static let lotusRelaxation = 885_940_302.4974413
  /// Objective of the optimal plan of scenarios/smallest.yaml.
  static let smallestObjective = 16_135.082719315993
  /// Objective of the optimal plan of scenarios/lotus-q1, which the search finds before it has proven it.
  static let lotusObjective = 897_673_447.4848183

  /// Options without a clock, so that the same work is done on every machine.
  static func options(gap: Double) -> PlanOptions {
    var options = PlanOptions()
    options.seconds = nil
    options.gap = gap
    return options
  }
}
