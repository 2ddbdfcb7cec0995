import LinearProgramming

extension AssignmentPartReader {
  /// The part, or `nil` where a person could do a job in two ways of which neither is the better.
  func part() -> AssignmentPart? {
    var agentOf = ContiguousArray(repeating: -1, count: program.columnCount)
    var weightOf = ContiguousArray(repeating: 0.0, count: program.columnCount)
    for (agent, knapsack) in knapsacks.enumerated() {
      for (column, weight) in zip(knapsack.columns, knapsack.weights) {
        agentOf[column] = agent
        weightOf[column] = weight
      }
    }
    var together = [[Int]](repeating: [], count: program.columnCount)
    for column in jobOf.indices where jobOf[column] >= 0 { together[leader[column]].append(column) }
    var jobs = ContiguousArray(nobody.map { AssignmentPart.Job(nobody: $0) })
    for column in jobOf.indices where jobOf[column] >= 0 && leader[column] == column && isOpen[column] {
      let pair = AssignmentPart.Pair(
        agent: agentOf[column], columns: ContiguousArray(together[column]), cost: costs[column],
        weight: weightOf[column])
      guard add(pair, to: &jobs[jobOf[column]]) else { return nil }
    }
    // That nobody could do something is for others to say, who know what rules may give way.
    guard jobs.allSatisfy({ !$0.pairs.isEmpty || $0.nobody != nil }) else { return nil }
    var idle = program.columnLower
    var constant = program.constant
    for column in idle.indices where !isInRow[column] {
      if program.costs[column] < 0 { idle[column] = program.columnUpper[column] }
      constant += program.costs[column] * idle[column]
      guard idle[column].isFinite else { return nil }
    }
    return AssignmentPart(
      jobs: jobs, capacities: ContiguousArray(knapsacks.map(\.capacity)), reduced: reduced, fills: fills,
      constant: constant, idle: idle)
  }

  /// Adds a pair; of two of the same person the one that costs and takes no more is kept.
  private func add(_ pair: AssignmentPart.Pair, to job: inout AssignmentPart.Job) -> Bool {
    guard let place = job.pairs.firstIndex(where: { $0.agent == pair.agent }) else {
      job.pairs.append(pair)
      return true
    }
    let other = job.pairs[place]
    if pair.cost >= other.cost, pair.weight >= other.weight { return true }
    guard pair.cost <= other.cost, pair.weight <= other.weight else { return false }
    job.pairs[place] = pair
    return true
  }
}
