import Staffing

/// How many futures are drawn, and how likely what happens in them is.
public struct SampleOptions: Sendable, Hashable {
  /// About 30 % of an agency's staff leave in a year (ANA; Eller).
  public static let standardLeaveRate = 0.3
  /// How far what clients need is off, where nothing else is known: an assumption.
  public static let standardNoise = 0.1
  /// At most so many futures.
  public static let greatestCount = 1_000_000

  /// How many, at least 1.
  public var count: Int
  /// The same seed gives the same futures.
  public var seed: UInt64
  /// Share of people who leave within a year, 0 to 1.
  public var leaveRate: Double
  /// Spread of what each client needs of each role around what it says, as a share, 0 to 0.5.
  public var noise: Double

  /// What is drawn.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - seed: The same seed gives the same futures.
  ///   - leaveRate: Share of people who leave within a year.
  ///   - noise: Spread of what each client needs of each role.
  public init(
    count: Int, seed: UInt64 = 1, leaveRate: Double = standardLeaveRate, noise: Double = standardNoise
  ) {
    self.count = count
    self.seed = seed
    self.leaveRate = leaveRate
    self.noise = noise
  }

  /// What is out of range, by option.
  var problems: [Problem] {
    [
      Self.problem(Double(count), in: 1...Double(Self.greatestCount), "--samples", isWhole: true),
      Self.problem(leaveRate, in: 0...1, "--leave-rate"), Self.problem(noise, in: 0...0.5, "--noise"),
    ].compactMap(\.self)
  }

  private static func problem(
    _ number: Double, in range: ClosedRange<Double>, _ option: String, isWhole: Bool = false
  ) -> Problem? {
    guard !range.contains(number) else { return nil }
    let written =
      number.isFinite && number == number.rounded() && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
    // Whoever means 30 % may write 30.
    let share = number / 100
    return Problem(
      number.isFinite ? .outOfRange : .notFinite, field: option, value: written,
      allowed: .between(range.lowerBound, range.upperBound, isWhole: isWhole),
      suggestion: !isWhole && number > 1 && range.contains(share) ? "\(share)" : nil)
  }
}
