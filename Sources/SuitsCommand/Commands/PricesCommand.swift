internal import ArgumentParser
internal import Reporting
internal import Staffing

/// `suits prices`.
struct PricesCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "prices",
    abstract: "List what breaking or bending each rule costs, in your currency and in one sentence each.",
    discussion: """
      Examples:
        suits prices my
        suits prices my --lang vi
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @OptionGroup var table: TableOptions

  var common: CommonOptions { table.common }

  func run() throws {
    let desk = Desk(common)
    let scenario = try desk.scenario(at: scenario)
    let page = PricesPage(scenario, desk.catalogue(scenario.currency), on: desk.screen, path: self.scenario)
    if table.csv {
      try desk.console.write(page.csv)
    } else if common.json {
      try desk.console.write(page.json.text)
    } else {
      try desk.console.write(page.lines)
    }
  }
}
