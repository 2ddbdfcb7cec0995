public import Planning
import Staffing

/// How long and how hard the scenarios of a sweep are planned.
public struct SweepOptions: Sendable {
  /// Work of a full plan at most, where nothing else is said: some twenty seconds on one thread of a present machine.
  ///
  /// Plans that suffice (``gap``) end before it.
  public static let standardWork = 200_000
  /// The least work of the plan as it is: about a minute on one thread of a present machine.
  public static let baseWork = 400_000
  /// Work of a quick plan, about half a second: what is lost with somebody is staffed anew, and little else.
  public static let quickWork = 5000

  /// What is found out about each.
  public var effort = SweepEffort.full
  /// With ``SweepEffort/full``, which scenarios get full plans while the others get quick ones; `nil` for all.
  public var chosen: Set<Int>?
  /// The gap that suffices; `nil` for half a percent more than that of the plan as it is.
  ///
  /// Damage is told from differences of plans: proven much nearer than the plan as it is itself, they would take long and tell no more.
  public var gap: Double?
  /// A full plan's work, clock, seed and flag to stop, and the gap of the plan as it is; its threads are those of the sweep.
  public var plan = PlanOptions()

  /// Full plans of all scenarios by work alone, which are the same on every machine.
  public init() {
    plan.seconds = nil
    plan.work = .units(Self.standardWork)
  }

  /// What is found out about a scenario.
  ///
  /// - Parameter index: Its place in the sweep.
  /// - Returns: The effort.
  public func effort(for index: Int) -> SweepEffort {
    guard effort == .full, let chosen else { return effort }
    return chosen.contains(index) ? .full : .quick
  }

  /// The options of one plan: on one thread, because scenarios are planned side by side.
  ///
  /// - Parameters:
  ///   - effort: What is found out.
  ///   - base: The plan as it is.
  /// - Returns: The options.
  func planned(_ effort: SweepEffort, from base: Plan) -> PlanOptions {
    var options = plan
    options.threads = 1
    options.gap = gap ?? max(plan.gap, (base.proof.gap ?? 0) + 0.005)
    guard effort != .full else { return options }
    let least = min(Self.quickWork, plan.work.flatMap { if case .units(let units) = $0 { units } else { nil } } ?? .max)
    options.work = .units(least)
    return options
  }
}
