public import Staffing

extension ScenarioReader {
  /// The checked scenario.
  ///
  /// - Parameter path: A folder or a file.
  /// - Returns: The scenario.
  /// - Throws: All problems of all files at once, of reading and of sense, sorted by file, line and column.
  public func scenario(at path: String) throws(ScenarioRefused) -> Scenario {
    let (draft, state) = read(path)
    let unread = state.finished()
    // Where nothing was read, nothing else is wrong.
    if draft.people.isEmpty, draft.clients.isEmpty, !unread.isEmpty { throw ScenarioRefused(unread) }
    let scenario: Scenario
    do throws(ScenarioRefused) {
      scenario = try Scenario(draft)
    } catch {
      if unread.isEmpty { throw error }
      let rest = error.problems.filter { !Self.follows($0, from: state, unread) && !unread.contains($0) }
      throw ScenarioRefused(Array((unread + rest).inOrder.prefix(ReadingState.problemLimit)))
    }
    guard unread.isEmpty else { throw ScenarioRefused(unread) }
    return scenario
  }

  /// Whether a problem of sense may only be there because something could not be read.
  private static func follows(_ problem: Problem, from state: ReadingState, _ unread: [Problem]) -> Bool {
    switch problem.code {
    case .missingValue, .emptyName:
      guard let place = problem.place else { return true }
      return state.unreadRecords.contains { $0.file == place.file && $0.line == place.line }
    case .noPeople, .unknownPerson: return state.unreadLists.contains("people")
    case .noClients: return state.unreadLists.contains("clients")
    case .unknownClient: return !state.unreadLists.isDisjoint(with: ["clients", "opportunities"])
    case .unknownRole: return !state.unreadLists.isDisjoint(with: ["roles", "scenario"])
    case .unknownSector: return !state.unreadLists.isDisjoint(with: ["sectors", "scenario"])
    case .unknownDepartment: return state.unreadLists.contains("departments")
    case .noMonths: return state.unreadLists.contains("scenario") || unread.contains { $0.field == problem.field }
    case .noDemand: return !state.unreadRecords.isEmpty || !state.unreadLists.isEmpty
    default: return false
    }
  }
}
