import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// Whatever the teams, the rows and the audit must find the same breaches: they are written apart from each other.
@Suite("Rows and audit agree")
struct RowsAndAuditTests {
  private static let rules: [RuleCode] = [
    .clientLimit, .teamSize, .oneRole, .mainContact, .contactSeniority, .skillFloor, .presence, .neverAlone,
    .directorOver, .secondPerson, .leaveBackup, .plannerApart, .handlerApprover, .gradeFloor, .seniorShare, .renewal,
    .pinMust, .pinNever, .dedicated, .expertiseFloor, .coolingOff, .agencyConflict, .officeConflict, .personConflict,
    .hunting, .changeBudget,
  ]

  /// Ten people of all roles, three clients held and one to come, two months; every rule above can be broken.
  private func kit() -> DraftKit {
    var kit = DraftKit(first: 3, months: 2)
    for rule in Self.rules + [.freelance] { kit.rule(rule, true) }
    kit.limit("least-hours", 0)
    kit.limit("freelance-hours", 500)
    kit.person("Nga", "coordinator", cost: 6)
    kit.person("Oanh", "coordinator", cost: 6) { $0.dedicated = Given("Sen") }
    kit.person("An", "executive", cost: 10)
    kit.person("Bình", "executive", cost: 12) { $0.clientLimit = Given(1) }
    kit.person("Chi", "executive", "manager", cost: 14) { $0.grade = Given("junior") }
    kit.person("Phú", "planner", cost: 13)
    kit.person("Đạt", "manager", cost: 15) { $0.skills = [Setting("communication", 1)] }
    kit.person("Em", "manager", cost: 16) { $0.grade = Given("senior") }
    kit.person("Dung", "director", cost: 25)
    kit.person("Giang", "director", cost: 26)
    kit.client("Lotus", ["coordinator": 30, "executive": 90, "planner": 50, "manager": 30, "director": 10]) {
      $0.seniorShare = Given(0.5)
      $0.contactSeniority = Given("senior")
      $0.renewal = Day(year: 2027, month: 3, day: 20).map { Given($0) }
    }
    kit.client("Sen", ["coordinator": 20, "executive": 60, "planner": 20, "manager": 20, "director": 10]) {
      $0.leastGrades = [Setting("executive", 3)]
      $0.teamLimits = [Setting("executive", 1)]
      $0.health = Given("poor")
    }
    kit.client("Cúc", ["executive": 40, "manager": 20]) {
      $0.leastSkills = [Setting("communication", 3)]
      $0.sector = Given("tea")
      $0.leastExpertise = [Setting("manager", 3)]
      $0.growthHours = Given(150)
    }
    kit.team("Em", "Lotus", "manager", isMainContact: true)
    kit.team("An", "Sen", "executive")
    kit.team("Bình", "Lotus", "executive")
    kit.limit("changes", 1)
    kit.conflict(.agency, "Cúc", "Mai")
    kit.conflict(.office, "Lotus", "Cúc")
    kit.conflict(.person, "Lotus", "Sen", "Mai", exempt: "director")
    kit.conflict(.coolingOff, "Lotus", "Cúc")
    var stay = MembershipDraft()
    stay.person = Given("Chi")
    stay.client = Given("Lotus")
    stay.role = Given("executive")
    stay.quarters = Given(2)
    stay.until = Day(year: 2027, month: 1, day: 31).map { Given($0) }
    kit.draft.teams.append(stay)
    var sector = SectorDraft()
    sector.name = Given("tea")
    kit.draft.sectors = [sector]
    // An hour of hunting too many weighs less than an hour uncovered, so that caps are broken.
    kit.draft.policy?.breakWeights = [Setting("hunting", 0.01)]
    kit.pin("An", "Lotus", .must)
    kit.pin("Bình", "Sen", .must, role: "executive")
    kit.pin("Đạt", "Sen", .never)
    kit.leave("An", month: 3, 1...20)
    kit.leave("Chi", month: 4, 1...20)
    var offer = OpportunityDraft()
    offer.name = Given("Mai launch")
    offer.kind = Given("client")
    offer.client = Given("Mai")
    offer.fee = Given(1_000_000)
    offer.from = Given(Month(year: 2027, month: 4))
    offer.until = Given(Month(year: 2027, month: 4))
    offer.hours = [Setting("executive", 40), Setting("manager", 20), Setting("director", 10)]
    kit.draft.opportunities = [offer]
    return kit
  }

  @Test("the weight of broken rules is the same by rows and by audit, and every rule is broken somewhere")
  func sameWeight() throws {
    let scenario = try kit().scenario()
    let model = CompactModel(scenario, allowsBreaks: true, calledFor: everybody(scenario))
    var found: Set<RuleCode> = []
    // Thin teams break presence, full ones limits.
    for share in [0.1, 0.3, 0.5, 0.9] {
      for seed in 0..<12 {
        var random = SplitMix(seed: UInt64(seed))
        let program = fixed(model, share, &random)
        let solution = try GLPKSolver().withModel(program) { try $0.minimize(.dual, limits: Limits()) }
        try #require(solution.termination == .optimal)
        let decisions = model.decisions(solution.values)
        let breaches = PlanAudit.sheet(of: PlanView(scenario, decisions)).breaches
        let weight = breaches.reduce(0) { $0 + scenario.policy.breakWeight($1.rule) * $1.amount }
        #expect(abs(model.breakWeight(solution.values) - weight) < 1e-5, "share \(share), seed \(seed): \(breaches)")
        #expect(!breaches.contains { $0.rule.isPhysical })
        found.formUnion(breaches.map(\.rule))
      }
    }
    #expect(Self.rules.filter { !found.contains($0) }.isEmpty)
  }

  @Test("rules that rows say are broken are those that the audit lists, at the same subjects")
  func sameSubjects() throws {
    let scenario = try kit().scenario()
    let model = CompactModel(scenario, allowsBreaks: true, calledFor: everybody(scenario))
    for share in [0.1, 0.5, 0.9] {
      for seed in 0..<8 {
        var random = SplitMix(seed: UInt64(seed))
        let program = fixed(model, share, &random)
        let solution = try GLPKSolver().withModel(program) { try $0.minimize(.dual, limits: Limits()) }
        try #require(solution.termination == .optimal)
        let breaches = PlanAudit.sheet(of: PlanView(scenario, model.decisions(solution.values))).breaches
        let broken = zip(model.breaks, model.breakGroups).filter { rule, groups in
          // What only follows from another rule belongs to none.
          !groups.isEmpty && rule.weight > 0 && solution.values[rule.column.position] > 1e-6
        }.map(\.1)
        for breach in breaches {
          let isNamed = broken.joined().contains { $0.covers(breach, in: scenario) }
          #expect(isNamed, "share \(share), seed \(seed): \(breach)")
        }
        for groups in broken {
          let isListed = breaches.contains { breach in groups.contains { $0.covers(breach, in: scenario) } }
          #expect(isListed, "share \(share), seed \(seed): \(groups)")
        }
      }
    }
  }

  private func everybody(_ scenario: Scenario) -> Set<Triple> {
    var called: Set<Triple> = []
    for person in scenario.people.ids {
      for client in scenario.clients.ids {
        for role in scenario.roles.ids { called.insert(Triple(person: person, client: client, role: role)) }
      }
    }
    return called
  }

  /// The program that minimises the weight of breaches with random teams and main contacts.
  private func fixed(_ model: CompactModel, _ share: Double, _ random: inout SplitMix) -> LinearProgram {
    var program = model.program
    let isAccepted = random.below(2) == 1
    var workers: Set<[Int]> = []
    for column in 0..<program.columnCount {
      program.setCost(ColumnIndex(column), 0)
      switch model.kinds[column] {
      // Hours are worked where somebody is there, so that shares of hours can be broken.
      case .shortfall, .freelance: program.setCost(ColumnIndex(column), 1)
      case .accept: fix(ColumnIndex(column), isAccepted, &program)
      case .assignment(let triple, let stage):
        let record = model.eligibility.triples[Int(triple)]
        let exists = model.scenario.clients[record.client].broughtBy == nil || isAccepted
        let isOn = exists && Double(random.below(1000)) < share * 1000
        if isOn { workers.insert([record.client.position, record.person.position, stage.position]) }
        fix(ColumnIndex(column), isOn, &program)
      default: continue
      }
    }
    for stage in model.scenario.stages.ids {
      for client in model.scenario.clients.ids {
        let pairs = model.pairs.ofClient[client.position].filter { model.lead($0, stage) != nil }
        let able = pairs.filter {
          workers.contains([client.position, model.pairs.pairs[$0].person.position, stage.position])
        }
        let chosen = able.isEmpty || random.below(4) == 0 ? nil : able[random.below(able.count)]
        for pair in pairs {
          if let lead = model.lead(pair, stage) { fix(lead, pair == chosen, &program) }
        }
      }
    }
    for rule in model.breaks { program.setCost(rule.column, rule.weight) }
    return program
  }

  private func fix(_ column: ColumnIndex, _ isOn: Bool, _ program: inout LinearProgram) {
    program.setBounds(column, lower: isOn ? 1 : 0, upper: isOn ? 1 : 0)
  }
}
