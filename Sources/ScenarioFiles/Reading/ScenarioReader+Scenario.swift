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
    // Where nothing was read, nothing else is wrong; where reading stopped, all else may follow from that.
    if state.isCut || draft.people.isEmpty && draft.clients.isEmpty && !unread.isEmpty {
      throw ScenarioRefused(unread, isCut: state.isCut)
    }
    let scenario: Scenario
    do throws(ScenarioRefused) {
      scenario = try Scenario(draft)
    } catch {
      let rest = error.problems.filter { !Self.follows($0, from: state, unread) && !unread.contains($0) }
      throw ScenarioRefused((unread + rest.map { Self.placed($0, in: state) }).inOrder, isCut: error.isCut)
    }
    guard unread.isEmpty else { throw ScenarioRefused(unread) }
    return scenario
  }

  /// What is missing altogether stands nowhere: the file is told in which it should.
  private static func placed(_ problem: Problem, in state: ReadingState) -> Problem {
    guard problem.place == nil else { return problem }
    var placed = problem
    let table = problem.field.prefix { $0.isLetter }
    let settings = state.file.isEmpty ? ScenarioFolder.settings[0] : state.file
    placed.place = Place(file: state.tablesRead.contains(String(table)) ? "\(table).csv" : settings)
    return placed
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
