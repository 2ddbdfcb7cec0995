public import Staffing

extension PlanReader {
  /// The plan in the text of a JSON document, such as one line of a file of many.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - name: The file's name in messages.
  ///   - scenario: The scenario it answers.
  /// - Returns: The plan; not audited.
  /// - Throws: All problems at once, each with its line and column.
  public func plan(json bytes: [UInt8], named name: String, of scenario: Scenario) throws(ScenarioRefused) -> SavedPlan
  {
    let file: SourceFile
    do throws(Problem) {
      file = try SourceFile(name: name, bytes: bytes)
    } catch {
      throw ScenarioRefused([error])
    }
    return try plan(file, isTable: false, of: scenario)
  }
}
