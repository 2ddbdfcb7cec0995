import Staffing
import Testing

@Suite("Problems of a draft")
struct BuildingProblemTests {
  static let values: [BuildingSpoiltDraft] = [
    BuildingSpoiltDraft(.missingValue, "people[1].name") { $0.people[0].name = nil },
    BuildingSpoiltDraft(.missingValue, "people[1].roles") { $0.people[0].roles = [] },
    BuildingSpoiltDraft(.missingValue, "demand[1].hours") {
      $0.demand = [BuildingSample.demand("Lotus", "executive", 10)]
      $0.demand[0].hours = nil
    },
    BuildingSpoiltDraft(.notFinite, "people[1].cost-per-hour") { $0.people[0].costPerHour = Given(.nan) },
    BuildingSpoiltDraft(.notFinite, "clients[1].fee") { $0.clients[0].fee = Given(.infinity) },
    BuildingSpoiltDraft(.negative, "people[1].cost-per-hour") { $0.people[0].costPerHour = Given(-1) },
    BuildingSpoiltDraft(.negativeHours, "people[1].hours-per-week") { $0.people[0].hoursPerWeek = Given(-4) },
    BuildingSpoiltDraft(.negativeHours, "clients[2].hours") { $0.clients[1].hours = Given(-4) },
    BuildingSpoiltDraft(.outOfRange, "people[1].hours-per-week") { $0.people[0].hoursPerWeek = Given(169) },
    BuildingSpoiltDraft(.outOfRange, "people[1].client-limit") { $0.people[0].clientLimit = Given(1.5) },
    BuildingSpoiltDraft(.outOfRange, "policy.limits.overtime-share") {
      $0.policy = PolicyDraft()
      $0.policy?.limits = [BuildingSample.setting("overtime share", 1.2)]
    },
    BuildingSpoiltDraft(.outOfRange, "policy.satisfaction.fit") {
      $0.policy = PolicyDraft()
      $0.policy?.satisfaction = [BuildingSample.setting("fit", 101)]
    },
    BuildingSpoiltDraft(.negative, "policy.satisfaction.load") {
      $0.policy = PolicyDraft()
      $0.policy?.satisfaction = [BuildingSample.setting("load", -1)]
    },
    BuildingSpoiltDraft(.outOfRange, "policy.satisfaction") {
      $0.policy = PolicyDraft()
      $0.policy?.satisfaction = SatisfactionPart.allCases.map { BuildingSample.setting($0.rawValue, 0) }
    },
    BuildingSpoiltDraft(.outOfRange, "policy.rules.capacity") {
      $0.policy = PolicyDraft()
      $0.policy?.rules = [BuildingSample.setting("capacity", 0)]
    },
    BuildingSpoiltDraft(.outOfRange, "roles[1].limits.band-high") {
      $0.roles = [RoleDraft()]
      $0.roles[0].name = Given("AE")
      $0.roles[0].limits = [BuildingSample.setting("band-high", 0.5)]
    },
    BuildingSpoiltDraft(.outOfRange, "roles[1].tenure") {
      $0.roles = [RoleDraft()]
      $0.roles[0].name = Given("executive")
      $0.roles[0].tenure = [BuildingSample.setting("four", 5)]
    },
    BuildingSpoiltDraft(.unknownWord, "people[1].grade") { $0.people[0].grade = Given("seniro") },
    BuildingSpoiltDraft(.unknownWord, "clients[1].office") {
      $0.people[0].office = Given("Saigon")
      $0.clients[0].office = Given("Saigom")
    },
    BuildingSpoiltDraft(.unknownWord, "policy.settings.org-shape") {
      $0.policy = PolicyDraft()
      $0.policy?.settings = [WordSetting(name: Given("org-shape"), word: Given("pyramid"))]
    },
    BuildingSpoiltDraft(.emptyName, "clients[1].name") { $0.clients[0].name = Given("  ") },
    BuildingSpoiltDraft(.duplicateKey, "clients[1].fee-per-quarter") { $0.clients[0].feePerQuarter = Given(1) },
    BuildingSpoiltDraft(.duplicateKey, "people[1].hours-per-month") {
      $0.people[0].hoursPerWeek = Given(40)
      $0.people[0].hoursPerMonth = Given(100)
    },
    BuildingSpoiltDraft(.duplicateKey, "policy.prices.tenure") {
      $0.policy = PolicyDraft()
      $0.policy?.prices = [BuildingSample.setting("tenure", 1), BuildingSample.setting("Tenure", 2)]
    },
  ]

  static let references: [BuildingSpoiltDraft] = [
    BuildingSpoiltDraft(.duplicateName, "people[2].name") { $0.people[1].name = Given(" AN ") },
    BuildingSpoiltDraft(.duplicateName, "people[2].id") {
      $0.people[0].id = Given("x")
      $0.people[1].id = Given("X")
    },
    BuildingSpoiltDraft(.duplicateName, "sectors[2].name") {
      $0.sectors = [SectorDraft(), SectorDraft()]
      for place in 0...1 { $0.sectors[place].name = Given("food") }
    },
    BuildingSpoiltDraft(.unknownPerson, "people[1].line-manager") { $0.people[0].lineManager = Given("Bin") },
    BuildingSpoiltDraft(.unknownPerson, "leave[1].person") {
      $0.leave = [LeaveDraft()]
      $0.leave[0].person = Given("Nobody")
      $0.leave[0].from = Given(Month(year: 2027, month: 1).firstDay)
    },
    BuildingSpoiltDraft(.unknownClient, "people[1].dedicated") { $0.people[0].dedicated = Given("Lotos") },
    BuildingSpoiltDraft(.unknownClient, "opportunities[1].client") {
      $0.opportunities = [OpportunityDraft()]
      $0.opportunities[0].name = Given("Tet film")
      $0.opportunities[0].kind = Given("campaign")
      $0.opportunities[0].client = Given("Lotos")
      $0.opportunities[0].fee = Given(1000)
    },
    BuildingSpoiltDraft(.unknownRole, "people[1].roles[1]") { $0.people[0].roles = [Given("executve")] },
    BuildingSpoiltDraft(.unknownRole, "clients[1].least-grades.boss") {
      $0.clients[0].leastGrades = [BuildingSample.setting("boss", 2)]
    },
    BuildingSpoiltDraft(.unknownSector, "clients[1].sector") {
      $0.sectors = [SectorDraft()]
      $0.sectors[0].name = Given("beverage")
      $0.clients[0].sector = Given("bevrage")
    },
    BuildingSpoiltDraft(.unknownDepartment, "campaigns[1].departments.creatve") {
      $0.departments = [DepartmentDraft()]
      $0.departments[0].name = Given("creative")
      $0.campaigns = [CampaignDraft()]
      $0.campaigns[0].name = Given("Tet")
      $0.campaigns[0].client = Given("Lotus")
      $0.campaigns[0].departments = [BuildingSample.setting("creatve", 5)]
    },
    BuildingSpoiltDraft(.unknownSetting, "policy.prices.shortfal-a") {
      $0.policy = PolicyDraft()
      $0.policy?.prices = [BuildingSample.setting("shortfal-a", 9)]
    },
    BuildingSpoiltDraft(.unknownSetting, "policy.satisfaction.covrage") {
      $0.policy = PolicyDraft()
      $0.policy?.satisfaction = [BuildingSample.setting("covrage", 9)]
    },
    BuildingSpoiltDraft(.unknownSkill, "people[1].skills.charm") {
      $0.people[0].skills = [BuildingSample.setting("charm", 3)]
    },
  ]

  static let sense: [BuildingSpoiltDraft] = [
    BuildingSpoiltDraft(.noPeople, "people") { $0.people = [] },
    BuildingSpoiltDraft(.noClients, "clients") { $0.clients = [] },
    BuildingSpoiltDraft(.noMonths, "first-month") { $0.firstMonth = nil },
    BuildingSpoiltDraft(.noMonths, "months") { $0.monthCount = Given(0) },
    BuildingSpoiltDraft(.tooManyMonths, "months") { $0.monthCount = Given(37) },
    BuildingSpoiltDraft(.endBeforeStart, "clients[1].end") {
      $0.clients[0].start = Given(Month(year: 2027, month: 2).firstDay)
      $0.clients[0].end = Given(Month(year: 2027, month: 1).firstDay)
    },
    BuildingSpoiltDraft(.overlappingStays, "teams[2].since") {
      $0.teams = [BuildingSample.stay("An", "Lotus", quarters: 2), BuildingSample.stay("An", "Lotus", quarters: 5)]
    },
    BuildingSpoiltDraft(.reportingCycle, "people[1].line-manager") {
      $0.people[0].lineManager = Given("Binh")
      $0.people[1].lineManager = Given("Chi")
      $0.people[2].lineManager = Given("An")
    },
    BuildingSpoiltDraft(.reportingCycle, "people[2].line-manager") { $0.people[1].lineManager = Given("Binh") },
    BuildingSpoiltDraft(.mustAndNever, "pins[2].kind") {
      $0.pins = [BuildingSample.pin("An", "Lotus", "must"), BuildingSample.pin("An", "Lotus", "never")]
    },
    BuildingSpoiltDraft(.rivalsHeld, "conflicts[1].clients") {
      $0.conflicts = [ConflictDraft()]
      $0.conflicts[0].clients = [Given("Lotus"), Given("Sen")]
      $0.conflicts[0].kind = Given("agency")
    },
    BuildingSpoiltDraft(.priceOrder, "policy.prices.shortfall-c") {
      $0.policy = PolicyDraft()
      $0.policy?.prices = [BuildingSample.setting("shortfall-c", 2)]
    },
    BuildingSpoiltDraft(.noDemand, "clients[2].hours") { $0.clients[1].fee = nil },
    BuildingSpoiltDraft(.twoMainContacts, "teams[2].main-contact") {
      $0.teams = [BuildingSample.stay("Binh", "Lotus", quarters: 2), BuildingSample.stay("Chi", "Lotus", quarters: 5)]
      for place in 0...1 { $0.teams[place].mainContact = Given(true) }
    },
    BuildingSpoiltDraft(.duplicateRow, "demand[2].role") {
      $0.demand = [BuildingSample.demand("Lotus", "AE", 10), BuildingSample.demand("lotus", "executive", 12)]
    },
    BuildingSpoiltDraft(.duplicateRow, "expertise[2].sector") {
      $0.expertise = [BuildingSample.knows("An", "food", 2), BuildingSample.knows("An", "Food", 3)]
    },
  ]

  @Test("a sound draft has no problems")
  func sound() {
    #expect(BuildingSample.problems(BuildingSample.draft()).isEmpty)
  }

  @Test("one spoilt field is one problem, of its code and field", arguments: values + references + sense)
  func oneProblem(_ spoilt: BuildingSpoiltDraft) {
    var draft = BuildingSample.draft()
    spoilt.spoil(&draft)
    let problems = BuildingSample.problems(draft)
    #expect(problems.map(\.code) == [spoilt.code])
    #expect(problems.map(\.field) == [spoilt.field])
  }

  @Test("every code of values, references and sense that a draft can have is tested here")
  func complete() {
    let tested = Set((Self.values + Self.references + Self.sense).map(\.code))
    // Readers alone can find that a text is no number or date.
    let readers: Set<ProblemCode> = [.notANumber, .notADate, .notAMonth]
    let all = ProblemCode.allCases.drop { $0 != .notANumber }.prefix { $0 != .implausibleFee }
    #expect(all.filter { !tested.contains($0) && !readers.contains($0) }.isEmpty)
  }

  @Test("all problems come at once, in the order of files and lines")
  func allAtOnce() {
    var draft = BuildingSample.draft()
    draft.people[2].grade = Given("boss", at: BuildingSample.at(9))
    draft.people[0].costPerHour = Given(-1, at: BuildingSample.at(4))
    draft.clients[0].fee = Given(-1, at: BuildingSample.at(7, in: "clients.csv"))
    draft.people[1].roles = [Given("mangler", at: BuildingSample.at(4, 20))]
    draft.monthCount = Given(99)
    let problems = BuildingSample.problems(draft)
    #expect(problems.map(\.code) == [.negative, .negative, .unknownRole, .unknownWord, .tooManyMonths])
    #expect(problems.compactMap { $0.place?.line } == [7, 4, 4, 9])
  }

  @Test("a duplicate names the place of the first")
  func otherPlace() throws {
    var draft = BuildingSample.draft()
    draft.people[0].name = Given("An", at: BuildingSample.at(2))
    draft.people[1].name = Given("an", at: BuildingSample.at(3))
    let problem = try #require(BuildingSample.problems(draft).first)
    #expect(problem.place?.line == 3)
    #expect(problem.other?.line == 2)
  }
}
