import LinearProgramming
import Staffing

extension ThroughputBench {
  /// The largest of the parts that are searched apart, limits that only tie acceptances left out.
  static func largestPart(of task: SearchTask) -> SearchTask {
    let apart = task.without(task.couplingRows)
    guard let largest = apart.parts.max(by: { $0.program.termCount < $1.program.termCount }) else { return task }
    return apart.restricted(to: largest)
  }

  /// A relaxation that a search solves often, and its solution: the whole of a small task; of a large one every client
  /// and role with the two people whom the average uses most, more of them where two do not suffice.
  static func relaxation(
    _ solver: Solver, _ task: SearchTask, _ average: ContiguousArray<Double>, _ limits: Limits
  ) throws -> (RestrictedProgram, Solution) {
    for count in task.size == .small ? [Int.max] : [2, 4, 8, Int.max] {
      let isFree = nearest(count, task, average)
      let restricted = RestrictedProgram(task.program, values: task.program.columnLower, isFree: isFree)
      if restricted.isInfeasible { continue }
      let root = try solver.withModel(restricted.program) { try $0.minimize(.dual, limits: limits) }
      if limits.reached != nil { throw ThroughputError.cancelled }
      if root.termination == .optimal { return (restricted, root) }
    }
    throw ThroughputError.noRelaxation
  }

  /// All columns but assignments, and of every client and role those that the average uses most.
  private static func nearest(
    _ count: Int, _ task: SearchTask, _ average: ContiguousArray<Double>
  ) -> ContiguousArray<Bool> {
    let owners = task.owners
    var isFree = ContiguousArray(owners.map { $0.part != .assignment })
    let ranked = owners.indices.filter { !isFree[$0] }.sorted { one, two in
      let (a, b) = (owners[one], owners[two])
      if a.client != b.client { return a.client < b.client }
      if a.role != b.role { return a.role < b.role }
      return average[one] != average[two] ? average[one] > average[two] : one < two
    }
    var taken = 0
    for (place, column) in ranked.enumerated() {
      if place > 0 {
        let before = owners[ranked[place - 1]]
        if before.client != owners[column].client || before.role != owners[column].role { taken = 0 }
      }
      isFree[column] = taken < count || average[column] > 0.5
      taken += 1
    }
    return isFree
  }

  /// A plan to repair: what a dive in the relaxation finds, as a search begins, else what can be rounded near the average.
  static func firstPlan(
    _ solver: Solver, _ task: SearchTask, _ relaxed: RestrictedProgram, near average: ContiguousArray<Double>,
    _ limits: Limits
  ) throws -> ContiguousArray<Double>? {
    let meter = WorkMeter(limits: limits, report: nil)
    let dive = try Dive(solver: solver, program: relaxed.program, meter: meter).run(below: .infinity, share: 0.2)
    var best = BestPoint()
    if let point = dive.values { best.adopt(relaxed.whole(point), task) }
    if best.values == nil {
      var random = SplitMix(seed: 1)
      if let point = try GuidedRounding(task.program).plan(near: average, solver, meter, &random) {
        best.adopt(point, task)
      }
    }
    if limits.reached != nil { throw ThroughputError.cancelled }
    return best.values
  }

  /// How many questions eligibility answers: for every client and role it asks for, the people of its office.
  static func pairs(of scenario: Scenario) -> Int {
    var isAsked = ContiguousArray(repeating: false, count: scenario.clients.count * scenario.roles.count)
    for need in scenario.needs {
      isAsked[need.client.position * scenario.roles.count + need.role.position] = true
    }
    return scenario.clients.ids.reduce(0) { sum, client in
      let roles = scenario.roles.ids.count { isAsked[client.position * scenario.roles.count + $0.position] }
      let office = scenario.policy.isOn(.officeReach) ? scenario.clients[client].office : nil
      let people = scenario.people.count { person in
        office == nil || person.office == nil || person.office == office
      }
      return sum + roles * people
    }
  }
}
