import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// Whole values near a hint keep every rule that whole values alone can break.
@Suite("Guided rounding")
struct GuidedRoundingTests {
  /// Two clients want one lead each, two people may lead one client each; leads are on the team.
  private var leads: LinearProgram {
    var program = LinearProgram()
    let seats = (0..<4).map { _ in program.addColumn(cost: 1, upper: 1, integer: true) }
    let leads = (0..<4).map { _ in program.addColumn(cost: 0, upper: 1, integer: true) }
    for client in 0..<2 {
      program.addRow(lower: 1, upper: 1)
      for person in 0..<2 { program.append(1, leads[2 * person + client]) }
    }
    for person in 0..<2 {
      program.addRow(upper: 1)
      for client in 0..<2 { program.append(1, leads[2 * person + client]) }
    }
    for place in 0..<4 {
      program.addRow(upper: 0)
      program.append(1, leads[place])
      program.append(-1, seats[place])
    }
    return program
  }

  @Test("a hint that leaves a client without a lead is completed, not thrown away")
  func completes() throws {
    var random = SplitMix(seed: 1)
    let hint: ContiguousArray<Double> = [1, 0, 0, 0, 1, 0, 0, 0]
    let found = GuidedRounding(leads).round(near: hint, attempts: 5, &random)
    let rounded = try #require(found)
    #expect(rounded.values == [1, 0, 0, 1, 1, 0, 0, 1])
  }

  @Test("a hint that breaks a row is kept as far as rows allow")
  func obeys() throws {
    var random = SplitMix(seed: 1)
    let hint: ContiguousArray<Double> = [1, 1, 0, 0, 0.9, 1, 0, 0]
    let found = GuidedRounding(leads).round(near: hint, attempts: 5, &random)
    let rounded = try #require(found)
    #expect(leads.maximumViolation(of: rounded.values) < 1e-9)
    // Person 0 may lead one of the two and stays on both teams; person 1 has to lead the other.
    #expect(rounded.values == [1, 1, 0, 1, 1, 0, 0, 1])
  }

  @Test("an end from outside is kept to before the first column is raised")
  func ends() {
    var random = SplitMix(seed: 1)
    var asked = 0
    let found = GuidedRounding(leads).round(near: [1, 0, 0, 0, 1, 0, 0, 0], attempts: 5, &random) {
      asked += 1
      return true
    }
    #expect(found == nil)
    #expect(asked == 1)
  }

  @Test("where nothing fits there is nothing")
  func impossible() {
    var random = SplitMix(seed: 1)
    var program = leads
    program.setBounds(ColumnIndex(5), lower: 0, upper: 0)
    program.setBounds(ColumnIndex(7), lower: 0, upper: 0)
    let rounded = GuidedRounding(program).round(near: ContiguousArray(repeating: 1, count: 8), attempts: 5, &random)
    #expect(rounded == nil)
  }

  @Test("generated departments get a plan without broken rules from one-by-one teams", arguments: [1, 2, 3])
  func departments(seed: UInt64) throws {
    let scenario = try Scenario(ScenarioGenerator(people: 30, months: 2, seed: seed).draft())
    let model = CompactModel(scenario)
    let teams = OneByOne(model).teams
    var hint = ContiguousArray(repeating: 0.0, count: model.program.columnCount)
    let stages = scenario.stages.count
    for slot in model.seatColumns.indices where model.seatColumns[slot] >= 0 {
      hint[Int(model.seatColumns[slot])] = teams.uses(slot / stages, StageIndex(slot % stages)) ? 1 : 0
    }
    var random = SplitMix(seed: seed)
    let found = GuidedRounding(model.program).round(near: hint, attempts: 30, &random)
    let rounded = try #require(found)
    let restricted = RestrictedProgram(model.program, values: rounded.values, isFree: rounded.isFree)
    #expect(!restricted.isInfeasible)
    let hours = try GLPKSolver().withModel(restricted.program) { try $0.minimize(.dual, limits: Limits()) }
    #expect(hours.termination == .optimal)
    let decisions = model.decisions(restricted.whole(hours.values))
    #expect(PlanAudit.sheet(of: PlanView(scenario, decisions)).breaches.isEmpty)
  }
}
