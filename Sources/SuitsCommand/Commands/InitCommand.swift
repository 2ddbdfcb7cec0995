internal import ArgumentParser
internal import Reporting
internal import ScenarioFiles

/// `suits init`.
struct InitCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a commented template that plans as it is.",
    discussion: """
      Examples:
        suits init my
        suits init my --lang vi
      """)

  @Argument(help: "The folder to make; files that are there already are never replaced.")
  var folder: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let desk = Desk(common)
    let template = ScenarioTemplate(language: common.language.ofFiles)
    try desk.writing { () throws(FileWriteFailure) in try template.write(to: folder) }
    try desk.report(
      written: template.files.map { "\(folder)/\($0.name)" }, next: desk.catalogue().nextPlan(folder))
  }
}
