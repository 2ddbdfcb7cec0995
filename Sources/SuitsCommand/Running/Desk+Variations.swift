internal import Reporting
internal import ScenarioFiles
internal import Staffing

extension Desk {
  /// The variation in a file.
  ///
  /// - Parameters:
  ///   - path: YAML or JSON.
  ///   - next: The command to try next where it is refused.
  /// - Returns: The variation.
  /// - Throws: ``ExitReason/refused`` after all problems are written to standard error.
  func variation(at path: String, next: String) throws -> Variation {
    do throws(ScenarioRefused) {
      return try VariationReader().variation(at: path)
    } catch {
      throw refuse(error, next: next, in: .variation)
    }
  }

  /// A draft with a variation's changes.
  ///
  /// - Parameters:
  ///   - draft: The draft as it is.
  ///   - variation: What is different.
  ///   - next: The command to try next where it is refused.
  /// - Returns: The draft as it would be.
  /// - Throws: ``ExitReason/refused`` after all problems are written to standard error.
  func vary(_ draft: ScenarioDraft, by variation: Variation, next: String) throws -> ScenarioDraft {
    do throws(ScenarioRefused) {
      return try variation.applied(to: draft)
    } catch {
      throw refuse(error, next: next, in: .variation)
    }
  }

  /// The scenario that a draft makes.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - next: The command to try next where it is refused.
  /// - Returns: The scenario.
  /// - Throws: ``ExitReason/refused`` after all problems are written to standard error.
  func scenario(_ draft: ScenarioDraft, next: String) throws -> Scenario {
    do throws(ScenarioRefused) {
      return try Scenario(draft)
    } catch {
      throw refuse(error, next: next)
    }
  }
}
