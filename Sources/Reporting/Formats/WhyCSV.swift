internal import Staffing
public import WhatIf

/// Why somebody is or is not on a team, as a long table.
public struct WhyCSV: Sendable {
  private let answer: WhyAnswer
  private let catalogue: Catalogue

  /// The table of an answer.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - catalogue: The language of the reasons.
  public init(_ answer: WhyAnswer, _ catalogue: Catalogue) {
    self.answer = answer
    self.catalogue = catalogue
  }

  /// The table: the question, seats and obstacles, the plan, then each other choice, the best first.
  public var text: String {
    let scenario = answer.base.scenario
    let prose = ChangeProse(catalogue, scenario)
    var table = FigureTable()
    table.add("question", "", "person", text: scenario.people[answer.person].name)
    table.add("question", "", "client", text: scenario.clients[answer.client].name)
    for seat in answer.seats {
      let first = scenario.months[MonthIndex(scenario.stages[seat.stage].months.lowerBound)].month.description
      table.add("seat", scenario.roles[seat.role].id, month: first, "onTeam", .count, 1)
    }
    for obstacle in answer.obstacles {
      for reason in obstacle.reasons {
        table.add("obstacle", scenario.roles[obstacle.role].id, reason.rule.rawValue, text: prose.reason(reason))
      }
    }
    let ways = WhatIfFigure.Way.all(answer.base, answer.others)
    let figures = WhatIfFigure.all(catalogue, ways)
    // Of the plan of the file nothing is proven.
    table.add(figures.filter { $0.key != "stillToGain" }, of: ways[0], "plan")
    for (place, (other, way)) in zip(answer.others, ways.dropFirst()).enumerated() {
      let subject = "other-\(place + 1)"
      let names = answer.standIns(in: other).map { scenario.people[$0].name }.joined(separator: "; ")
      let difference = Difference(answer.base, other.plan, given: true)
      table.add(subject, names, "verdict", text: difference.verdict.rawValue)
      table.add(figures, of: way, subject, names, margin: difference.margin)
      table.add(other.plan.proof, subject, names, currency: scenario.currency)
    }
    return table.text
  }
}
