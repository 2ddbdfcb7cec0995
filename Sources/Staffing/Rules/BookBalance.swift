/// Directors of one office should have books of like size: what the largest has more than the smallest is priced.
public enum BookBalance: Rule {
  /// `book-balance`.
  public static let code = RuleCode.bookBalance

  /// The difference of books in every stage and office.
  public static func charge(_ view: PlanView, _ ledger: inout Ledger) {
    let scenario = view.scenario
    for stage in scenario.stages.ids {
      for directors in scenario.bookHolders(stage) {
        let books = directors.map { view.clients(of: $0, stage).count }
        let difference = (books.max() ?? 0) - (books.min() ?? 0)
        ledger.charge(Double(difference) * scenario.bookBalancePrice, .bookBalance)
      }
    }
  }
}

extension Scenario {
  /// The directors whose books are compared: those of one office who have hours in the stage.
  ///
  /// - Parameter stage: When.
  /// - Returns: Groups of at least two, by office, those without one last.
  public func bookHolders(_ stage: StageIndex) -> [[PersonIndex]] {
    let directors = people.ids.filter { person in
      roles[people[person].role].id == "director"
        && stages[stage].monthIndices.contains { people[person].capacityHours[$0] > 0 }
    }
    return workplaces.map { office in directors.filter { people[$0].office == office } }.filter { $0.count > 1 }
  }

  /// What one client of difference costs in a stage: hours of a director, money.
  public var bookBalancePrice: Double { policy.number(.bookBalance) * catalogueCost("director") }
}
