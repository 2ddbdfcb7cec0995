import LinearProgramming
import Staffing

/// Chooses one main contact a client from its team: today's where they are still there, else whoever leads the fewest.
struct TeamContacts {
  private let model: CompactModel

  /// The choice for a model's teams.
  init(_ model: CompactModel) { self.model = model }

  /// The main contact columns that are chosen.
  func columns(_ teams: Teams) -> [Int] {
    let scenario = model.scenario
    var chosen: [Int] = []
    for stage in scenario.stages.ids {
      var led = ContiguousArray(repeating: 0, count: scenario.people.count)
      for client in scenario.clients.ids where scenario.clients[client].broughtBy == nil {
        let fit = model.pairs.ofClient[client.position].filter { pair in
          let person = model.pairs.pairs[pair].person
          return model.lead(pair, stage) != nil && led[person.position] < scenario.people[person].leadLimit
            && model.pairs.pairs[pair].triples.contains { teams.uses(Int($0), stage) }
        }
        let today = scenario.todaysContacts(client)
        let isToday = { (pair: Int) in today.contains(model.pairs.pairs[pair].person) }
        let fewest = fit.min { led[model.pairs.pairs[$0].person.position] < led[model.pairs.pairs[$1].person.position] }
        guard let pair = fit.first(where: isToday) ?? fewest, let column = model.lead(pair, stage) else { continue }
        led[model.pairs.pairs[pair].person.position] += 1
        chosen.append(column.position)
      }
    }
    return chosen
  }
}
