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
  ///   - records: All, in order.
  ///   - task: The sweep.
  ///   - base: The plan as it is.
  /// - Throws: ``OutputFailure``; ``ExitReason/internalError`` where suits failed in a scenario.
  func write(_ records: [SweepRecord], _ task: SweepTask, _ base: SweepBase) throws {
    let statistics = SweepStatistics(records, base: base.plan, samples: task.header.question.samples)
    if isTable {
      try desk.console.write(SweepCSV(records).text)
    } else if desk.options.json {
      try desk.console.write(SweepSummaryJSON(statistics).value.text)
    } else {
      try desk.console.write(
        SweepPage(statistics, catalogue, on: desk.screen, path: scenario, file: file).lines)
    }
    let late = records.count { $0.status == PlanStatus.timeLimit.rawValue }
    if late > 0 { desk.console.writeError([catalogue.clockEnded(late)]) }
    let failed = records.filter { $0.status == SweepOutcome.failed.rawValue }
    guard !failed.isEmpty else { return }
    desk.console.writeError([catalogue.sweepFailed(failed.map(\.key))])
    throw ExitReason.internalError
  }
}
