import LinearProgramming

extension BranchSearch {
  /// Branches until the gap suffices or nothing is left open.
  mutating func branch(_ root: CutRoot) throws {
    var pseudoCosts = PseudoCosts(columnCount: root.program.columnCount)
    open = [BranchNode(basis: root.basis, bound: root.bound)]
    for gain in try prime(root) { pseudoCosts.learn(gain) }
    let (solver, meter) = (solver, meter)
    var program = root.program
    var separator = RoundingCuts(program, ownRows: root.ownRows)
    let began = meter.spent
    var onPlans = 0
    var isNearRoot = false
    // What is proven where a relaxation could not be solved.
    var stuck = Double.infinity
    var proposed = average
    while !open.isEmpty, !isDone {
      // A third of the work goes to plans near what the best open node proposes.
      if onPlans < (meter.spent - began) / 3 {
        let before = meter.spent
        // In turn near the root, which is wide, and near a node, which is nearly whole.
        if !excess.isEmpty { improvement.near.take(isNearRoot ? average : proposed, excess) }
        isNearRoot.toggle()
        _ = try improve()
        onPlans += meter.spent - before
        if isDone { return }
      }
      let nodes = open.prefix(Self.batch).map { $0.filled(rows: program.rowCount) }
      let (known, cutoff, rest, rounding) = (pseudoCosts, best.objective, program, separator)
      let answers = try Batches.run(nodes.count, threads: threads) { place in
        try solver.withBindingRows(of: rest, at: nodes[place].basis) { model in
          var step = BranchStep(
            nodes[place], model, rounding, known, cutoff: cutoff, limits: meter.unmetered(work: 20_000, gap: 0))
          return try step.run()
        }
      }
      guard meter.limits.reached == nil else { return }
      open.removeFirst(nodes.count)
      if let relaxed = answers.first?.relaxed { proposed = whole(relaxed) }
      for (node, answer) in zip(nodes, answers) {
        meter.spend(max(1, answer.work))
        for gain in answer.gains { pseudoCosts.learn(gain) }
        if let point = answer.point { adopt(whole(point)) }
        if answer.isOpen { stuck = min(stuck, node.bound) }
        let added = program.rowCount - rest.rowCount
        for child in answer.children { push(child.shifted(from: rest.rowCount, by: added)) }
        program.append(answer.cuts)
      }
      if program.rowCount > rest.rowCount { separator = RoundingCuts(program, ownRows: root.ownRows) }
      open.removeAll { $0.bound >= best.objective }
      let least = min(open.first?.bound ?? .infinity, stuck, best.objective)
      if least < .infinity { best.raise(to: least) }
      tell()
    }
  }

  /// Tries both sides of columns that are broken at the root, shared out over threads.
  private func prime(_ root: CutRoot) throws -> [PseudoCosts.Gain] {
    let broken = root.program.columns(brokenAt: root.solution.values)
    let known = PseudoCosts(columnCount: root.program.columnCount)
    let ranked = broken.sorted { one, two in
      let (a, b) = (abs(root.solution.values[one] - 0.5), abs(root.solution.values[two] - 0.5))
      return a != b ? a < b : one < two
    }
    let shares = (0..<Self.batch).map { share in
      ranked.prefix(64).enumerated().filter { $0.offset % Self.batch == share }.map(\.element)
    }
    let (program, solver, meter, cutoff) = (root.program, solver, meter, best.objective)
    let rounding = RoundingCuts(program, ownRows: root.ownRows)
    let node = BranchNode(basis: root.basis, bound: root.bound)
    let answers = try Batches.run(shares.count, threads: threads) { place in
      try solver.withBindingRows(of: program, at: node.basis) { model in
        var step = BranchStep(
          node, model, rounding, known, cutoff: cutoff, limits: meter.unmetered(work: 20_000, gap: 0))
        return try step.attempt(shares[place], root.solution.values)
      }
    }
    guard meter.limits.reached == nil else { return [] }
    for answer in answers { meter.spend(max(1, answer.work)) }
    return answers.flatMap(\.gains)
  }

  private mutating func push(_ node: BranchNode) {
    var node = node
    made += 1
    node.number = made
    let place = open.firstIndex { $0.bound > node.bound } ?? open.count
    open.insert(node, at: place)
  }
}
