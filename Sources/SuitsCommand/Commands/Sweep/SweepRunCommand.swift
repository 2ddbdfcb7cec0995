internal import ArgumentParser
internal import Foundation
internal import Reporting
internal import Staffing
internal import WhatIf

/// `suits sweep run`.
struct SweepRunCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Plan one chunk of a divided sweep.",
    discussion: """
      Example:
        suits sweep run futures --chunk 17

      Without --chunk the number comes from SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX. A chunk that is there already is \
      left as it is, so that a chunk may be begun anew as often as machines are lost.
      """)

  @Argument(help: "The folder that suits sweep plan made.")
  var folder: String

  @Option(help: ArgumentHelp("Which chunk, counted from 0.", valueName: "I"))
  var chunk: Int?

  @OptionGroup var threads: SweepThreadOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let desk = Desk(common)
    let folder = SweepFolder(path: folder)
    let divided = try desk.divided(folder)
    let (task, base, count) = (divided.task, divided.base, divided.chunks)
    let catalogue = desk.catalogue(task.scenario.currency)
    let chunk = try number(of: count, desk, catalogue)
    let path = folder.chunk(chunk, of: count)
    var header = task.header
    header.chunk = chunk
    let indices = Array(header.indices(ofChunk: chunk))
    if FileManager.default.fileExists(atPath: path) {
      let checked = try SweepChunkCheck(path: path, header: header, task: task).check()
      // What was cut off by a lost machine is made again; what belongs to something else is not touched.
      if checked.faults.isEmpty { return try report(path, catalogue.chunkThere(path), desk) }
      guard checked.isMine else { throw desk.refuse(chunk: path, checked.faults, catalogue) }
    }
    let unfinished = folder.unfinished(chunk, of: count)
    guard let file = try SweepFile.open(unfinished) else {
      desk.console.writeError([catalogue.inUse(unfinished)])
      throw ExitReason.usage
    }
    defer {
      file.close()
      unsafe unlink(unfinished)
    }
    try file.cut(to: 0)
    try file.append(header.json.line)
    let run = PlanRun(desk: desk, catalogue: catalogue, isProgressForced: threads.progress)
    guard try run.sweep(task, from: base, indices, known: 0, into: file, threads: threads.count) else {
      desk.console.writeError([
        catalogue.sweepStopped(path, 0, of: indices.count),
        catalogue.next(["sweep", "run", self.folder, "--chunk", "\(chunk)"]),
      ])
      throw ExitReason.interrupted
    }
    try OutputFile.write(parts: desk.content(of: file).sortedLines(after: "\(header.json.line)\n"), to: path)
    // Only processes that were killed leave such files; one that still runs makes the same chunk once more.
    for leftover in folder.leftovers(of: chunk, of: count) { unsafe unlink(leftover) }
    try report(path, catalogue.chunkDone(path, indices.count), desk)
  }

  private func report(_ path: String, _ line: String, _ desk: Desk) throws {
    if common.json {
      try desk.report(written: [path], next: "")
    } else {
      try desk.console.write([line])
    }
  }

  /// The chunk that was named, by the option or by what runs many of them.
  private func number(of count: Int, _ desk: Desk, _ catalogue: Catalogue) throws -> Int {
    let environment = desk.console.environment
    let text =
      chunk.map { "\($0)" } ?? environment["SLURM_ARRAY_TASK_ID"] ?? environment["JOB_COMPLETION_INDEX"]
    guard let text, let number = Int(text), (0..<count).contains(number) else {
      throw ValidationError(catalogue.whichChunk(of: count, isNamed: text != nil))
    }
    return number
  }
}
