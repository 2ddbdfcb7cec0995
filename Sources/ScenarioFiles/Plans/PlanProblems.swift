internal import Staffing

/// What is wrong with a plan file: at most 100 problems, in the order of the file.
struct PlanProblems {
  let file: String
  private(set) var list: [Problem] = []

  /// Whether enough was found wrong.
  var isFull: Bool { list.count >= 100 }

  init(file: String) { self.file = file }

  mutating func report(
    _ code: ProblemCode, line: Int, column: Int, field: String, value: String = "", allowed: Allowed = [],
    suggestion: String? = nil
  ) {
    guard !isFull else { return }
    list.append(
      Problem(
        code, at: Place(file: file, line: line, column: column), field: field, value: value, allowed: allowed,
        suggestion: suggestion))
  }
}
