internal import Staffing

/// One line for each client: hours, satisfaction, money.
struct ClientSection {
  let desk: PlanDesk

  var lines: [String] {
    let say = desk.catalogue
    var table = TextTable([
      .text(say(TablePhrase.client), least: 10), .number(say(TablePhrase.needs)), .number(say(TablePhrase.covered)),
      .number(say(TablePhrase.satisfaction)), .number(say(TablePhrase.fee)), .number(say(TablePhrase.margin)),
      .number(say(TablePhrase.marginShare)),
    ])
    let shown = desk.summary.clients.filter(\.exists)
    table.rows = shown.map(row)
    let note = shown.contains { isEstimated($0.client) } ? ["  " + say(PlanPhrase.estimatedNote)] : []
    return [desk.title(PlanPhrase.byClient)] + table.lines(on: desk.screen) + note
  }

  private func isEstimated(_ client: ClientIndex) -> Bool {
    desk.scenario.needs.contains { $0.client == client && $0.isEstimated }
  }

  private func row(_ client: ClientSummary) -> [TextTable.Cell] {
    let say = desk.catalogue
    let isShort = client.shortfallHours >= 0.05
    return [
      .init(desk.name(client.client), client.isAtRisk(in: desk.scenario) ? .warning : .plain),
      .init((isEstimated(client.client) ? "~" : "") + say.bareHours(client.wantedHours)),
      .init(say.wholePercent(client.coverage), isShort ? .bad : .good),
      .init(say.number(client.satisfaction.total), client.satisfaction.total < 60 ? .bad : .plain),
      .init(client.fee > 0 ? say.money(client.fee) : ""),
      .init(client.fee > 0 ? say.money(client.margin) : "", client.margin < 0 ? .bad : .plain),
      .init(client.marginShare.map { say.wholePercent($0) } ?? ""),
    ]
  }
}
