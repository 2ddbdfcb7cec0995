internal import Foundation
internal import Reporting
internal import ScenarioFiles
internal import Staffing
internal import WhatIf

/// A sweep that was divided into chunks.
struct DividedSweep {
  let task: SweepTask
  let base: SweepBase
  let chunks: Int
}

extension Desk {
  /// What a sweep's file holds.
  ///
  /// - Parameter file: The file.
  /// - Returns: Its content.
  /// - Throws: ``ExitReason/refused`` after it was said that it is something else, ``OutputFailure``.
  func content(of file: SweepFile) throws -> SweepContent {
    do {
      return try file.content()
    } catch is SweepContent.NotASweep {
      console.writeError([catalogue().notASweep(file.path), catalogue().next(["sweep", "--help"])])
      throw ExitReason.refused
    }
  }

  /// The plan as it is, of a line that was kept.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - name: The file's name in messages.
  ///   - scenario: The scenario it answers.
  /// - Returns: The plan.
  /// - Throws: ``ExitReason/refused`` after all problems are written to standard error.
  func base(_ line: String, named name: String, of scenario: Scenario) throws -> SweepBase {
    do throws(ScenarioRefused) {
      return try SweepBase(line: line, named: name, of: scenario)
    } catch {
      console.writeError(
        error.problems.flatMap { ProblemProse(catalogue()).lines($0, in: .plan) } + [catalogue().notASweep(name)])
      throw ExitReason.refused
    }
  }

  /// Refuses to go on with a file that asks something else.
  ///
  /// - Parameters:
  ///   - task: What is asked now.
  ///   - header: What was asked there.
  ///   - path: The file.
  /// - Throws: ``ExitReason/refused`` after all differences are written to standard error.
  func hold(_ task: SweepTask, against header: SweepHeader, _ path: String) throws {
    let differences = task.header.differences(from: header)
    guard !differences.isEmpty else { return }
    console.writeError(catalogue().otherQuestion(path, differences.map { ($0.name, $0.there, $0.here) }))
    throw ExitReason.refused
  }

  /// Refuses to go on with a file whose records are of other scenarios, or contradict each other.
  ///
  /// - Parameters:
  ///   - content: What is in it.
  ///   - task: What is asked now.
  ///   - path: The file.
  /// - Throws: ``ExitReason/refused`` after all of them are written to standard error.
  func hold(_ content: SweepContent, against task: SweepTask, _ path: String) throws {
    let faults: [Catalogue.ChunkFault] =
      content.conflicting.map { .twoRecords($0) } + task.strangers(in: content).map { .foreignRecord($0) }
    if !faults.isEmpty { throw refuse(chunk: path, faults, catalogue()) }
  }

  /// Writes what is wrong with a file of records.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - faults: What is wrong.
  ///   - catalogue: The language.
  /// - Returns: The reason to end with.
  func refuse(chunk path: String, _ faults: [Catalogue.ChunkFault], _ catalogue: Catalogue) -> ExitReason {
    console.writeError(faults.map { catalogue.fault(path, $0) } + [catalogue.notMerged])
    return .refused
  }

  /// The divided sweep of a folder, checked against the scenario and the variations that lie there.
  ///
  /// - Parameter folder: The folder.
  /// - Returns: The sweep.
  /// - Throws: ``ExitReason/refused`` after all that is wrong is written to standard error.
  func divided(_ folder: SweepFolder) throws -> DividedSweep {
    let read = { (path: String) in FileManager.default.contents(atPath: path).map { Array($0) } }
    guard let header = read(folder.header).flatMap({ JSONNode(document: $0) }).flatMap({ SweepHeader($0) }),
      let chunks = header.chunks, (1...max(1, header.count)).contains(chunks), let plan = read(folder.base)
    else {
      console.writeError([
        catalogue().notASweep(folder.path, isFolder: true), catalogue().next(["sweep", "plan", "--help"]),
      ])
      throw ExitReason.refused
    }
    var task = try sweep(
      header, of: folder.scenario, variations: header.variations.isEmpty ? nil : folder.variations,
      next: catalogue().nextCheck(folder.scenario))
    try hold(task, against: header, folder.header)
    task.header = header
    let line = String(decoding: plan, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
    return DividedSweep(
      task: task, base: try base(line, named: folder.base, of: task.scenario), chunks: chunks)
  }
}
