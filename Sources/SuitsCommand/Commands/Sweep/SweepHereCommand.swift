internal import ArgumentParser
internal import Foundation
internal import Reporting
internal import Staffing
internal import WhatIf

/// `suits sweep here`, which is `suits sweep`.
struct SweepHereCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "here", abstract: "Plan all scenarios on this machine.",
    usage: "suits sweep [<options>] <scenario> --output <FILE.jsonl>",
    discussion: """
      Examples:
        suits sweep my --leave-one-out people -o stress.jsonl
        suits sweep my --leave-one-out people -o stress.jsonl --resume
        suits sweep my --leave-one-out people --leave-one-out clients --top 10 -o s.jsonl

      Every scenario that is planned is kept at once: whatever ends the run, --resume goes on from there, and the finished \
      file is the same as without any interruption.
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @OptionGroup var question: SweepQuestionOptions

  @OptionGroup var effort: SweepEffortOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file with a record of every scenario.", valueName: "FILE.jsonl"))
  var output: RecordsPath

  @Flag(help: "Go on with the file: scenarios that are in it are not planned again.")
  var resume = false

  @Flag(help: "Print a long table instead of pages: index, key, figure, value.")
  var csv = false

  @OptionGroup var threads: SweepThreadOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if csv, common.json { throw ValidationError("Choose --csv or --json.") }
    if let obstacle = OutputFile.obstacle(at: output.path) { throw self.obstacle(at: output.path, obstacle) }
  }

  func run() throws {
    let desk = Desk(common)
    var asked = effort.header
    question.ask(&asked)
    let task = try desk.sweep(
      asked, of: scenario, variations: question.variations, next: desk.catalogue().nextAgain(words))
    let catalogue = desk.catalogue(task.scenario.currency)
    guard resume || !FileManager.default.fileExists(atPath: output.path) else {
      desk.console.writeError([catalogue.sweepThere(output.path), goOn(catalogue)])
      throw ExitReason.usage
    }
    guard let file = try SweepFile.open(output.path) else {
      desk.console.writeError([catalogue.inUse(output.path)])
      throw ExitReason.usage
    }
    defer { file.close() }
    let (whole, base, content) = try plan(task, desk, catalogue, into: file)
    try SweepReport(desk: desk, catalogue: catalogue, scenario: scenario, file: output.path, isTable: csv)
      .write(content.inOrder, whole, base)
  }

  /// Plans what is missing; at the end the file is in the order of the sweep.
  private func plan(
    _ task: SweepTask, _ desk: Desk, _ catalogue: Catalogue, into file: SweepFile
  ) throws -> (SweepTask, SweepBase, SweepContent) {
    let content = try desk.content(of: file)
    let run = PlanRun(desk: desk, catalogue: catalogue, isProgressForced: threads.progress)
    guard let (begun, base) = try begin(task, content, run, file) else {
      throw stop(desk, catalogue, content.count, of: task.header.count)
    }
    let missing = (0..<begun.header.count).filter { !content.has($0) }
    let isComplete = try run.sweep(
      begun, from: base, missing, known: content.count, into: file, threads: threads.count)
    let all = try desk.content(of: file)
    guard isComplete else { throw stop(desk, catalogue, all.count, of: begun.header.count) }
    let sorted = all.sortedLines(after: "\(begun.header.json.line)\n\(base.line)\n")
    if !all.consists(of: sorted) { try OutputFile.write(parts: sorted, to: file.path) }
    return (begun, base, all)
  }

  /// The beginning of the file: as it stands there, or made now.
  private func begin(
    _ task: SweepTask, _ content: SweepContent, _ run: PlanRun, _ file: SweepFile
  ) throws -> (SweepTask, SweepBase)? {
    var task = task
    if let header = content.header, let line = content.base {
      try run.desk.hold(task, against: header, file.path)
      let base = try run.desk.base(line, named: file.path, of: task.scenario)
      task.header.chosen = header.chosen
      try run.desk.hold(content, against: task, file.path)
      let lost = content.unreadable.count + (content.isTorn ? 1 : 0)
      if lost > 0 { run.desk.console.writeError([run.catalogue.madeAgain(file.path, lost)]) }
      try file.cut(to: content.wholeBytes)
      return (task, base)
    }
    guard let base = try run.base(of: task, threads: threads.count),
      let chosen = try run.choosing(task, from: base, threads: threads.count)
    else { return nil }
    try file.cut(to: 0)
    try file.append("\(chosen.header.json.line)\n\(base.line)")
    return (chosen, base)
  }

  private func stop(_ desk: Desk, _ catalogue: Catalogue, _ done: Int, of total: Int) -> ExitReason {
    desk.console.writeError([catalogue.sweepStopped(output.path, done, of: total), goOn(catalogue)])
    return .interrupted
  }

  private var words: [String] {
    ["sweep", scenario] + question.words + effort.words + ["-o", output.path]
  }

  private func goOn(_ catalogue: Catalogue) -> String { catalogue.next(words + ["--resume"]) }
}
