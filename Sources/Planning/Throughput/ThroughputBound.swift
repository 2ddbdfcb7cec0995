import LinearProgramming

/// The bound by bundles by itself, raised a few rounds at a time.
public struct ThroughputBound {
  /// Rounds of one stretch.
  public static let stretch = 5
  /// Stretches after which the bound is compared, and prices are recorded until then.
  public static let compared = 8

  private var bundles: BundleBound
  private let target: Double
  private let meter = WorkMeter(limits: Limits(), report: nil)

  init(_ task: SearchTask, threads: Int) {
    bundles = BundleBound(task, threads: threads)
    // What nobody doing anything costs, as a search without a plan has it.
    target = max(task.program.objective(of: task.idle), bundles.bound + 0.1 * max(1, abs(bundles.bound)))
  }

  /// What no plan can be below.
  public var value: Double { bundles.bound }

  /// Raises the bound by one stretch.
  ///
  /// - Returns: How many rounds were made: ``stretch``, or fewer where nothing is left to raise.
  public mutating func raise() -> Int {
    let before = bundles.rounds
    bundles.raise(rounds: Self.stretch, towards: target, meter: meter)
    return bundles.rounds - before
  }

  /// The prices that prove most so far, one a row.
  var prices: ContiguousArray<Double> { bundles.center }
  /// What was proposed on average, one value a column.
  var average: ContiguousArray<Double> { bundles.average }
}
