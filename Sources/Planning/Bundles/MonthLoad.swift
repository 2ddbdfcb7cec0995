/// Rows over one person's hours of one month: where hours begin to cost extra, and the columns that pay for it.
///
/// What those columns cost may change from call to call, as other rows price them.
struct MonthLoad: Sendable {
  /// A column that gives way by at most so many hours.
  struct Step: Sendable {
    var column: Int
    var hours: Double
  }

  /// `load − Σ steps ≤ limit`.
  struct Ceiling: Sendable {
    var limit: Double
    var steps: ContiguousArray<Step>
  }

  /// `load + step ≥ limit`.
  struct Floor: Sendable {
    var limit: Double
    var step: Step
  }

  var ceilings: ContiguousArray<Ceiling> = []
  var floors: ContiguousArray<Floor> = []

  /// All columns that give way.
  var columns: ContiguousArray<Int> {
    ContiguousArray(ceilings.flatMap { $0.steps.map(\.column) } + floors.map(\.step.column))
  }

  /// What hours cost together at some reduced costs, one a column of the program.
  func cost(_ reduced: ContiguousArray<Double>) -> LoadCost {
    var cost = LoadCost()
    for ceiling in ceilings {
      cost.addCeiling(
        ceiling.limit, steps: ContiguousArray(ceiling.steps.map { (hours: $0.hours, price: reduced[$0.column]) }))
    }
    for floor in floors {
      cost.addFloor(floor.limit, price: reduced[floor.step.column], most: floor.step.hours)
    }
    return cost
  }

  /// Tells every column that gives way at a load, with its value.
  ///
  /// - Parameters:
  ///   - load: Hours of the month.
  ///   - prices: What the columns cost, in the order of ``columns``.
  ///   - first: Where the first of them stands in `prices`.
  ///   - add: Told each column above 0 and its hours.
  func expand(_ load: Double, _ prices: ContiguousArray<Double>, from first: Int, _ add: (Int, Double) -> Void) {
    var place = first
    for ceiling in ceilings {
      var above = max(0, load - ceiling.limit)
      let start = place
      let order = ceiling.steps.indices.sorted {
        prices[start + $0] != prices[start + $1] ? prices[start + $0] < prices[start + $1] : $0 < $1
      }
      for step in order {
        let most = ceiling.steps[step].hours
        let hours = prices[start + step] < 0 ? most : min(most, above)
        above = max(0, above - hours)
        if hours > 0 { add(ceiling.steps[step].column, hours) }
      }
      place += ceiling.steps.count
    }
    for floor in floors {
      let hours = prices[place] < 0 ? floor.step.hours : max(0, floor.limit - load)
      if hours > 0 { add(floor.step.column, hours) }
      place += 1
    }
  }
}
