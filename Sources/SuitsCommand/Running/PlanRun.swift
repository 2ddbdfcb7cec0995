internal import Foundation
internal import GLPKSolver
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import Staffing

/// Runs the optimizer with progress and Ctrl-C, and turns its errors into exit codes.
struct PlanRun {
  let desk: Desk
  let catalogue: Catalogue
  let isProgressForced: Bool

  /// How many threads the machine has.
  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

  /// The plan of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - options: How long and how hard.
  /// - Returns: An audited plan.
  /// - Throws: An ``ExitReason`` after its message is written to standard error.
  func plan(_ scenario: Scenario, _ options: PlanOptions) throws -> Plan {
    var options = options
    options.cancellation = InterruptWatch.cancellation
    InterruptWatch.start()
    defer { InterruptWatch.stop() }
    let line = ProgressLine(desk.console, catalogue, isForced: isProgressForced)
    defer { line.clear() }
    do {
      return try Optimizer(solver: GLPKSolver()).plan(scenario, options) { line.show($0) }
    } catch let error as PlanningError {
      line.clear()
      throw fail(error, scenario)
    } catch {
      line.clear()
      desk.console.writeError([catalogue.internalError("\(error)")])
      throw ExitReason.internalError
    }
  }

  private func fail(_ error: PlanningError, _ scenario: Scenario) -> ExitReason {
    switch error {
    case .auditFailed(let report):
      let page = AuditPage(scenario, catalogue, on: desk.screen)
      desk.console.writeError([catalogue.internalError("audit")] + report.failures.map { "  " + page.text($0) })
      return .internalError
    case .stoppedBeforePlan(.cancelled?):
      desk.console.writeError([catalogue.nothingFound(isInterrupted: true)])
      return .interrupted
    case .stoppedBeforePlan:
      desk.console.writeError([catalogue.nothingFound(isInterrupted: false)])
      return .internalError
    case .impossible:
      desk.console.writeError([catalogue.impossible])
      return .contradictory
    }
  }
}
