import LinearProgramming
import Staffing

/// The rules of a program that may be broken, as groups, with the columns by which each may.
struct BreakGroups: Sendable {
  /// Every rule at every subject, ascending.
  let groups: [RuleGroup]
  /// Per group, what breaking it once weighs.
  let weights: [Double]
  /// The columns, in the order of the program.
  let columns: [Column]

  /// A column by which rules may be broken.
  struct Column: Sendable {
    /// Its place in the program.
    var column: Int
    /// How far it may be opened.
    var greatest: Double
    /// What one unit of it weighs.
    var weight: Double
    /// The rules that it breaks, all of them at once: places in ``BreakGroups/groups``; none where it only follows from others.
    var groups: [Int]

    /// Whether it may not be used where some rules hold: `kept` says of each group whether it does.
    func isShut(keeping kept: ContiguousArray<Bool>) -> Bool { groups.contains { kept[$0] } }
  }

  /// The rules of a model in which rules may be broken.
  init(_ model: CompactModel) {
    precondition(model.allowsBreaks, "Only a model in which rules may be broken knows whose they are.")
    groups = Set(model.breakGroups.joined()).sorted()
    weights = groups.map { model.scenario.policy.breakWeight($0.rule) }
    let places = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
    columns = zip(model.breaks, model.breakGroups).map { rule, own in
      Column(
        column: rule.column.position, greatest: rule.greatest, weight: rule.weight,
        groups: own.compactMap { places[$0] })
    }
  }
}
