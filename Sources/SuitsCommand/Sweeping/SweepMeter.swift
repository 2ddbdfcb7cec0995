internal import Reporting
internal import Synchronization

/// How far a sweep is, for the line on standard error; told from any thread.
final class SweepMeter: Sendable {
  private let total: Int
  private let known: Int
  private let done = Mutex(0)
  private let clock = Stopwatch()

  /// A meter.
  ///
  /// - Parameters:
  ///   - total: How many scenarios there are.
  ///   - known: How many were there before.
  init(total: Int, known: Int = 0) {
    self.total = total
    self.known = known
  }

  /// Counts a scenario.
  func count() { done.withLock { $0 += 1 } }

  /// The line: how many, how fast, how long still.
  ///
  /// - Parameters:
  ///   - catalogue: The language.
  ///   - isPlanning: Whether scenarios are planned, else only compared by what they can reach at best.
  /// - Returns: One line.
  func text(_ catalogue: Catalogue, isPlanning: Bool) -> String {
    let done = done.withLock { $0 }
    let rate = Double(done) / max(clock.seconds, 1e-3)
    let left = done > 0 ? Double(total - known - done) / rate : nil
    return catalogue.sweepProgress(
      known + done, of: total, rate: done > 0 ? rate : nil, secondsLeft: left, isPlanning: isPlanning)
  }
}
