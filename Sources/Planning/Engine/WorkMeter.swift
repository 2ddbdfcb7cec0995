import LinearProgramming

/// Counts deterministic work against its limit and hands out slices of what is left.
final class WorkMeter {
  private(set) var spent = 0
  let limits: Limits
  private let began = ContinuousClock.now
  private let report: ((Progress) -> Void)?
  /// What ended the search, once something did.
  private(set) var reached: Limit?

  init(limits: Limits, report: ((Progress) -> Void)?) {
    self.limits = limits
    self.report = report
  }

  func spend(_ work: Int) { spent += work }

  /// Wall-clock seconds since the start.
  var seconds: Double {
    let passed = began.duration(to: .now).components
    return Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
  }

  /// Whether something says stop; remembered, and looked at only between batches.
  var isOver: Bool {
    if reached != nil { return true }
    if let work = limits.work, spent >= work { reached = .work }
    if reached == nil { reached = limits.reached }
    return reached != nil
  }

  /// Limits of one solve: at most `work` units and what is left of all.
  func slice(work: Int? = nil, gap: Double = 0) -> Limits {
    let left = limits.work.map { max(0, $0 - spent) }
    let units = [work, left].compactMap(\.self).min()
    return Limits(work: units, deadline: limits.deadline, cancellation: limits.cancellation, gap: gap)
  }

  /// Tells where the run stands.
  func tell(_ phase: Progress.Phase, objective: Double? = nil, bound: Double? = nil, gap: Double? = nil) {
    report?(Progress(phase: phase, objective: objective, bound: bound, gap: gap, work: spent, seconds: seconds))
  }
}
