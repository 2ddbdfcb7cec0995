internal import ArgumentParser
internal import LinearProgramming
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

      Each step is planned anew from the plan as it is: somebody more of each role and grade, one client more a person, \
      one change more to today's teams, each wall between competing clients taken away, ten hours of overtime a month \
      more; and the opposite of each. A smaller --gap brings "at least" and "at most" closer together.
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @Option(
    help: ArgumentHelp(
      "Only some limits; may be given several times. (default: all)",
      valueName: "people|clients|changes|conflicts|overtime"))
  var only: [LimitChoice] = []

  @OptionGroup var effort: EffortOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let desk = Desk(common)
    let draft = try desk.draft(at: scenario)
    let scenario = try desk.scenario(at: scenario)
    let catalogue = desk.catalogue(scenario.currency)
    let kinds = (only.isEmpty ? LimitChoice.allCases : only).reduce(into: Set()) { $0.formUnion($1.kinds) }
    let run = PlanRun(desk: desk, catalogue: catalogue, isProgressForced: effort.progress)
    let base = try run.plan(scenario, effort.planned)
    let answer = try run.worth(of: kinds, draft, base, effort.planned)
    if common.json {
      try desk.console.write(WorthJSON(answer, catalogue).value.text)
    } else {
      try desk.console.write(WorthPage(answer, of: kinds, catalogue, on: desk.screen, path: self.scenario).lines)
    }
    if InterruptWatch.cancellation.isRequested { throw ExitReason.interrupted }
  }
}
