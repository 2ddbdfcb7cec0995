import LinearProgramming
import Staffing

extension ThroughputBench {
  /// The largest of the parts that are searched apart, limits that only tie acceptances left out.
  static func largestPart(of task: SearchTask) -> SearchTask {
    let apart = task.without(task.couplingRows)
    guard let largest = apart.parts.max(by: { $0.program.termCount < $1.program.termCount }) else { return task }
    return apart.restricted(to: largest)
  }

  /// A plan to repair: a dive as a search makes it, or what can be rounded near the average.
  static func firstPlan(
    _ solver: Solver, _ task: SearchTask, _ restricted: RestrictedProgram, near hint: ContiguousArray<Double>
  ) throws -> ContiguousArray<Double>? {
    let meter = WorkMeter(limits: Limits(), report: nil)
    let dive = try Dive(solver: solver, program: restricted.program, meter: meter).run(below: .infinity, share: 0.2)
    var best = BestPoint()
    if let point = dive.values { best.adopt(restricted.whole(point), task) }
    if best.values == nil {
      var random = SplitMix(seed: 1)
      if let point = try GuidedRounding(task.program).plan(near: hint, solver, meter, &random) {
        best.adopt(point, task)
      }
    }
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
