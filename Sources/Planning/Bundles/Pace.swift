/// What one of two ways closes of the gap for its work.
struct Pace: Sendable {
  private var rate = Double.infinity
  private var work = 0

  /// Takes in what was closed with some work.
  mutating func learn(gain: Double, work: Int) {
    let now = gain / Double(max(1, work))
    rate = rate == .infinity ? now : 0.5 * rate + 0.5 * now
    self.work += work
  }

  /// Whether this way goes next: the faster one does, and each gets a quarter of the work at least.
  func isNext(before other: Pace) -> Bool {
    if work < other.work / 3 { return true }
    if other.work < work / 3 { return false }
    return rate > other.rate
  }
}
