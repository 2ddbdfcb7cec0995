public import Staffing

/// Reads plans back that `suits plan -o` wrote, as they were or after she marked what to keep.
public struct PlanReader: Sendable {
  /// A reader.
  public init() {}

  /// The plan in a file.
  ///
  /// - Parameters:
  ///   - path: A file whose name ends in `.json` or `.csv`.
  ///   - scenario: The scenario it answers: its names are what the file's names are looked up in.
  /// - Returns: The plan; not audited.
  /// - Throws: All problems of the file at once, each with its line and column.
  public func plan(at path: String, of scenario: Scenario) throws(ScenarioRefused) -> SavedPlan {
    let file: SourceFile
    do throws(Problem) {
      file = try SourceFile(path: path, name: path)
    } catch {
      throw ScenarioRefused([error])
    }
    return try plan(file, isTable: ScenarioReader.ending(of: path) != "json", of: scenario)
  }

  /// The plan in bytes.
  func plan(_ file: SourceFile, isTable: Bool, of scenario: Scenario) throws(ScenarioRefused) -> SavedPlan {
    var problems = PlanProblems(file: file.name)
    let names = PlanNames(scenario)
    let plan =
      isTable
      ? PlanTable(scenario, names).read(file, &problems) : PlanDocument(scenario, names).read(file, &problems)
    guard problems.list.isEmpty, let plan else { throw ScenarioRefused(problems.list, isCut: problems.isFull) }
    return plan
  }
}
