import GLPKSolver
import Staffing
import Testing

@testable import Planning

/// The same question, seed and work give the same answer.
@Suite("Determinism")
struct DeterminismTests {
  private func plan(threads: Int) throws -> Plan {
    let draft = ScenarioGenerator(people: 16, months: 2, seed: 5).draft()
    var options = PlanOptions()
    options.seconds = nil
    options.work = .units(4000)
    options.threads = threads
    return try Optimizer(solver: GLPKSolver()).plan(try Scenario(draft), options)
  }

  @Test("runs that end by work are the same for one and two threads, and the second time")
  func threads() throws {
    let first = try plan(threads: 1)
    for other in [try plan(threads: 2), try plan(threads: 1)] {
      #expect(first.decisions == other.decisions)
      #expect(first.rounded == other.rounded)
      #expect(first.proof.objective == other.proof.objective)
      #expect(first.proof.bound == other.proof.bound)
      #expect(first.proof.work == other.proof.work)
    }
  }

  @Test(
    "the bundle engine, with its bound and dives beside neighbourhoods, gives the same for one, two and three threads")
  func bundles() throws {
    let scenario = try Scenario(ScenarioGenerator(people: 14, months: 1, seed: 1).draft())
    var options = PlanOptions()
    (options.engine, options.gap, options.seconds) = (.bundles, 0, nil)
    options.work = .units(12_000)
    let plans = try [1, 2, 3].map { threads in
      options.threads = threads
      return try Optimizer(solver: GLPKSolver()).plan(scenario, options)
    }
    for plan in plans {
      #expect(plan.proof.status == .workLimit)
      #expect(plan.decisions == plans[0].decisions)
      #expect(plan.proof.objective == plans[0].proof.objective)
      #expect(plan.proof.bound == plans[0].proof.bound)
      #expect(plan.proof.work == plans[0].proof.work)
    }
  }

  @Test(
    "a run that the clock ends is repeated by the work it names",
    arguments: [(12, 0.05), (12, 0.1), (12, 0.2), (12, 0.5), (12, 1), (30, 1.0)])
  func repeated(people: Int, seconds: Double) throws {
    try expectRepeated(Scenario(ScenarioGenerator(people: people, months: 1, seed: 3).draft()), seconds: seconds)
  }

  @Test("work is written as it is read", arguments: ["12", "12.7", "3,4.5,6", "0.7,0"])
  func allowance(text: String) {
    #expect(WorkAllowance(text)?.text == text)
  }

  @Test("what is no work is refused", arguments: ["", "0", "-3", "1.", ",2", "1e3", "٣"])
  func noAllowance(text: String) {
    #expect(WorkAllowance(text) == nil)
  }

  @Test("independent offices are planned on two threads as on one")
  func parts() throws {
    var kit = DraftKit(.clientLimit, .handover, .mainContact, .officeReach)
    for office in ["Hà Nội", "Sài Gòn", "Đà Nẵng"] {
      kit.person("An \(office)", "executive", cost: 10) { $0.office = Given(office) }
      kit.person("Bình \(office)", "manager", cost: 15) { $0.office = Given(office) }
      for client in ["Sen", "Cúc"] {
        kit.client("\(client) \(office)", ["executive": 45, "manager": 30]) { $0.office = Given(office) }
      }
    }
    let scenario = try kit.scenario()
    var options = PlanOptions()
    options.seconds = nil
    let one = try Optimizer(solver: GLPKSolver()).plan(scenario, options)
    options.threads = 2
    let two = try Optimizer(solver: GLPKSolver()).plan(scenario, options)
    #expect(one.decisions == two.decisions)
    #expect(one.proof.work == two.proof.work)
    #expect(one.proof.status == .optimal || one.proof.status == .withinGap)
  }
}
