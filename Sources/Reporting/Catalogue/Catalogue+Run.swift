public import Staffing

/// Sentences that commands print outside pages.
extension Catalogue {
  /// Where a run stands.
  ///
  /// - Parameters:
  ///   - phase: `comparing`, `contradictions`, `proving` or `improving`.
  ///   - seconds: Seconds so far.
  ///   - gap: What may still be gained, a share, or `nil`.
  ///   - done: How much of it is done, a share, or `nil`.
  /// - Returns: `12 s: improving the plan, at most 1.4 % to gain`.
  public func progress(phase: String, seconds: Double, gap: Double?, done: Double? = nil) -> String {
    let word: RunPhrase =
      switch phase {
      case "comparing": .comparing
      case "contradictions": .contradictions
      case "proving": .proving
      default: .improving
      }
    return self(
      RunPhrase.progress, number(seconds), self(word),
      gap.map { self(RunPhrase.stillToGain, percent($0)) }
        ?? done.map { self(RunPhrase.partsDone, percent($0)) } ?? "")
  }

  /// That suits failed.
  ///
  /// - Parameter what: What went wrong, for a report.
  /// - Returns: One line.
  public func internalError(_ what: String) -> String { self(HousePhrase.internalError, what) }

  /// That a run ended without any plan.
  ///
  /// - Parameter isInterrupted: Whether by Ctrl-C, else by a limit.
  /// - Returns: One line.
  public func nothingFound(isInterrupted: Bool) -> String {
    self(isInterrupted ? RunPhrase.nothingBeforeStop : RunPhrase.nothingInTime)
  }

  /// That not even breaking rules gives a plan.
  public var impossible: String { self(RunPhrase.impossible) }

  /// That a file was written.
  ///
  /// - Parameter path: Which.
  /// - Returns: One line.
  public func written(_ path: String) -> String { self(PlanPhrase.written, path) }

  /// That something is there already.
  ///
  /// - Parameter path: What.
  /// - Returns: One line.
  public func exists(_ path: String) -> String { self(RunPhrase.exists, path) }

  /// That a file could not be written.
  ///
  /// - Parameters:
  ///   - path: Which.
  ///   - why: The system's words.
  /// - Returns: One line.
  public func cannotWrite(_ path: String, _ why: String) -> String { self(RunPhrase.cannotWrite, path, system(why)) }

  /// The name of standard output in sentences.
  public var standardOutput: String { self(RunPhrase.standardOutput) }

  /// That an argument is empty.
  public var emptyArgument: String { self(RunPhrase.emptyArgument) }

  /// The command to try next: plan.
  ///
  /// - Parameter scenario: Its path.
  /// - Returns: One line.
  public func nextPlan(_ scenario: String) -> String { self(NextPhrase.plan, scenario.shellQuoted) }

  /// The command to try next: check.
  ///
  /// - Parameter scenario: Its path.
  /// - Returns: One line.
  public func nextCheck(_ scenario: String) -> String { self(NextPhrase.check, scenario.shellQuoted) }

  /// The command to try next after a scenario was refused.
  ///
  /// - Parameters:
  ///   - refused: The problems.
  ///   - scenario: Its path.
  /// - Returns: One line.
  public func next(after refused: ScenarioRefused, _ scenario: String) -> String {
    guard refused.problems.count == 1, let problem = refused.problems.first, problem.code == .missingFile,
      problem.value == problem.place?.file
    else { return self(NextPhrase.mend, scenario.shellQuoted) }
    return self(
      problem.suggestion == nil ? NextPhrase.initialise : .check, (problem.suggestion ?? scenario).shellQuoted)
  }

  /// The command to try next: plan and write the plan.
  ///
  /// - Parameter scenario: Its path.
  /// - Returns: One line.
  public func nextSave(_ scenario: String) -> String { self(NextPhrase.savePlan, scenario.shellQuoted) }

  /// The command to try next after something it read was refused: the same again.
  ///
  /// - Parameter words: What stands behind `suits`.
  /// - Returns: One line.
  public func nextAgain(_ words: [String]) -> String {
    self(NextPhrase.again, words.map(\.shellQuoted).joined(separator: " "))
  }

  /// The command to try next: open the next quarter.
  ///
  /// - Parameters:
  ///   - scenario: Its path.
  ///   - plan: The plan's path.
  /// - Returns: One line.
  public func nextQuarter(_ scenario: String, _ plan: String) -> String {
    self(NextPhrase.nextQuarter, scenario.shellQuoted, plan.shellQuoted)
  }

  /// The command to try next: plan again from a plan.
  ///
  /// - Parameters:
  ///   - scenario: Its path.
  ///   - plan: The plan's path.
  /// - Returns: One line.
  public func fixPlan(_ scenario: String, _ plan: String) -> String {
    self(NextPhrase.fixPlan, scenario.shellQuoted, plan.shellQuoted)
  }
}
