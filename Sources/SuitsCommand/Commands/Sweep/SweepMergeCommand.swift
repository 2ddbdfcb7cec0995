internal import ArgumentParser
internal import Foundation
internal import Reporting
internal import Staffing
internal import WhatIf

/// `suits sweep merge`.
struct SweepMergeCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Put the chunks of a divided sweep together.",
    discussion: """
      Example:
        suits sweep merge futures -o futures.jsonl

      The file is the one that a single machine would have written. Nothing is written where a chunk is missing, not \
      whole, there twice, or of another sweep.
      """)

  @Argument(help: "The folder that suits sweep plan made.")
  var folder: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file with a record of every scenario.", valueName: "FILE.jsonl"))
  var output: RecordsPath

  @Flag(help: "Print a long table instead of pages: index, key, figure, value.")
  var csv = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if csv, common.json { throw ValidationError("Choose --csv or --json.") }
    if let obstacle = OutputFile.obstacle(at: output.path) { throw self.obstacle(at: output.path, obstacle) }
  }

  func run() throws {
    let desk = Desk(common)
    let folder = SweepFolder(path: folder)
    let divided = try desk.divided(folder)
    let (task, base, count) = (divided.task, divided.base, divided.chunks)
    let catalogue = desk.catalogue(task.scenario.currency)
    guard !FileManager.default.fileExists(atPath: output.path) else {
      desk.console.writeError([catalogue.exists(output.path)])
      throw ExitReason.usage
    }
    let own = (0..<count).map { folder.chunk($0, of: count) }
    var contents: [SweepContent] = []
    var faults: [String] = []
    for (chunk, path) in own.enumerated() {
      var header = task.header
      header.chunk = chunk
      let checked = try SweepChunkCheck(path: path, header: header, task: task).check()
      faults += checked.faults.map { catalogue.fault(path, $0) }
      guard faults.isEmpty, let content = checked.content else { continue }
      contents.append(content)
    }
    // A chunk that nothing asks for is a sign of a mix-up.
    faults += folder.chunks.filter { !own.contains($0) }.map { catalogue.fault($0, .foreign) }
    guard faults.isEmpty else {
      let missing = own.firstIndex { !FileManager.default.fileExists(atPath: $0) }
      desk.console.writeError(
        faults + [
          catalogue.notMerged,
          catalogue.next(
            missing.map { ["sweep", "run", self.folder, "--chunk", "\($0)"] }
              ?? ["sweep", "merge", self.folder, "-o", output.path]),
        ])
      throw ExitReason.refused
    }
    let opening = "\(task.header.undivided.json.line)\n\(base.line)\n"
    let parts = contents.enumerated().lazy.flatMap { $1.sortedLines(after: $0 == 0 ? opening : "") }
    try OutputFile.write(parts: parts, to: output.path)
    try SweepReport(desk: desk, catalogue: catalogue, scenario: folder.scenario, file: output.path, isTable: csv)
      .write(contents.lazy.flatMap(\.inOrder), task, base)
  }
}
