internal import ArgumentParser
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// `suits check`.
struct CheckCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what suits understood of a scenario, what looks odd, and every default used.",
    discussion: """
      Examples:
        suits check my
        suits check my --json
        suits check my --deep      which rules cannot hold together, and what the ways out cost
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @Flag(help: "Find rules that cannot hold together, and reckon the ways out.")
  var deep = false

  @OptionGroup var effort: EffortOptions

  @OptionGroup var table: TableOptions

  var common: CommonOptions { table.common }

  func validate() throws {
    if !deep, effort.seconds != nil || effort.work != nil {
      throw ValidationError("--seconds and --work go with --deep: without it nothing is searched.")
    }
    if case .stretches? = effort.work { throw ValidationError("--work of a check is a whole number from 1.") }
  }

  func run() throws {
    let desk = Desk(common)
    let scenario: Scenario
    do throws(ScenarioRefused) {
      scenario = try ScenarioReader().scenario(at: self.scenario)
    } catch {
      // The one command whose answer a refusal is: machines get it where they expect answers.
      if table.csv { try desk.console.write(CheckCSV(desk.catalogue()).text(error)) }
      if common.json { try desk.console.write(CheckJSON(desk.catalogue()).value(error).text) }
      throw desk.refuse(error, next: desk.catalogue().next(after: error, self.scenario))
    }
    let catalogue = desk.catalogue(scenario.currency)
    guard deep else { return try write(scenario, nil, catalogue, desk) }
    let origins = RuleOrigins(try desk.draft(at: self.scenario), of: scenario)
    let run = PlanRun(desk: desk, catalogue: catalogue, isProgressForced: effort.progress)
    let report = try run.contradictions(in: scenario, effort.planned)
    try write(scenario, (report, origins), catalogue, desk)
    if InterruptWatch.cancellation.isRequested { throw ExitReason.interrupted }
    if !report.contradictions.isEmpty { throw ExitReason.contradictory }
  }

  private func write(
    _ scenario: Scenario, _ found: (report: ContradictionReport, origins: RuleOrigins)?, _ catalogue: Catalogue,
    _ desk: Desk
  ) throws {
    if table.csv {
      let clashes = found.map { ContradictionCSV($0.report, $0.origins, catalogue).text }
      return try desk.console.write(clashes ?? CheckCSV(catalogue).text(scenario))
    }
    if common.json {
      let deep = found.map { ContradictionJSON($0.report, $0.origins, catalogue) }
      return try desk.console.write(CheckJSON(catalogue).value(scenario, deep: deep).text)
    }
    let deep = found.map { found in
      ContradictionPage(
        found.report, found.origins, catalogue, on: desk.screen, path: self.scenario,
        seconds: effort.planned.seconds ?? 60)
    }
    try desk.console.write(CheckPage(scenario, catalogue, on: desk.screen, path: self.scenario, deep: deep).lines)
  }
}
