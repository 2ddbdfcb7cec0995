internal import ArgumentParser
internal import Foundation
internal import Reporting
internal import ScenarioFiles
internal import Staffing
internal import WhatIf

/// A sweep ready to run: what it was asked, and the scenarios that follow.
struct SweepTask {
  /// What it was asked, complete.
  var header: SweepHeader
  let draft: ScenarioDraft
  let scenario: Scenario
  let cases: SweepCases
}

extension Desk {
  /// A sweep of a scenario; everything is read and checked before anything is planned.
  ///
  /// - Parameters:
  ///   - asked: The question and the options; what follows from files is filled in.
  ///   - path: The scenario.
  ///   - folder: A folder of variations, or `nil`.
  ///   - next: The command to try next where it is refused.
  /// - Returns: The sweep.
  /// - Throws: ``ExitReason/refused`` after all problems are written to standard error.
  func sweep(_ asked: SweepHeader, of path: String, variations folder: String?, next: String) throws -> SweepTask {
    let scenario = try scenario(at: path)
    let draft = try draft(at: path)
    var question = asked.question
    question.variations = try folder.map { try variations(in: $0, next: next) } ?? []
    let cases: SweepCases
    do throws(ScenarioRefused) {
      cases = try SweepCases(question, of: draft, scenario)
    } catch {
      throw refuse(error, next: next, in: .variation)
    }
    var header = asked
    header.version = Suits.configuration.version
    (header.name, header.hash, header.currency) = (scenario.name, scenario.hash, scenario.currency)
    header.count = cases.count
    header.variations = try question.variations.map { variation in
      let varied = try self.scenario(try vary(draft, by: variation, next: next), next: next)
      return SweepHeader.Variation(name: variation.name, hash: varied.hash)
    }
    return SweepTask(header: header, draft: draft, scenario: scenario, cases: cases)
  }

  /// All variations of a folder in the order of their files' names.
  private func variations(in folder: String, next: String) throws -> [Variation] {
    let files = SweepFolder.variationFiles(in: folder)
    guard !files.isEmpty else {
      var isFolder: ObjCBool = false
      let isThere = unsafe FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
      let code: ProblemCode = !isThere ? .missingFile : isFolder.boolValue ? .emptyFile : .notAFolder
      throw refuse(
        ScenarioRefused([Problem(code, field: "--variations", value: folder)]), next: next, in: .variation)
    }
    var (found, problems): ([Variation], [Problem]) = ([], [])
    for file in files {
      do throws(ScenarioRefused) {
        found.append(try VariationReader().variation(at: "\(folder)/\(file)"))
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw refuse(ScenarioRefused(problems), next: next, in: .variation) }
    return found
  }
}
