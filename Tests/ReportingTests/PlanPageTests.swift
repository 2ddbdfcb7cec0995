import Staffing
import Testing

@testable import Reporting

@Suite("A plan's pages")
struct PlanPageTests {
  private func page(_ language: Language, _ plan: Plan = Sample.plan(), width: Int = 80) -> PlanPage {
    PlanPage(plan, Catalogue(language, currency: "VND"), on: Screen(width: width), path: "my folder/lotus")
  }

  private func text(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }

  @Test("the pages read as they did", arguments: Language.allCases, PlanPage.Grouping.allCases)
  func golden(language: Language, grouping: PlanPage.Grouping) throws {
    try Golden.expect(
      text(page(language).lines(by: grouping)), is: "plan-\(grouping.rawValue)-\(language.rawValue).txt")
  }

  @Test("no line is wider than the screen", arguments: Language.allCases, [60, 80, 120])
  func fits(language: Language, width: Int) {
    for grouping in PlanPage.Grouping.allCases {
      for line in page(language, width: width).lines(by: grouping, details: true) {
        #expect(line.displayWidth <= width, "\(line)")
      }
    }
  }

  @Test("the solver's words appear with --details only", arguments: Language.allCases)
  func hidesSolverWords(language: Language) {
    let words = ["objective", "bound", "dual", "solver", "column", "row", "gap", "hàm mục tiêu"]
    for grouping in PlanPage.Grouping.allCases {
      let plain = text(page(language).lines(by: grouping)).lowercased()
      let found = words.filter { word in plain.split { !$0.isLetter }.contains { $0 == word } }
      #expect(found.isEmpty)
    }
    #expect(text(page(.english).lines(details: true)).contains("bound: 600,000,000"))
  }

  @Test("broken rules stand first and the last line names the command to try next")
  func contradictory() {
    let breach = Breach(.pinMust, person: PersonIndex(2), client: ClientIndex(1), stage: StageIndex(0))
    var plan = Sample.plan(broken: [breach])
    plan.proof.breakWeight = 100
    plan.proof.breakBound = 100
    let lines = page(.english, plan).lines()
    #expect(lines[0] == "No plan keeps all your rules. This one breaks as little as possible: 1 rule.")
    #expect(lines[1] == "  Linh, Mộc, Jan–Feb 2027: is not on the team, though you said must [pin-must]")
    #expect(lines.last == "Next: suits check 'my folder/lotus' --deep")
    #expect(page(.english).lines().last == "Next: suits plan 'my folder/lotus' -o plan.csv")
    #expect(
      page(.english).lines(writtenTo: "p.json").suffix(2) == [
        "Written to p.json.", "Next: suits audit 'my folder/lotus' p.json",
      ])
  }

  @Test(
    "a page says of broken rules what is proven and no more",
    arguments: [
      (nil, "The run ended before", "Next: suits plan 'my folder/lotus' --seconds 300"),
      (40, "No plan keeps all your rules: that is proven.", "Next: suits check 'my folder/lotus' --deep"),
      (
        100, "No plan keeps all your rules. This one breaks as little as possible",
        "Next: suits check 'my folder/lotus' --deep"
      ),
    ] as [(Double?, String, String)])
  func broken(bound: Double?, head: String, next: String) {
    var plan = Sample.plan(broken: [Breach(.pinMust, person: PersonIndex(2), client: ClientIndex(1))])
    plan.proof.breakWeight = 100
    plan.proof.breakBound = bound
    let lines = page(.english, plan).lines()
    #expect(lines[0].hasPrefix(head))
    #expect(lines.last?.hasPrefix(next) == true)
  }

  @Test(
    "each way to end says what is proven",
    arguments: [
      (PlanStatus.withinGap, "At most 12 M ₫ (0.4 %) could still be gained: that is proven."),
      (.optimal, "No better plan exists: that is proven."),
      (.timeLimit, "Time was up: at most 12 M ₫ (0.4 %) could still be gained."),
      (.workLimit, "The work allowed is done: at most 12 M ₫ (0.4 %) could still be gained."),
    ])
  func proof(status: PlanStatus, sentence: String) {
    #expect(page(.english, Sample.plan(status: status)).lines().contains(sentence))
  }

  @Test("a run that the clock ended prints what repeats it")
  func repeats() {
    var plan = Sample.plan(status: .timeLimit)
    plan.proof.repeatWork = "900.4211,77"
    let sentence = "--work 900.4211,77 repeats this run exactly, on any machine."
    #expect(page(.english, plan).lines().contains(sentence))
    #expect(!page(.english, Sample.plan(status: .withinGap)).lines().contains(sentence))
  }

  @Test("what she kept is counted, and what changed against her plan is listed")
  func start() {
    var given = Sample.decisions()
    let seat = Decisions.Assignment(
      person: PersonIndex(2), client: ClientIndex(1), role: RoleIndex(1), stage: StageIndex(0))
    given.assignments.append(seat)
    given.assignments.sort()
    let lines = page(.english).lines(startedFrom: .init(decisions: given, kept: [seat], gap: 0.005))
    #expect(lines.contains("  You kept 1 place: 1 could not be kept."))
    #expect(lines.contains { $0.contains("Linh leaves as executive") })
  }

  @Test("both ledgers stand apart: no figure on the page is their sum")
  func ledgersApart() {
    let plan = Sample.plan()
    let say = Catalogue(.english, currency: "VND")
    let both = say.money(plan.ledger.objective)
    #expect(!text(page(.english, plan).lines(details: true)).contains(both))
  }
}
