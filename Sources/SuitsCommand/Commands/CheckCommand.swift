internal import ArgumentParser
internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// `suits check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what suits understood of a scenario, what looks odd, and every default used.",
    discussion: """
      Examples:
        suits check my
        suits check my --json
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let desk = Desk(common)
    let scenario: Scenario
    do throws(ScenarioRefused) {
      scenario = try ScenarioReader().scenario(at: self.scenario)
    } catch {
      // The one command whose answer a refusal is: machines get it where they expect answers.
      if common.json { try desk.console.write(CheckJSON(desk.catalogue()).value(error).text) }
      throw desk.refuse(error, next: desk.catalogue().next(after: error, self.scenario))
    }
    let catalogue = desk.catalogue(scenario.currency)
    if common.json {
      try desk.console.write(CheckJSON(catalogue).value(scenario).text)
    } else {
      try desk.console.write(CheckPage(scenario, catalogue, on: desk.screen, path: self.scenario).lines)
    }
  }
}
