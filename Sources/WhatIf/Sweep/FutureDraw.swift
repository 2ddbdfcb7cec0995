import Planning
import Staffing

/// What chance has brought in one future.
struct FutureDraw {
  /// Somebody who leaves.
  struct Leaver {
    var person: PersonIndex
    /// The first day without them: the first of a month of the scenario.
    var day: Day
    var month: MonthIndex
  }

  /// Who leaves, the surest first.
  var leavers: [Leaver] = []
  /// What was uncertain, and whether it is won.
  var opportunities: [(opportunity: OpportunityIndex, isWon: Bool)] = []
  /// By how much needs of clients held differ.
  var needs: [(client: ClientIndex, role: RoleIndex, factor: Double)] = []

  /// What bounds need to know of it.
  var future: Future {
    var future = Future()
    future.leavers = leavers.map { ($0.person, $0.month) }
    future.lost = opportunities.filter { !$0.isWon }.map(\.opportunity)
    future.factors = needs
    return future
  }

  /// A digest of the scenario as it is and of everything that was drawn: the same draws give the same, on every machine.
  ///
  /// - Parameter scenario: The scenario as it is.
  /// - Returns: 16 hexadecimal digits.
  func hash(of scenario: Scenario) -> String {
    var words = [scenario.hash]
    for leaver in leavers { words.append("leaves \(scenario.people[leaver.person].id) \(leaver.day.ordinal)") }
    for line in opportunities {
      words.append("\(line.isWon ? "won" : "lost") \(scenario.opportunities[line.opportunity].id)")
    }
    for line in needs {
      let factor = String(line.factor.bitPattern, radix: 16)
      words.append("needs \(scenario.clients[line.client].id) \(scenario.roles[line.role].id) \(factor)")
    }
    let digits = String(Chance.digest(words.joined(separator: "\n")), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
