import LinearProgramming
import Synchronization

/// Counts deterministic work against its limit and hands out slices of what is left.
///
/// Every stretch of work that the clock may have cut is recorded, so that a run which the clock ended can be repeated by work
/// alone (``WorkAllowance/stretches(_:)``).
final class WorkMeter: Sendable {
  private let whole: Limits
  private let began: ContinuousClock.Instant
  private let report: (@Sendable (Progress) -> Void)?
  /// What each part that is still to come repeats, or `nil` in a run that repeats nothing.
  private let scripts: [[Int]]?
  private let state = Mutex(State())

  private struct State {
    var spent = 0
    var reached: Limit?
    /// What was spent when that was seen.
    var spentInTime: Int?
    /// When searches have to end for what comes after them to be in time.
    var deadline: ContinuousClock.Instant?
    /// How many of the scripts are taken.
    var taken = 0
    /// Of a part: its stretches so far.
    var stretches: [Int] = []
    /// Of a run: what was spent before the first part, and the stretches of its parts.
    var before = 0
    var parts: [[Int]] = []
    /// What ended a part, once something did.
    var endedParts: Limit?
  }

  /// A meter.
  ///
  /// - Parameters:
  ///   - limits: Clock, work and Ctrl-C.
  ///   - scripts: Of a run, per part its stretches; of a part, its own alone.
  ///   - began: When the run began.
  ///   - report: Told where the run stands.
  init(
    limits: Limits, scripts: [[Int]]? = nil, began: ContinuousClock.Instant = .now,
    report: (@Sendable (Progress) -> Void)?
  ) {
    whole = limits
    self.scripts = scripts
    self.began = began
    self.report = report
  }

  /// When to stop searching.
  var limits: Limits {
    var limits = whole
    limits.deadline = state.withLock { $0.deadline } ?? whole.deadline
    return limits
  }

  /// Sets time aside for what comes after the search: exact hours, audits and pages, for as long as what came before it
  /// took, and never more than a twentieth of the whole.
  func setAsideTheEnd() {
    guard let deadline = whole.deadline else { return }
    let passed = began.duration(to: .now)
    let end = min(passed, began.duration(to: deadline) / 20)
    state.withLock { $0.deadline = deadline - end }
  }

  /// What one part of a run gets.
  struct Allotment: Sendable {
    fileprivate var work: Int?
    fileprivate var seconds: Double?
    fileprivate var script: [[Int]]?
    fileprivate var isQuiet: Bool
  }

  /// What the parts that are searched next get: each its share of `whole` of what is left of clock and work.
  ///
  /// It does not depend on what others spend meanwhile, nor on the number of threads where work is the limit.
  func allot(shares: [Double], of whole: Double, threads: Int) -> [Allotment] {
    let (spent, first) = state.withLock { state in
      defer { state.taken += shares.count }
      if state.parts.isEmpty { state.before = state.spent }
      return (state.spent, state.taken)
    }
    let seconds = limits.secondsLeft
    let turns = ThreadTurns(shares: shares, threads: threads)
    return shares.enumerated().map { place, share in
      var own = Allotment(
        work: limits.work.map { Int(Double(max(0, $0 - spent)) * share * whole) },
        seconds: seconds.map { $0 * turns.parts[place] * whole },
        isQuiet: shares.count > 1)
      if let scripts {
        let mine = first + place < scripts.count ? scripts[first + place] : []
        own.work = mine.last ?? 0
        own.script = [mine]
      }
      return own
    }
  }

  /// The meter of a part that begins now.
  func begin(_ allotment: Allotment) -> WorkMeter {
    var own = limits
    own.work = allotment.work
    own.deadline = [limits.deadline, allotment.seconds.map { .now + .seconds($0) }].compactMap(\.self).min()
    return WorkMeter(limits: own, scripts: allotment.script, began: began, report: allotment.isQuiet ? nil : report)
  }

  /// A meter for one stretch of a part: a share of what is left to it of clock and work.
  func stretch(_ share: Double) -> WorkMeter {
    var own = limits
    if let script = scripts?.first {
      let taken = state.withLock { $0.stretches.count }
      own.work = taken < script.count ? script[taken] : 0
    } else {
      own.work = limits.work.map { Int(Double(max(0, $0 - spent)) * share) }
    }
    own.deadline = limits.secondsLeft.map { .now + .seconds($0 * share) }
    return WorkMeter(limits: own, began: began, report: report)
  }

  /// A meter of one of several searches side by side: the same clock, and work of its own without a limit.
  ///
  /// - Parameter cancellation: What ends it, beside the clock.
  /// - Returns: The meter.
  func apart(under cancellation: Cancellation?) -> WorkMeter {
    var own = limits
    own.work = nil
    own.cancellation = cancellation
    return WorkMeter(limits: own, began: began, report: nil)
  }

  /// Takes over what a stretch spent.
  func end(stretch: WorkMeter) {
    let length = stretch.length
    state.withLock { state in
      state.spent += stretch.spent
      state.stretches.append(length)
    }
  }

  /// What a part that has ended leaves to its run.
  struct Ended: Sendable {
    fileprivate var spent: Int
    fileprivate var stretches: [Int]
    fileprivate var reached: Limit?
  }

  /// What this part leaves, seen now that it ends.
  var ended: Ended {
    Ended(
      spent: spent, stretches: state.withLock { $0.stretches } + [length],
      reached: limits.reached ?? reached)
  }

  /// Takes over what a part spent.
  func add(_ part: Ended) {
    state.withLock { state in
      state.spent += part.spent
      state.parts.append(part.stretches)
      if part.reached == .cancelled { state.reached = .cancelled }
      state.endedParts = state.endedParts ?? part.reached
    }
  }

  /// The work that repeats this meter's: where the clock cut it exactly what was spent before that was seen, else a little more
  /// so that nothing cuts it.
  private var length: Int {
    guard limits.reached != nil else { return spent + 1 }
    return state.withLock { $0.spentInTime ?? $0.spent }
  }

  /// What repeats a run exactly, or `nil` where the clock ended it before the first part.
  var allowance: WorkAllowance? {
    state.withLock { state in
      if state.parts.isEmpty { return nil }
      if state.parts.count == 1, state.parts[0].count == 1 { return .units(max(1, state.before + state.parts[0][0])) }
      return .stretches(state.parts)
    }
  }

  /// Work units spent so far.
  var spent: Int { state.withLock { $0.spent } }

  /// What ended the search or a part of it, once something did.
  var reached: Limit? { state.withLock { $0.reached ?? $0.endedParts } }

  /// Counts work.
  func spend(_ work: Int) { state.withLock { $0.spent += work } }

  /// Counts the work of a solve: at least 1 where it ended by itself, so that of two runs with the same work neither has learned
  /// more.
  func spend(_ solution: Solution) {
    if case .stopped = solution.termination { spend(solution.work) } else { spend(max(1, solution.work)) }
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
      if let work = whole.work, state.spent >= work { state.reached = .work }
      if let scripts, state.taken >= scripts.count, whole.work == nil { state.reached = .work }
      if state.reached == nil {
        var limits = whole
        limits.deadline = state.deadline ?? whole.deadline
        state.reached = limits.reached
      }
      if state.reached != nil { state.spentInTime = state.spent }
      return state.reached != nil
    }
  }

  /// Limits of one solve: at most `work` units and what is left of all.
  func slice(work: Int? = nil, gap: Double = 0) -> Limits {
    let left = limits.work.map { max(0, $0 - spent) }
    let units = [work, left].compactMap(\.self).min()
    return Limits(work: units, deadline: limits.deadline, cancellation: limits.cancellation, gap: gap)
  }

  /// Limits of what every run does in full, so that a repeated run does the same: nothing but Ctrl-C.
  var unhurried: Limits { Limits(cancellation: limits.cancellation) }

  /// Limits of one of several solves side by side: `work` units each, whatever is left, so that none depends on another.
  func unmetered(work: Int, gap: Double) -> Limits {
    Limits(work: work, deadline: limits.deadline, cancellation: limits.cancellation, gap: gap)
  }

  /// Tells where the run stands.
  func tell(
    _ phase: Progress.Phase, objective: Double? = nil, bound: Double? = nil, gap: Double? = nil, done: Double? = nil
  ) {
    report?(
      Progress(phase: phase, objective: objective, bound: bound, gap: gap, done: done, work: spent, seconds: seconds))
  }
}
