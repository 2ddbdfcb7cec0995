internal import ArgumentParser
internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// `suits vary`.
struct VaryCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "vary", abstract: "Write the scenario that variations make of another one.",
    discussion: """
      Examples:
        suits vary my lose-lotus.yaml -o my-without-lotus
        suits vary my win-bank.yaml two-join.yaml -o my-with-bank     both, one after the other

      A variation is a small file of named changes:

        name: The bank is won
        changes:
          - client won: Cửu Long Bank
            fee: 40000
            start: 2027-02-01
          - person joins: Newcomer
            role: executive
            start: 2027-02-01
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @Argument(help: "The variations, made one after the other: YAML or JSON files.")
  var variations: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to make.", valueName: "DIR"))
  var output: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let desk = Desk(common)
    let next = desk.catalogue().nextAgain(["vary", scenario] + variations + ["-o", output])
    var draft = try desk.draft(at: scenario)
    for path in variations {
      let variation = try desk.variation(at: path, next: next)
      draft = try desk.vary(draft, by: variation, next: next)
    }
    _ = try desk.scenario(draft, next: next)
    let writer = ScenarioWriter(language: common.language.ofFiles)
    let varied = draft
    try desk.writing { () throws(FileWriteFailure) in try writer.write(varied, to: output) }
    try desk.report(
      written: writer.files(of: varied).map { "\(output)/\($0.name)" }, next: desk.catalogue().nextPlan(output))
  }
}
