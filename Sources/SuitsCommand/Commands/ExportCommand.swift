internal import ArgumentParser
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// `suits export`.
struct ExportCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the mathematical program for another solver to check.",
    discussion: """
      Examples:
        suits export my my.lp
        suits export my my.mps --fix plan.json      with the plan's teams fixed
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @Argument(help: "The file to write; its ending decides: .lp or .mps.")
  var file: String

  @Option(help: ArgumentHelp("Fix the teams, main contacts and opportunities of this plan.", valueName: "PLAN"))
  var fix: String?

  @OptionGroup var common: CommonOptions

  private var isLP: Bool { file.lowercased().hasSuffix(".lp") }

  func validate() throws {
    guard isLP || file.lowercased().hasSuffix(".mps") else {
      throw ValidationError("the file's name must end in .lp or .mps.")
    }
    if let obstacle = OutputFile.obstacle(at: file) { throw self.obstacle(at: file, obstacle) }
  }

  func run() throws {
    let desk = Desk(common)
    let scenario = try desk.scenario(at: scenario)
    let saved = try fix.map { try desk.plan(at: $0, of: scenario, named: self.scenario) }
    var model = CompactModel(scenario)
    if let saved { model.fixTeams(saved.decisions) }
    let names = model.names
    let bytes = isLP ? LPText(model.program, names: names).bytes() : MPSText(model.program, names: names).bytes()
    try OutputFile.write(bytes, to: file)
    try desk.report(written: [file], next: desk.catalogue().nextPlan(self.scenario))
  }
}
