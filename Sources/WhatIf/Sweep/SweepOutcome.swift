import LinearProgramming
import Planning
import Staffing

/// How a scenario of a sweep ends that has no plan, in words that stand where else a plan's status does.
public enum SweepOutcome: String, Sendable, Hashable, CaseIterable {
  /// Only what no plan can be below was asked for.
  case bounded
  /// The scenario contradicts itself as data: what it names is not there, or numbers are out of range.
  case refused
  /// Opportunities that are accepted need more hours than people have.
  case impossible
  /// Work or time was up before any plan was found.
  case nothingFound = "nothing-found"
  /// suits failed: a plan did not pass its audit, or the solver broke down.
  case failed

  /// How an error ends a scenario; `nil` where somebody asked to stop, which is no end.
  init?(_ error: any Error) {
    switch error {
    case is ScenarioRefused: self = .refused
    case PlanningError.impossible: self = .impossible
    case PlanningError.stoppedBeforePlan(.cancelled?): return nil
    case PlanningError.stoppedBeforePlan: self = .nothingFound
    default: self = .failed
    }
  }
}
