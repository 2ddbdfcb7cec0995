internal import ArgumentParser
internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// `suits generate`.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Write a realistic made-up scenario of any size.",
    discussion: """
      Examples:
        suits generate big --people 100
        suits generate year --people 45 --months 12 --seed 7
      """)

  @Argument(help: "The folder to make.")
  var folder: String

  @Option(help: "How many people, 1 to 5000.")
  var people: Int

  @Option(help: "How many months, 1 to 24.")
  var months = 3

  @Option(help: "The seed: the same one makes the same scenario.")
  var seed: UInt64 = 1

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...5000).contains(people) else { throw ValidationError("--people must be 1 to 5000.") }
    guard (1...24).contains(months) else { throw ValidationError("--months must be 1 to 24.") }
  }

  func run() throws {
    let desk = Desk(common)
    let draft = ScenarioGenerator(people: people, months: months, seed: seed).draft()
    let writer = ScenarioWriter(language: common.language.ofFiles)
    try desk.writing { () throws(FileWriteFailure) in try writer.write(draft, to: folder) }
    desk.report(
      written: writer.files(of: draft).map { "\(folder)/\($0.name)" }, next: desk.catalogue().nextPlan(folder))
  }
}
