import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// Rows are written for a solver and audits from the definition: both must find the same breach in any team.
@Suite("Rows and audit of rivals and changes")
struct RivalsAndChangesTests {
  @Test(
    "random teams break a rule's rows by exactly what the audit says", arguments: 0..<8,
    [ChangeBudget.self, PersonConflict.self, CoolingOff.self, OfficeConflict.self, AgencyConflict.self]
      as [any RuleRows.Type])
  func agreeOnTeams(seed: UInt64, rule: any RuleRows.Type) throws {
    var random = SplitMix(seed: seed)
    let scenario = try draft(rule.code, &random).scenario()
    let model = CompactModel(scenario, allowsBreaks: true)
    var found = 0.0
    for _ in 0..<20 {
      let (program, decisions) = teams(model, &random)
      let solution = try GLPKSolver().minimizeInteger(program, options: BranchAndCut(), limits: Limits())
      let broken = try #require(solution.objective)
      var sheet = AuditSheet()
      for audited in RuleBook.all where audited.code == rule.code {
        audited.audit(PlanView(scenario, decisions), &sheet)
      }
      let listed = sheet.breaches.reduce(0) { $0 + $1.amount }
      #expect(abs(broken - listed) < 1e-6)
      found += listed
    }
    // Otherwise nothing would have been compared.
    #expect(found > 0 || rule.code == .agencyConflict)
  }

  /// Four months, two stages: incumbents, absences, a ban, quarters without demand, rivals, offices, an opportunity each.
  private func draft(_ rule: RuleCode, _ random: inout SplitMix) -> DraftKit {
    var kit = DraftKit(rule, .pinNever, .freelance, first: 2, months: 8)
    // So that every row of coverage holds hours.
    kit.limit("freelance-hours", 500)
    kit.limit("changes", 0)
    let people = ["An", "Bình", "Chi", "Dũng", "Em"]
    let clients = ["Lotus", "Sen", "Mai"]
    for name in people {
      let office = ["Hanoi", "Saigon"][random.below(2)]
      let last = random.below(3) == 0 ? Day(year: 2027, month: 3 + 3 * random.below(2), day: 31) : nil
      let first = random.below(4) == 0 ? Day(year: 2027, month: 4, day: 1) : nil
      kit.person(name, "executive", cost: 10) {
        $0.office = Given(office)
        $0.end = last.map { Given($0) }
        $0.start = last == nil ? first.map { Given($0) } : nil
      }
    }
    for client in clients {
      kit.client(client)
      for month in 2...9 where month == 2 || random.below(3) > 0 {
        var line = DemandDraft()
        line.client = Given(client)
        line.role = Given("executive")
        line.hours = Given(20)
        line.month = Given(Month(year: 2027, month: month))
        kit.draft.demand.append(line)
      }
      for person in people where random.below(3) == 0 { kit.team(person, client, "executive") }
      kit.opportunity("more \(client)", for: client, fee: 1000, ["executive": 5]) {
        $0.from = Given(Month(year: 2027, month: 2 + random.below(8)))
      }
    }
    kit.pin(people[random.below(5)], clients[random.below(3)], .never)
    for rival in ["Đào", "Cúc"] { kit.opportunity(rival, fee: 1000, ["executive": 5]) }
    switch rule {
    case .agencyConflict: kit.conflict(.agency, "Lotus", "Đào", "Cúc")
    case .officeConflict: kit.conflict(.office, "Lotus", "Sen", "Đào")
    case .personConflict: kit.conflict(.person, "Lotus", "Mai", "Đào")
    case .coolingOff: kit.conflict(.coolingOff, "Lotus", "Sen", "Mai")
    default: break
    }
    return kit
  }

  /// The program that breaks as little as possible with random teams and acceptance, and what these decide.
  private func teams(_ model: CompactModel, _ random: inout SplitMix) -> (LinearProgram, Decisions) {
    let scenario = model.scenario
    var program = LinearProgram()
    let source = model.program
    var assignments: [Decisions.Assignment] = []
    var accepted = Table<Opportunity, Bool>(repeating: false, count: scenario.opportunities.count)
    for opportunity in scenario.opportunities.ids { accepted[opportunity] = random.below(2) == 0 }
    for column in 0..<source.columnCount {
      var (lower, upper) = (source.columnLower[column], source.columnUpper[column])
      switch model.kinds[column] {
      case .assignment(let place, let stage):
        let triple = model.eligibility.triples[Int(place)]
        let exists = scenario.clients[triple.client].broughtBy.map { accepted[$0] } ?? true
        let isOn = exists && random.below(5) < 2
        (lower, upper) = isOn ? (1, 1) : (0, 0)
        if isOn {
          assignments.append(.init(person: triple.person, client: triple.client, role: triple.role, stage: stage))
        }
      case .accept(let opportunity): (lower, upper) = accepted[opportunity] ? (1, 1) : (0, 0)
      case .shortfall, .freelance, .overtime, .hours: upper = .infinity
      default: break
      }
      let weight = model.breaks.contains { $0.column.position == column } ? 1.0 : 0
      program.addColumn(cost: weight, lower: lower, upper: upper, integer: source.isInteger[column])
    }
    for row in 0..<source.rowCount {
      let index = RowIndex(row)
      let terms = source.terms(of: index)
      // Hours of work are no part of what is compared: rows that hold them are left out.
      let isAboutTeams = terms.allSatisfy {
        switch model.kinds[Int(source.termColumns[$0])] {
        case .shortfall, .freelance, .overtime, .hours: false
        default: true
        }
      }
      guard isAboutTeams else { continue }
      program.addRow(lower: source.rowLower[row], upper: source.rowUpper[row])
      for term in terms { program.append(source.termValues[term], ColumnIndex(Int(source.termColumns[term]))) }
    }
    return (
      program, Decisions(assignments: assignments, mainContacts: [], hours: [], freelance: [], accepted: accepted)
    )
  }
}
