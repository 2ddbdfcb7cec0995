internal import ArgumentParser
internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// `suits generate`.
struct GenerateCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write a realistic made-up scenario of any size.",
    discussion: """
      Examples:
        suits generate big --people 100
        suits generate year --people 45 --months 12 --seed 7
        suits generate viet --people 45 --lang vi       Vietnamese names, dong
      """)

  @Argument(help: "The folder to make.")
  var folder: String

  @Option(help: "How many people, 3 to 5000.")
  var people: Int

  @Option(help: "How many months, 1 to 36.")
  var months = 3

  @Option(help: "The seed: the same one makes the same scenario.")
  var seed: UInt64 = 1

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (3...5000).contains(people) else { throw ValidationError("--people must be 3 to 5000.") }
    guard (1...36).contains(months) else { throw ValidationError("--months must be 1 to 36.") }
  }

  func run() throws {
    let desk = Desk(common)
    let draft = ScenarioGenerator(
      people: people, months: months, seed: seed, language: common.language == .vietnamese ? .vietnamese : .english
    ).draft()
    let writer = ScenarioWriter(language: common.language.ofFiles)
    try desk.writing { () throws(FileWriteFailure) in try writer.write(draft, to: folder) }
    try desk.report(
      written: writer.files(of: draft).map { "\(folder)/\($0.name)" }, next: desk.catalogue().nextPlan(folder))
  }
}
