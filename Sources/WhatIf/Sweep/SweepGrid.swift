import Staffing

/// The scenarios of a grid: every combination of the values of some settings.
struct SweepGrid: Sendable {
  /// At most so many combinations.
  static let greatestCount = 1_000_000

  private let axes: [GridAxis]
  /// What each value of each axis changes.
  private let changes: [[[any DraftChange]]]

  /// What is wrong with paths and values.
  let problems: [Problem]
  /// How many combinations there are.
  let count: Int

  /// The grid of some settings; each value is tried by itself, so that what is wrong is known before anything is planned.
  init(_ axes: [GridAxis], _ draft: ScenarioDraft, _ scenario: Scenario) {
    self.axes = axes
    var (problems, all): ([Problem], [[[any DraftChange]]]) = ([], [])
    for (place, axis) in axes.enumerated() {
      let field = Self.field(axis)
      if axis.values.isEmpty { problems.append(Problem(.missingValue, field: field)) }
      if axes[..<place].contains(where: { $0.path == axis.path }) {
        problems.append(Problem(.duplicateKey, field: field))
      }
      var own: [[any DraftChange]] = []
      for (number, value) in axis.values.enumerated() {
        if axis.values[..<number].contains(value) {
          problems.append(Problem(.duplicateKey, field: field, value: value))
        }
        do throws(ScenarioRefused) {
          let changes = try SettingPath(axis.path).changes(to: value, in: draft, scenario)
          _ = try Scenario(Variation(name: "", changes: changes).applied(to: draft))
          own.append(changes)
        } catch {
          // A path that leads nowhere leads nowhere for every value.
          for problem in error.problems.map({ Self.problem($0, field) }) where !problems.contains(problem) {
            problems.append(problem)
          }
        }
      }
      all.append(own)
    }
    let product = axes.isEmpty ? 0 : axes.reduce(1.0) { $0 * Double($1.values.count) }
    if product > Double(Self.greatestCount) {
      problems.append(
        Problem(.outOfRange, field: "--grid", value: "\(product)", allowed: .atMost(Double(Self.greatestCount))))
    }
    count = problems.isEmpty ? Int(product) : 0
    changes = all
    self.problems = problems
  }

  /// One of the combinations; the last axis changes fastest.
  ///
  /// - Parameters:
  ///   - place: Counted from 0.
  ///   - index: Its place in the whole sweep.
  /// - Returns: The scenario.
  func scenario(_ place: Int, at index: Int) -> SweepCase {
    var rest = place
    var values = Array(repeating: 0, count: axes.count)
    for axis in axes.indices.reversed() {
      values[axis] = rest % axes[axis].values.count
      rest /= axes[axis].values.count
    }
    let names = axes.indices.map { "\(axes[$0].path)=\(axes[$0].values[values[$0]])" }
    return SweepCase(
      index: index, family: .grid, key: "grid " + names.joined(separator: " "),
      axes.indices.flatMap { changes[$0][values[$0]] })
  }

  private static func field(_ axis: GridAxis) -> String { "--grid \(axis.path)" }

  /// The problem as one of the option: where the scenario would have it is no place that she wrote.
  private static func problem(_ problem: Problem, _ field: String) -> Problem {
    Problem(problem.code, field: field, value: problem.value, allowed: problem.allowed, suggestion: problem.suggestion)
  }
}
