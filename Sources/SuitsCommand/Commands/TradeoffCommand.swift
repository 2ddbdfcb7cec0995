internal import ArgumentParser
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// `suits tradeoff`.
struct TradeoffCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "tradeoff", abstract: "Plan from the happiest clients to the highest profit, to choose between.",
    discussion: """
      Examples:
        suits tradeoff my
        suits tradeoff my --plans 5 --seconds 20
        suits tradeoff my -o plans                    writes plans/plan-1.json, plans/plan-1.csv …

      Plan 1 has whatever overtime, hours bought outside and declined opportunities make the best of everything but profit; \
      the last has the highest department result there is; those between divide the way in equal steps. Each is the best \
      for its result, with its proof; one that another beats is left out. Goals in order do not count here.
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @Option(help: "How many plans to make: 5 to 9.")
  var plans = 7

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write every plan into a folder, as JSON and as CSV.", valueName: "DIR"))
  var output: String?

  @OptionGroup var effort: EffortOptions

  @OptionGroup var table: TableOptions

  var common: CommonOptions { table.common }

  func validate() throws {
    if !(5...9).contains(plans) { throw ValidationError("--plans must be from 5 to 9.") }
    if let output, let obstacle = OutputFolder.obstacle(at: output) { throw self.obstacle(at: output, obstacle) }
  }

  func run() throws {
    let desk = Desk(common)
    let scenario = try desk.scenario(at: scenario)
    let catalogue = desk.catalogue(scenario.currency)
    let run = PlanRun(desk: desk, catalogue: catalogue, isProgressForced: effort.progress)
    guard let answer = try run.tradeoff(scenario, plans: plans, effort.planned) else {
      desk.console.writeError(catalogue.nothingToWeigh(self.scenario))
      throw ExitReason.contradictory
    }
    let written = try write(answer.plans, catalogue)
    if table.csv {
      try desk.console.write(TradeoffCSV(answer.plans).text)
    } else if common.json {
      let json = TradeoffJSON(answer.plans, dropped: answer.dropped, isCut: answer.isCut, writtenTo: written)
      try desk.console.write(json.value.text)
    } else {
      let page = TradeoffPage(
        answer.plans, dropped: answer.dropped, isCut: answer.isCut, catalogue, on: desk.screen, path: self.scenario)
      try desk.console.write(page.lines(writtenTo: written))
    }
    if InterruptWatch.cancellation.isRequested { throw ExitReason.interrupted }
  }

  /// Writes the plans, where a folder was named.
  private func write(_ plans: [Plan], _ catalogue: Catalogue) throws -> [String] {
    guard let output else { return [] }
    let files = plans.enumerated().flatMap { place, plan in
      [
        (name: "plan-\(place + 1).json", text: PlanJSON(plan, catalogue).value.text),
        (name: "plan-\(place + 1).csv", text: PlanCSV(plan).text),
      ]
    }
    return try OutputFolder(path: output).write(files)
  }
}
