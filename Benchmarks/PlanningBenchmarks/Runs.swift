import Benchmark
import Foundation

/// How much is run, from `SUITS_BENCHMARKS` in the environment.
enum Runs: String {
  /// Everything once: for the answers' sake.
  case once
  /// Everything but the largest plans, several times.
  case usual
  /// The largest plans too: they take minutes.
  case large

  /// What is asked for; `usual` where nothing is.
  static let asked: Runs = {
    guard let word = ProcessInfo.processInfo.environment["SUITS_BENCHMARKS"], !word.isEmpty else { return .usual }
    guard let runs = Runs(rawValue: word) else {
      preconditionFailure("SUITS_BENCHMARKS must be once, usual or large, got \(word)")
    }
    return runs
  }()

  /// How often a benchmark is repeated.
  ///
  /// - Parameters:
  ///   - seconds: Ends the repeats.
  ///   - iterations: The greatest number of repeats.
  /// - Returns: A configuration; of a run for the answers' sake, one repeat.
  static func configuration(seconds: Int, iterations: Int) -> Benchmark.Configuration {
    let isOnce = asked == .once
    return .init(
      metrics: [.wallClock, .cpuTotal, .peakMemoryResident], warmupIterations: isOnce ? 0 : 1,
      maxDuration: .seconds(seconds), maxIterations: isOnce ? 1 : iterations)
  }
}
