/// Seconds since it was made, for progress over several plans.
struct Stopwatch: Sendable {
  private let began = ContinuousClock.now

  /// Wall-clock seconds so far.
  var seconds: Double {
    let passed = began.duration(to: .now).components
    return Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
  }
}
