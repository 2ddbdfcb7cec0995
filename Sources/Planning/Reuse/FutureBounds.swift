public import Staffing
import Synchronization

/// Proves bounds for futures of one scenario, thousands a second.
///
/// One program is built for each way in which people who leave split the stages; what else is different in a future is taken out of
/// it. So the bound is true of the future, and near to that of ``BaseBound/bound(_:)`` for its scenario: a little below where a row was
/// left out that still says something, above where one was kept that the scenario's own program has no more since it is void there.
public final class FutureBounds: Sendable {
  /// Makes the scenario in which everything is won, nobody leaves, and stages begin with some months in any case.
  public typealias Make = @Sendable (_ starts: Set<MonthIndex>) -> Scenario?

  private let base: BaseBound
  private let whole: Scenario
  private let isStandard: ContiguousArray<Bool>
  private let make: Make
  private let programs = Mutex([Set<MonthIndex>: FutureProgram?]())

  /// Where no more months than this could begin a stage, all ways to split stages have programs; else those with one more stage.
  private static let mostSplits = 4

  /// The futures of a scenario, or `nil` where they differ by more than can be taken out.
  ///
  /// That is so in small agencies, whose rules follow from who is there, with limits of changes, and with needs that one person
  /// carries alone.
  ///
  /// - Parameters:
  ///   - base: The prices.
  ///   - isStandard: By client and role, whether the limit of a team follows from what the client needs.
  ///   - make: Makes scenarios in which everything is won.
  public init?(_ base: BaseBound, isStandard: ContiguousArray<Bool>, make: @escaping Make) {
    guard let whole = make([]), !whole.policy.isSmallAgency, whole.formerTeams == nil,
      whole.policy.limit(.changes) == .infinity, !whole.needs.contains(where: \.isSingle),
      isStandard.count == whole.clients.count * whole.roles.count
    else { return nil }
    self.base = base
    self.whole = whole
    self.isStandard = isStandard
    self.make = make
  }

  /// What no plan of a future that keeps all rules can be below.
  ///
  /// - Parameter future: The future.
  /// - Returns: The bound, itself `nil` where the prices prove nothing; no answer where the future must be built.
  /// - Complexity: O(columns + hours), once the program of its stages is there.
  public func bound(_ future: Future) -> Double?? {
    guard let program = program(for: future) else { return nil }
    return program.bound(future)
  }

  /// The program with the stages of a future, or `nil` where it has none.
  private func program(for future: Future) -> FutureProgram? {
    var starts: Set<MonthIndex> = []
    for leaver in future.leavers {
      // Whoever comes or goes anyway may have split the stages alone.
      guard whole.people[leaver.person].contractHours.allSatisfy({ $0 > 0 }) else { return nil }
      if whole.stages[whole.months[leaver.month].stage].months.lowerBound < leaver.month.position {
        starts.insert(leaver.month)
      }
    }
    guard splitCount <= Self.mostSplits || starts.count <= 1 else { return nil }
    return programs.withLock { known in
      if let program = known[starts] { return program }
      let program = make(starts).map { scenario in
        FutureProgram(CompactModel(scenario), base.prices, isStandard: isStandard)
      }
      known[starts] = .some(program)
      return program
    }
  }

  /// How many months could begin a stage that do not.
  private var splitCount: Int { whole.months.count - whole.stages.count }
}
