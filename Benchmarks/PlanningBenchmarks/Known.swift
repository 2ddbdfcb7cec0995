import Planning

/// Answers that are known; whoever changes the meaning of a rule changes them, and says why.
enum Known {
  /// Columns of the compact program of scenarios/lotus-q1.
  static let lotusColumns = 2_289
  /// Columns of the compact program of a generated agency of a hundred people.
  static let hundredColumns = 66_921
  /// Columns of the compact program of scenarios/network-q3.
  static let networkColumns = 51_130
  /// Objective of the relaxation of scenarios/lotus-q1.
  static let lotusRelaxation = 885_940_302.4974413
  /// Objective of the optimal plan of scenarios/smallest.yaml.
  static let smallestObjective = 16_135.082719315993
  /// Objective of the optimal plan of scenarios/lotus-q1, which the search finds before it has proven it.
  static let lotusObjective = 897_673_447.4848183

  /// What is known of a generated department over three months.
  struct Department {
    var eligible: Int
    var columns: Int
    var rows: Int
    /// Objective of the whole relaxation, where that is what is measured.
    var relaxation: Double?
  }

  /// By people.
  static let departments = [
    12: Department(eligible: 181, columns: 1_389, rows: 1_310, relaxation: 155_533.93433977076),
    50: Department(eligible: 2_766, columns: 17_017, rows: 15_906),
    100: Department(eligible: 12_075, columns: hundredColumns, rows: 63_078),
  ]

  /// Between what is proven and the best plan known of generated departments; true of every engine.
  static let dozenPlan = 159_309.7668...159_313.0456
  static let fortyFivePlan = 519_663.38...529_181.79
  static let hundredFiftyPlan = 1_727_968.70...1_803_060.82
  static let fourHundredPlan = 4_491_961.14...5_005_059.36

  /// Options without a clock, so that the same work is done on every machine.
  static func options(gap: Double) -> PlanOptions {
    var options = PlanOptions()
    options.seconds = nil
    options.gap = gap
    return options
  }
}
