internal import Foundation
internal import Reporting
internal import ScenarioFiles
internal import Staffing
internal import WhatIf

/// Writes the folder of a divided sweep: made under another name and renamed, so that it is there as a whole or not at all.
struct SweepFolderWriter {
  let folder: SweepFolder
  let desk: Desk
  let catalogue: Catalogue

  /// Writes everything that chunks need.
  ///
  /// - Parameters:
  ///   - task: The sweep, with the number of its chunks.
  ///   - base: The plan as it is.
  ///   - variations: The folder of variations, or `nil`.
  ///   - system: What will run the chunks, or `nil`.
  /// - Returns: The paths of what was written, but for the single files of the scenario and the variations.
  /// - Throws: An ``ExitReason`` after its message is written to standard error, or ``OutputFailure``.
  func write(
    _ task: SweepTask, _ base: SweepBase, variations: String?, _ system: JobSystem?
  ) throws -> [String] {
    let part = SweepFolder(path: "\(folder.path).\(ProcessInfo.processInfo.processIdentifier)")
    do {
      let files = try fill(part, task, base, variations, system)
      guard unsafe rename(part.path, folder.path) == 0 else { throw failure(folder.path) }
      return files
    } catch {
      // The first failure is told; what cannot even be removed is no second one.
      try? FileManager.default.removeItem(atPath: part.path)
      throw error
    }
  }

  private func fill(
    _ part: SweepFolder, _ task: SweepTask, _ base: SweepBase, _ variations: String?, _ system: JobSystem?
  ) throws -> [String] {
    try desk.writing { () throws(FileWriteFailure) in try ScenarioWriter().write(task.draft, to: part.scenario) }
    var files = [folder.header, folder.base, folder.scenario]
    if let variations {
      guard unsafe mkdir(part.variations, 0o755) == 0 else { throw failure(folder.variations) }
      for name in SweepFolder.variationFiles(in: variations) {
        let bytes = try SweepFile.bytes(of: "\(variations)/\(name)")
        try OutputFile.write(bytes, to: "\(part.variations)/\(name)")
      }
      files.append(folder.variations)
    }
    try OutputFile.write(Array("\(task.header.json.line)\n".utf8), to: part.header)
    try OutputFile.write(Array("\(base.line)\n".utf8), to: part.base)
    if let system, let chunks = task.header.chunks {
      try OutputFile.write(Array(system.script(chunks: chunks).utf8), to: "\(part.path)/\(system.fileName)")
      files.append("\(folder.path)/\(system.fileName)")
    }
    try check(part, task)
    return files
  }

  /// Holds what was written against what it was written from: other machines have nothing else.
  private func check(_ part: SweepFolder, _ task: SweepTask) throws {
    guard let copy = try? ScenarioReader().scenario(at: part.scenario), copy.hash == task.header.hash else {
      desk.console.writeError([catalogue.internalError("copy")])
      throw ExitReason.internalError
    }
    for name in task.header.variations.isEmpty ? [] : SweepFolder.variationFiles(in: part.variations) {
      guard (try? VariationReader().variation(at: "\(part.variations)/\(name)")) != nil else {
        desk.console.writeError([catalogue.extendsOutside(name)])
        throw ExitReason.refused
      }
    }
  }

  private func failure(_ path: String) -> OutputFailure {
    OutputFailure(path: path, reason: unsafe String(cString: strerror(errno)))
  }
}
