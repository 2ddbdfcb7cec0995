import LinearProgramming
import Synchronization

/// Counts deterministic work against its limit and hands out slices of what is left.
final class WorkMeter: Sendable {
  let limits: Limits
  private let began: ContinuousClock.Instant
  private let report: (@Sendable (Progress) -> Void)?
  private let state = Mutex(State())

  private struct State {
    var spent = 0
    var reached: Limit?
  }

  init(
    limits: Limits, began: ContinuousClock.Instant = .now, report: (@Sendable (Progress) -> Void)?
  ) {
    self.limits = limits
    self.began = began
    self.report = report
  }

  /// A meter for a part of the work; what it spends is to be spent here too when it ends.
  ///
  /// Its limits are a share of what is left now, so they do not depend on what others spend meanwhile.
  func child(work: Int?, deadline: ContinuousClock.Instant?, quiet: Bool) -> WorkMeter {
    var own = limits
    own.work = [limits.work.map { max(0, $0 - spent) }, work].compactMap(\.self).min()
    own.deadline = [limits.deadline, deadline].compactMap(\.self).min()
    return WorkMeter(limits: own, began: began, report: quiet ? nil : report)
  }

  /// Work units spent so far.
  var spent: Int { state.withLock { $0.spent } }

  /// What ended the search, once something did.
  var reached: Limit? { state.withLock { $0.reached } }

  /// Counts work.
  func spend(_ work: Int) { state.withLock { $0.spent += work } }

  /// Takes over what a child spent and what ended it by clock or wish.
  func absorb(_ child: WorkMeter) {
    spend(child.spent)
    guard child.reached == .cancelled else { return }
    state.withLock { $0.reached = .cancelled }
  }

  /// Wall-clock seconds since the start.
  var seconds: Double {
    let passed = began.duration(to: .now).components
    return Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
  }

  /// Whether something says stop; remembered, and looked at only between batches.
  var isOver: Bool {
    state.withLock { state in
      if state.reached != nil { return true }
      if let work = limits.work, state.spent >= work { state.reached = .work }
      if state.reached == nil { state.reached = limits.reached }
      return state.reached != nil
    }
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
