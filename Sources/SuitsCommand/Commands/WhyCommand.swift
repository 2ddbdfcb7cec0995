internal import ArgumentParser
internal import Reporting
internal import ScenarioFiles
internal import Staffing
internal import WhatIf

/// `suits why`.
struct WhyCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say why somebody is or is not on a client's team, and what the other choice would cost.",
    discussion: """
      Examples:
        suits why my plan.json An Lotus
        suits why my plan.json "Mai Anh" Lotus --role executive

      What forbids it is told rule by rule. Else the plan is made again with the other choice, as near to this one as the \
      gap allows, and both are held against each other.
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @Argument(help: "The plan: a file that suits plan -o wrote.")
  var plan: String

  @Argument(help: "The person, by name or id.")
  var person: String

  @Argument(help: "The client, by name or id.")
  var client: String

  @Option(help: "A role on the team. (default: any)")
  var role: String?

  @Option(help: "How many other choices are planned for who is on the team, from 1.")
  var alternatives = 3

  @OptionGroup var effort: EffortOptions

  @OptionGroup var table: TableOptions

  var common: CommonOptions { table.common }

  func validate() throws {
    if alternatives < 1 { throw ValidationError("--alternatives must be 1 or more.") }
  }

  func run() throws {
    let desk = Desk(common)
    let draft = try desk.draft(at: scenario)
    let scenario = try desk.scenario(at: scenario)
    let saved = try desk.plan(at: plan, of: scenario, named: self.scenario)
    let (person, client, role) = try names(in: scenario, desk)
    let catalogue = desk.catalogue(scenario.currency)
    let run = PlanRun(desk: desk, catalogue: catalogue, isProgressForced: effort.progress)
    let answer = try run.why(draft, scenario, saved.decisions, (person, client, role), alternatives, effort.planned)
    if table.csv {
      try desk.console.write(WhyCSV(answer, catalogue).text)
    } else if common.json {
      try desk.console.write(WhyJSON(answer, catalogue).value.text)
    } else {
      try desk.console.write(WhyPage(answer, catalogue, on: desk.screen).lines)
    }
    if answer.others.contains(where: { $0.plan.proof.status == .interrupted }) { throw ExitReason.interrupted }
  }

  private func names(in scenario: Scenario, _ desk: Desk) throws -> (PersonIndex, ClientIndex, RoleIndex?) {
    do throws(ScenarioRefused) {
      let (person, client) = (try scenario.person(named: person), try scenario.client(named: client))
      guard let role else { return (person, client, nil) }
      return (person, client, try scenario.role(named: role))
    } catch {
      throw desk.refuse(error, next: desk.catalogue().nextCheck(self.scenario), in: .variation)
    }
  }
}
