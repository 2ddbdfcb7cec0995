internal import ArgumentParser
internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// `suits audit`.
struct AuditCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Check a plan file against every rule and count its totals again, without trusting whoever made it.",
    discussion: """
      Examples:
        suits audit my plan.json
        suits audit my plan.csv            also after you changed it in a spreadsheet

      Exit codes: 0 the plan holds, 2 it does not, or it cannot be read.
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @Argument(help: "The plan: a file that suits plan -o wrote.")
  var plan: String

  @OptionGroup var table: TableOptions

  var common: CommonOptions { table.common }

  func run() throws {
    let desk = Desk(common)
    let scenario = try desk.scenario(at: scenario)
    let saved = try desk.plan(at: plan, of: scenario, named: self.scenario)
    let report = PlanAudit.report(
      saved.decisions, of: scenario, objective: saved.objective, broken: saved.broken)
    let catalogue = desk.catalogue(scenario.currency)
    let page = AuditPage(scenario, catalogue, on: desk.screen)
    if table.csv {
      try desk.console.write(page.csv(report, hash: saved.scenarioHash))
    } else if common.json {
      try desk.console.write(page.json(report, hash: saved.scenarioHash).text)
    } else {
      let next = report.passed ? catalogue.nextQuarter(self.scenario, plan) : catalogue.fixPlan(self.scenario, plan)
      try desk.console.write(
        page.lines(report, saved.decisions, broken: saved.broken, hash: saved.scenarioHash, next: next))
    }
    if !report.passed { throw ExitReason.refused }
  }
}
