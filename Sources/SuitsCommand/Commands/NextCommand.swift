internal import ArgumentParser
internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// `suits next`.
struct NextCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: "Open the next quarter with a plan's teams and tenures.",
    discussion: """
      Example:
        suits next my plan.json -o my-q2

      Teams and main contacts come from the plan, tenures grow by the months that have passed, what is over is left
      out, and what was taken goes on. Look through the new files: fees and demand are those of the old ones.
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @Argument(help: "The plan: a file that suits plan -o wrote.")
  var plan: String

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to make.", valueName: "DIR"))
  var output: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let desk = Desk(common)
    let draft = try desk.draft(at: scenario)
    let scenario = try desk.scenario(at: scenario)
    let saved = try desk.plan(at: plan, of: scenario, named: self.scenario)
    let next = NextQuarter(scenario, saved.decisions).draft(after: draft)
    let writer = ScenarioWriter(language: common.language.ofFiles)
    try desk.writing { () throws(FileWriteFailure) in try writer.write(next, to: output) }
    try desk.report(
      written: writer.files(of: next).map { "\(output)/\($0.name)" }, next: desk.catalogue().nextCheck(output))
  }
}
