import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// Given teams are completed part by part.
@Suite("Completing teams")
struct TeamsCompletionTests {
  private func completion(threads: Int = 1) -> TeamsCompletion<GLPKSolver> {
    TeamsCompletion(
      solver: GLPKSolver(), meter: WorkMeter(limits: Limits(), report: nil), threads: threads)
  }

  // Each office: 30 h at 10 and 20 h at 15, nothing uncovered: 600.
  @Test("independent offices cost together what each costs", arguments: [1, 2])
  func offices(threads: Int) throws {
    var kit = DraftKit(.officeReach)
    for office in ["Hà Nội", "Sài Gòn", "Đà Nẵng"] {
      kit.person("An \(office)", "executive", cost: 10) { $0.office = Given(office) }
      kit.person("Bình \(office)", "manager", cost: 15) { $0.office = Given(office) }
      kit.client("Sen \(office)", ["executive": 30, "manager": 20]) { $0.office = Given(office) }
      kit.team("An \(office)", "Sen \(office)", "executive")
      kit.team("Bình \(office)", "Sen \(office)", "manager")
    }
    let model = CompactModel(try kit.scenario())
    let done = try completion(threads: threads).complete([.today(model), Teams(model)], of: model)
    let today = try #require(done[0])
    #expect(today.breakWeight == 0)
    #expect(agree(model.program.objective(of: today.values), 1800))
    // Nobody does anything: 30 h at 100 and 20 h at 150 in each of three offices.
    let idle = try #require(done[1])
    #expect(agree(model.program.objective(of: idle.values), 18_000))
  }

  @Test("the point does not depend on the number of threads", arguments: [(16, 5), (40, 1)])
  func threads(people: Int, seed: UInt64) throws {
    let model = CompactModel(try Scenario(ScenarioGenerator(people: people, seed: seed).draft()))
    let teams = [Teams.today(model), OneByOne(model).teams]
    let one = try completion().complete(teams, of: model)
    let two = try completion(threads: 2).complete(teams, of: model)
    #expect(one.map { $0?.values } == two.map { $0?.values })
    #expect(one.allSatisfy { $0 != nil })
  }

  // The same program in one piece: teams fixed, rules at weight.
  @Test("no teams break less in one program than in its parts", arguments: [(12, 2), (16, 5)])
  func weight(people: Int, seed: UInt64) throws {
    let model = CompactModel(try Scenario(ScenarioGenerator(people: people, months: 1, seed: seed).draft()))
    let teams = OneByOne(model).teams
    let done = try #require(try completion().complete([teams], of: model)[0])
    var program = model.program
    for column in 0..<program.columnCount { program.setCost(ColumnIndex(column), 0) }
    for rule in model.breaks {
      program.setBounds(rule.column, lower: 0, upper: rule.greatest)
      program.setCost(rule.column, rule.weight)
    }
    let stages = model.scenario.stages.count
    for slot in model.seatColumns.indices where model.seatColumns[slot] >= 0 {
      let used = teams.uses(slot / stages, StageIndex(slot % stages)) ? 1.0 : 0
      program.setBounds(ColumnIndex(Int(model.seatColumns[slot])), lower: used, upper: used)
    }
    let whole = try GLPKSolver().minimizeInteger(program, options: BranchAndCut(), limits: Limits())
    let least = try #require(whole.objective)
    #expect(done.breakWeight <= least * (1 + 1e-3) + 1e-3)
    #expect(done.breakWeight >= least - 1e-3)
    var open = model.program
    for rule in model.breaks { open.setBounds(rule.column, lower: 0, upper: rule.greatest) }
    #expect(open.maximumViolation(of: done.values) < 1e-6)
  }

  // Launch alone fits into 100 h of design, of which each campaign takes 60: 30 h at 10 less 3,000.
  @Test("what offices accept together keeps a limit that they share")
  func limits() throws {
    let model = CompactModel(try DraftKit.twoOffices().scenario())
    var apart = completion()
    apart.columnsToShare = 0
    for own in [completion(), apart] {
      let done = try #require(try own.complete([.today(model)], of: model)[0])
      #expect(done.breakWeight == 0)
      #expect(model.decisions(done.values).accepted.map { $0 } == [false, true])
      #expect(agree(model.program.objective(of: done.values), 400 - 3000))
    }
  }

  @Test("rows tie offices together where they speak of two of them, not of one")
  func ties() throws {
    var kit = DraftKit(.opportunities, .officeReach)
    kit.department("design", hours: 100)
    for office in ["Huế", "Vinh"] {
      kit.person("An \(office)", "executive", cost: 10) { $0.office = Given(office) }
      kit.client("Sen \(office)", ["executive": 10]) { $0.office = Given(office) }
      for name in ["Tết", "Launch"] {
        kit.opportunity("\(name) \(office)", for: "Sen \(office)", fee: 900, ["executive": 20]) {
          $0.departments = [Setting("design", 60)]
        }
      }
    }
    let task = SearchTask(CompactModel(try kit.scenario()))
    let rows = task.couplingRows
    #expect(!rows.isEmpty)
    #expect(task.ties(rows, task.without(rows).components))
    #expect(!task.ties(rows, task.components))
  }
}
