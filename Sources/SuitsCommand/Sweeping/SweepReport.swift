internal import Planning
internal import Reporting
internal import Staffing
internal import WhatIf

/// What a sweep prints when all is there.
struct SweepReport {
  let desk: Desk
  let catalogue: Catalogue
  /// The scenario as she named it.
  let scenario: String
  /// The file with the records.
  let file: String
  /// Whether a long table is printed instead of pages.
  let isTable: Bool

  /// Prints the page, the table or JSON.
  ///
  /// - Parameters:
  ///   - records: All, in order; gone through several times.
  ///   - task: The sweep.
  ///   - base: The plan as it is.
  /// - Throws: ``OutputFailure``; ``ExitReason/internalError`` where suits failed in a scenario.
  func write(_ records: some Sequence<SweepRecord>, _ task: SweepTask, _ base: SweepBase) throws {
    if isTable {
      try desk.console.write(SweepCSV.heading)
      for record in records { try desk.console.write(SweepCSV.lines(record)) }
      return try tell(records)
    }
    let statistics = SweepStatistics(records, base: base.plan, samples: task.header.question.samples)
    if desk.options.json {
      try desk.console.write(SweepSummaryJSON(statistics).value.text)
    } else {
      try desk.console.write(
        SweepPage(statistics, catalogue, on: desk.screen, path: scenario, file: file).lines)
    }
    try tell(records)
  }

  /// Tells what a clock ended and where suits failed.
  private func tell(_ records: some Sequence<SweepRecord>) throws {
    var (late, failed) = (0, [String]())
    for record in records {
      if record.status == PlanStatus.timeLimit.rawValue { late += 1 }
      if record.status == SweepOutcome.failed.rawValue { failed.append(record.key) }
    }
    if late > 0 { desk.console.writeError([catalogue.clockEnded(late)]) }
    guard !failed.isEmpty else { return }
    desk.console.writeError([catalogue.sweepFailed(failed)])
    throw ExitReason.internalError
  }
}
