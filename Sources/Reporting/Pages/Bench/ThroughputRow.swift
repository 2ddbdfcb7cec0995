/// The figures of one department.
public struct ThroughputRow: Sendable {
  /// How many people it has.
  public var people: Int
  /// Wall-clock seconds that all of it took, making the department included.
  public var seconds: Double
  /// What was counted or measured; what is missing could not be.
  public var figures: [ThroughputFigure: Double]

  /// A row.
  ///
  /// - Parameters:
  ///   - people: How many people the department has.
  ///   - seconds: Wall-clock seconds.
  ///   - figures: What was counted or measured.
  public init(people: Int, seconds: Double, figures: [ThroughputFigure: Double]) {
    self.people = people
    self.seconds = seconds
    self.figures = figures
  }
}
