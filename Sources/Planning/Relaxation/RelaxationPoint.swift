import LinearProgramming
import Staffing

/// The best way to share out work in which people may be on teams in any part: no plan costs less, and good plans are near to it.
public struct RelaxationPoint: Sendable {
  /// What is minimised, both ledgers together.
  public let objective: Double
  /// The ledger of money: hours with clients at what they cost, overtime, hours bought outside, less fees of opportunities.
  public let money: Double
  /// Hours that nobody covers.
  public let shortfallHours: Double
  /// Hours with clients; one element a person, in the order of people.
  public let clientHours: [Double]
  /// Who is on whose team in any part, by ids.
  let meetings: Set<Meeting>

  /// A person and a client, by ids, which scenarios that differ have in common.
  struct Meeting: Hashable, Sendable {
    var person: String
    var client: String
  }

  /// The ledger of rule prices.
  public var rulePrices: Double { objective - money }

  /// A point of a model that keeps apart what is money.
  init(_ model: CompactModel, _ solution: Solution) {
    precondition(model.splitsCash, "The model must keep apart what is money.")
    let scenario = model.scenario
    objective = solution.objective
    var money = 0.0
    var shortfall = 0.0
    var meetings: Set<Meeting> = []
    for (column, kind) in model.kinds.enumerated() where solution.values[column] != 0 {
      let value = solution.values[column]
      money += model.moneyCosts[column] * value
      switch kind {
      case .shortfall: shortfall += value
      case .assignment(let triple, _) where value > 1e-6:
        let record = model.eligibility.triples[Int(triple)]
        meetings.insert(
          Meeting(person: scenario.people[record.person].id, client: scenario.clients[record.client].id))
      default: break
      }
    }
    (self.money, shortfallHours, self.meetings) = (money, shortfall, meetings)
    clientHours = Self.clientHours(model, solution.values)
  }

  private static func clientHours(_ model: CompactModel, _ values: ContiguousArray<Double>) -> [Double] {
    let scenario = model.scenario
    var hours = [Double](repeating: 0, count: scenario.people.count)
    for (number, triple) in model.eligibility.triples.enumerated() {
      for need in triple.needs.lazy.map(NeedIndex.init) {
        for month in scenario.months.ids {
          guard let place = model.hours(number, need, month) else { continue }
          let least = model.seat(number, scenario.months[month].stage).map {
            model.leastHours[place.slot] * values[$0.position]
          }
          hours[triple.person.position] += values[Int(model.hourColumns[place.slot])] + (least ?? 0)
        }
      }
    }
    return hours
  }

  /// A point of another model that tells a search where to begin: whoever meets here, meets there.
  func start(for model: CompactModel) -> ContiguousArray<Double> { Self.start(with: meetings, for: model) }

  /// A point that tells a search where to begin: whoever meets in a plan, in any role and stage.
  static func start(with decisions: Decisions, for model: CompactModel) -> ContiguousArray<Double> {
    let scenario = model.scenario
    let meetings = decisions.assignments.map {
      Meeting(person: scenario.people[$0.person].id, client: scenario.clients[$0.client].id)
    }
    return start(with: Set(meetings), for: model)
  }

  private static func start(with meetings: Set<Meeting>, for model: CompactModel) -> ContiguousArray<Double> {
    var values = ContiguousArray(repeating: 0.0, count: model.program.columnCount)
    for (column, kind) in model.kinds.enumerated() {
      guard case .assignment(let triple, _) = kind else { continue }
      let record = model.eligibility.triples[Int(triple)]
      let meeting = Meeting(
        person: model.scenario.people[record.person].id, client: model.scenario.clients[record.client].id)
      if meetings.contains(meeting) { values[column] = 1 }
    }
    return values
  }
}
