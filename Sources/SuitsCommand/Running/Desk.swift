internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// What every command works with: the console, the language, and the way to refuse.
struct Desk {
  let console: Console
  let options: CommonOptions

  init(_ options: CommonOptions) {
    console = .current
    self.options = options
  }

  var screen: Screen { console.screen }

  func catalogue(_ currency: String = "USD") -> Catalogue { Catalogue(options.language, currency: currency) }

  /// The scenario at a path.
  ///
  /// - Parameters:
  ///   - path: A folder or a file.
  ///   - change: Changes the draft before it is checked, such as by another preset.
  /// - Returns: The scenario.
  /// - Throws: ``ExitReason/refused`` after all problems are written to standard error.
  func scenario(at path: String, changing change: ((inout ScenarioDraft) -> Void)? = nil) throws -> Scenario {
    do throws(ScenarioRefused) {
      guard let change else { return try ScenarioReader().scenario(at: path) }
      var draft = try ScenarioReader().draft(at: path)
      change(&draft)
      return try Scenario(draft)
    } catch {
      throw refuse(error, next: catalogue().next(after: error, path))
    }
  }

  /// The draft at a path.
  ///
  /// - Parameter path: A folder or a file.
  /// - Returns: The draft.
  /// - Throws: ``ExitReason/refused`` after all problems are written to standard error.
  func draft(at path: String) throws -> ScenarioDraft {
    do throws(ScenarioRefused) {
      return try ScenarioReader().draft(at: path)
    } catch {
      throw refuse(error, next: catalogue().next(after: error, path))
    }
  }

  /// The plan in a file.
  ///
  /// - Parameters:
  ///   - path: JSON or CSV.
  ///   - scenario: The scenario it answers.
  ///   - scenarioPath: The scenario as she named it.
  /// - Returns: The plan.
  /// - Throws: ``ExitReason/refused`` after all problems are written to standard error.
  func plan(at path: String, of scenario: Scenario, named scenarioPath: String) throws -> SavedPlan {
    do throws(ScenarioRefused) {
      return try PlanReader().plan(at: path, of: scenario)
    } catch {
      throw refuse(error, next: catalogue().nextSave(scenarioPath), in: .plan)
    }
  }

  /// Writes all problems.
  ///
  /// - Parameters:
  ///   - refused: The problems.
  ///   - next: The command to try next.
  ///   - origin: What kind of file they are in.
  /// - Returns: The reason to end with.
  func refuse(_ refused: ScenarioRefused, next: String, in origin: ProblemOrigin = .scenario) -> ExitReason {
    console.writeError(ProblemProse(catalogue()).refusal(refused, next: next, in: origin))
    return .refused
  }

  /// Writes files, and says why where that fails.
  ///
  /// - Parameter write: Writes them.
  /// - Throws: ``ExitReason/usage`` where something is there already, ``ExitReason/internalError`` where the system
  ///   refuses.
  func writing(_ write: () throws(FileWriteFailure) -> Void) throws {
    do throws(FileWriteFailure) {
      try write()
    } catch {
      switch error.reason {
      case .exists:
        console.writeError([catalogue().exists(error.path)])
        throw ExitReason.usage
      case .system(let words):
        console.writeError([catalogue().cannotWrite(error.path, words)])
        throw ExitReason.internalError
      }
    }
  }

  /// Writes files' names that were written, and the command to try next.
  ///
  /// - Parameters:
  ///   - files: Their paths.
  ///   - next: The command to try next.
  /// - Throws: ``OutputFailure``.
  func report(written files: [String], next: String) throws {
    if options.json {
      try console.write(
        JSONValue.object([("format", .string("suits-files-1")), ("written", .array(files.map { .string($0) }))]).text)
    } else {
      try console.write(files.map { catalogue().written($0) } + [next])
    }
  }
}

extension Reporting.Language {
  /// The same language for headers of files.
  var ofFiles: ScenarioFiles.Language { self == .vietnamese ? .vietnamese : .english }
}
