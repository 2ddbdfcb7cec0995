internal import ArgumentParser
internal import Foundation
internal import Reporting
internal import ScenarioFiles
internal import Staffing
internal import WhatIf

/// `suits sweep plan`.
struct SweepPlanCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Divide a sweep into chunks for many machines.",
    discussion: """
      Examples:
        suits sweep plan my --samples 20000 --chunks 400 --for slurm -o futures
        cd futures && sbatch slurm.sh
        suits sweep merge futures -o futures.jsonl

      The folder holds all that the chunks need and may be moved to other machines; they need suits and nothing else. A \
      chunk that lasts ten seconds to a minute loses little where a machine is lost.
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @OptionGroup var question: SweepQuestionOptions

  @OptionGroup var effort: SweepEffortOptions

  @Option(help: ArgumentHelp("Into how many chunks.", valueName: "N"))
  var chunks: Int

  @Option(name: .customLong("for"), help: "Write the script for it, too.")
  var system: JobSystem?

  @Option(name: .shortAndLong, help: ArgumentHelp("The folder to make.", valueName: "DIR"))
  var output: String

  @OptionGroup var threads: SweepThreadOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if chunks <= 0 { throw ValidationError("--chunks must be above 0.") }
  }

  func run() throws {
    let desk = Desk(common)
    let words =
      ["sweep", "plan", scenario] + question.words + effort.words + ["--chunks", "\(chunks)"]
      + (system.map { ["--for", $0.rawValue] } ?? []) + ["-o", output]
    var asked = effort.header
    question.ask(&asked)
    var task = try desk.sweep(
      asked, of: scenario, variations: question.variations, next: desk.catalogue().nextAgain(words))
    let catalogue = desk.catalogue(task.scenario.currency)
    guard chunks <= task.header.count else {
      throw ValidationError(catalogue.manyChunks(task.header.count))
    }
    guard !FileManager.default.fileExists(atPath: output) else {
      desk.console.writeError([catalogue.exists(output)])
      throw ExitReason.usage
    }
    let run = PlanRun(desk: desk, catalogue: catalogue, isProgressForced: threads.progress)
    guard let base = try run.base(of: task, threads: threads.count),
      let chosen = try run.choosing(task, from: base, threads: threads.count)
    else {
      desk.console.writeError([catalogue.sweepStopped(output, 0, of: task.header.count), catalogue.next(words)])
      throw ExitReason.interrupted
    }
    task = chosen
    task.header.chunks = chunks
    let files = try SweepFolderWriter(folder: SweepFolder(path: output), desk: desk, catalogue: catalogue)
      .write(task, base, variations: question.variations, system)
    try desk.report(
      written: files,
      next: system.map { catalogue.next(in: output, $0.command) }
        ?? catalogue.next(["sweep", "run", output, "--chunk", "0"]))
  }
}
