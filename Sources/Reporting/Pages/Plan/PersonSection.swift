internal import Staffing

/// One line for each person: clients, utilization, over and under, unused time.
struct PersonSection {
  let desk: PlanDesk

  var lines: [String] {
    let say = desk.catalogue
    var table = TextTable([
      .text(say(TablePhrase.person), least: 10), .text(say(TablePhrase.role), least: 8),
      .text(say(TablePhrase.clients), wraps: true, least: 12), .text(say(TablePhrase.use), least: Bar.width + 6),
      .number(say(TablePhrase.over)), .number(say(TablePhrase.under)), .number(say(TablePhrase.unused)),
    ])
    for person in desk.scenario.people.ids { table.rows.append(row(desk.summary.people[person])) }
    return [desk.title(PlanPhrase.byPerson)] + table.lines(on: desk.screen)
  }

  private func row(_ person: PersonSummary) -> [TextTable.Cell] {
    let say = desk.catalogue
    let record = desk.scenario.people[person.person]
    let clients = person.clients.map { client in
      desk.name(client) + (person.led.contains(client) ? " ★" : "")
    }
    let use = Bar.text(person.utilization) + " " + say.wholePercent(person.utilization).padded(to: 5, alignRight: true)
    let style: Style =
      person.utilization > record.bandHigh + 0.005
      ? .bad : (person.utilization < record.bandLow - 0.005 ? .warning : .good)
    return [
      .init(desk.name(person.person)), .init(desk.name(record.role)), .init(clients.joined(separator: ", ")),
      .init(use, style), .init(desk.hoursOrNone(person.overHours)), .init(desk.hoursOrNone(person.underHours)),
      .init(desk.hoursOrNone(person.unusedHours)),
    ]
  }
}
