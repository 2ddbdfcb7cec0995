public import LinearProgramming

/// How much was done in which time: a figure of the machine, another at every run.
public struct ThroughputRate: Sendable {
  /// How many units of whatever is counted were done; at least 0.
  public var count: Int
  /// Wall-clock seconds that they took, above 0.
  public var seconds: Double

  /// Units a second.
  public var perSecond: Double { Double(count) / seconds }

  /// Repeats something for a time.
  ///
  /// - Parameters:
  ///   - limit: Wall-clock seconds after which it is not begun again; it runs once at least.
  ///   - cancellation: A flag that asks to stop, looked at between repeats.
  ///   - body: What to repeat; returns how many units it did, and ends the repeats by doing none.
  /// - Returns: The units done and the time taken.
  /// - Throws: ``ThroughputError/cancelled``, or what `body` throws.
  public static func measure(
    for limit: Double, cancellation: Cancellation? = nil, _ body: () throws -> Int
  ) throws -> ThroughputRate {
    let began = ContinuousClock.now
    var count = 0
    while true {
      if cancellation?.isRequested == true { throw ThroughputError.cancelled }
      let done = try body()
      count += done
      let passed = began.duration(to: .now).components
      let seconds = Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
      if seconds >= limit || done == 0 { return ThroughputRate(count: count, seconds: max(seconds, 1e-9)) }
    }
  }
}
