internal import ArgumentParser
internal import Staffing

/// Goals in order: `coverage,continuity,money`.
struct GoalList: ExpressibleByArgument {
  let goals: [Goal]

  init?(argument: String) {
    var goals: [Goal] = []
    for word in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let goal = Goal(rawValue: String(word)), !goals.contains(goal) else { return nil }
      goals.append(goal)
    }
    self.goals = goals
  }
}
