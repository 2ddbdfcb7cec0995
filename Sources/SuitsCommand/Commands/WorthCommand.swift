internal import ArgumentParser
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import ScenarioFiles
internal import Staffing
internal import WhatIf

/// `suits worth`.
struct WorthCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "worth",
    abstract:
      "Measure what one step more, and less, of each limit is worth: people, clients, changes, conflicts, overtime.",
    discussion: """
      Examples:
        suits worth my
        suits worth my --only clients --only people
        suits worth my --seconds 20 --gap 0.1%        closer figures for small agencies
        suits worth my --quick                        estimates, in seconds

      Each step is planned anew from the plan as it is: somebody more of each role and grade, one client more a person, \
      one change more to today's teams, each wall between competing clients taken away, ten hours of overtime a month \
      more; and the opposite of each. A smaller --gap makes what the figures may be off by smaller. With --quick nothing is \
      planned: hours and places on teams are shared out in any parts, and every line says that it is an estimate.
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @Option(
    help: ArgumentHelp(
      "Only some limits; may be given several times. (default: all)",
      valueName: "people|clients|changes|conflicts|overtime"))
  var only: [LimitChoice] = []

  @Flag(help: "Estimate without planning; --seconds (60) are for all steps together.")
  var quick = false

  @OptionGroup var effort: EffortOptions

  @OptionGroup var table: TableOptions

  var common: CommonOptions { table.common }

  func validate() throws {
    if quick, case .stretches? = effort.work {
      throw ValidationError("--work of an estimate is a whole number from 1.")
    }
  }

  func run() throws {
    let desk = Desk(common)
    let draft = try desk.draft(at: scenario)
    let scenario = try desk.scenario(at: scenario)
    let catalogue = desk.catalogue(scenario.currency)
    let kinds = (only.isEmpty ? LimitChoice.allCases : only).reduce(into: Set()) { $0.formUnion($1.kinds) }
    let run = PlanRun(desk: desk, catalogue: catalogue, isProgressForced: effort.progress)
    if quick { return try writeEstimate(run.quickWorth(of: kinds, draft, scenario, effort.planned), catalogue, desk) }
    let base = try run.plan(scenario, effort.planned)
    let answer = try run.worth(of: kinds, draft, base, effort.planned)
    if table.csv {
      try desk.console.write(WorthCSV(answer, catalogue).text)
    } else if common.json {
      try desk.console.write(WorthJSON(answer, catalogue).value.text)
    } else {
      try desk.console.write(WorthPage(answer, of: kinds, catalogue, on: desk.screen, path: self.scenario).lines)
    }
    if InterruptWatch.cancellation.isRequested { throw ExitReason.interrupted }
  }

  private func writeEstimate(_ answer: WorthEstimate, _ catalogue: Catalogue, _ desk: Desk) throws {
    if table.csv {
      try desk.console.write(WorthCSV(answer, catalogue).text)
    } else if common.json {
      try desk.console.write(EstimateJSON(answer, catalogue).value.text)
    } else {
      let page = EstimatePage(
        answer, catalogue, on: desk.screen, path: scenario, seconds: effort.planned.seconds ?? 60)
      try desk.console.write(page.lines)
    }
    if InterruptWatch.cancellation.isRequested { throw ExitReason.interrupted }
  }
}
