import LinearProgramming
import Staffing

/// Completes teams to plans: main contacts, hours, acceptance, freelance, overtime, at the least cost for these teams.
///
/// Fixed teams fall into hundreds of independent parts, each of which is solved for itself, on a few threads.
struct TeamsCompletion<Solver: LinearSolver> {
  let solver: Solver
  let meter: WorkMeter
  let threads: Int
  /// Above so many columns limits that parts share tie none together; they are seen to afterwards.
  var columnsToShare = SearchTask.columnsToShare

  /// A point with the given teams, and the weight of the rules it breaks.
  struct Completion {
    var values: ContiguousArray<Double>
    var breakWeight: Double
  }

  /// Completes teams; rules are broken only where these teams cannot keep them, as few as possible by weight.
  ///
  /// `nil` stands for teams that cannot be completed even so; the others come in the order of the teams.
  func complete(_ all: [Teams], of model: CompactModel) throws -> [Completion?] {
    let coupling = model.program.columnCount > columnsToShare ? SearchTask(model).couplingRows : []
    let fixed = Batches.run(all.count, threads: threads) { FixedTeams(all[$0], of: model, apart: coupling) }
    let jobs = fixed.indices.flatMap { place in fixed[place].parts.map { (place, $0) } }
    let points = try solve(jobs.map(\.1))
    var byTeams = [[OpenPart.Point?]](repeating: [], count: all.count)
    for (job, point) in zip(jobs, points) { byTeams[job.0].append(point) }
    return try fixed.indices.map { place in
      let settled = try settle(coupling, fixed[place], byTeams[place], of: model)
      return settled.flatMap { fixed[place].whole($0) }.map {
        Completion(values: $0, breakWeight: model.breakWeight($0))
      }
    }
  }

  /// Solves parts, the largest first so that none is left over for the end.
  private func solve(_ parts: [OpenPart]) throws -> [OpenPart.Point?] {
    let order = parts.indices.sorted { first, second in
      let (one, two) = (parts[first].program.termCount, parts[second].program.termCount)
      return one != two ? one > two : first < second
    }
    let limits = meter.unhurried
    let solved = try Batches.run(parts.count, threads: threads) { index in
      try parts[order[index]].solve(solver, limits)
    }
    var points = [OpenPart.Point?](repeating: nil, count: parts.count)
    for (index, answer) in solved.enumerated() {
      meter.spend(answer.work)
      points[order[index]] = answer.point
    }
    return points
  }

  /// Sees to limits on acceptances that parts share: where all together accept too much, what brings least for its use of
  /// the limits is declined and the parts concerned are solved again.
  private func settle(
    _ coupling: [RowIndex], _ fixed: FixedTeams, _ points: [OpenPart.Point?], of model: CompactModel
  ) throws -> [OpenPart.Point]? {
    let found = points.compactMap(\.self)
    guard found.count == points.count, let values = fixed.whole(found) else { return nil }
    let declined = Acceptances(model.program, coupling).declined(at: values, fixed: fixed)
    guard let declined else { return nil }
    let places = fixed.parts.indices.filter { fixed.parts[$0].columns.contains { declined.contains($0) } }
    guard !places.isEmpty else { return found }
    let again = places.map { place in
      // Nothing new comes in either: the limit is used by what the others have accepted.
      fixed.parts[place].accepting(of: coupling, in: model.program) { values[$0] > 0.5 && !declined.contains($0) }
    }
    var settled = found
    for (place, point) in zip(places, try solve(again)) {
      guard let point else { return nil }
      settled[place] = point
    }
    return settled
  }
}
