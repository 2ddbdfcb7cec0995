import Staffing

/// A draft in which every field of every record is given, with text that needs quotes.
enum FullDraft {
  static var draft: ScenarioDraft {
    var draft = ScenarioDraft()
    draft.name = Given("Kịch bản: \"thử\" # 1")
    draft.currency = Given("VND")
    draft.firstMonth = Given(Month(year: 2027, month: 1))
    draft.monthCount = Given(3)
    draft.holidays = [1, 36, 37, 38, 100].map { Given(Day(ordinal: 20_819 + $0)) }
    draft.hoursPerDay = Given(7.5)
    draft.policy = policy
    draft.roles = [role]
    var sector = SectorDraft()
    sector.name = Given("ngân hàng")
    sector.leastExpertise = Given(3)
    draft.sectors = [sector]
    var conflict = ConflictDraft()
    conflict.clients = [Given("Sông, Cola & Co; B"), Given("- x")]
    conflict.kind = Given("cooling-off")
    conflict.quarters = Given(2)
    conflict.exempt = [Given("director")]
    draft.conflicts = [conflict]
    draft.people = [person, PersonDraft.named("Bình", "planner")]
    draft.clients = [client]
    addLines(to: &draft)
    return draft
  }

  private static var day: Given<Day> { Given(Day(ordinal: 20_800)) }
  private static var month: Given<Month> { Given(Month(year: 2027, month: 2)) }

  private static func setting(_ name: String, _ number: Double) -> Setting {
    Setting(name: Given(name), number: Given(number))
  }

  private static var policy: PolicyDraft {
    var policy = PolicyDraft()
    policy.preset = Given("save-money")
    policy.profile = Given("full")
    policy.order = [Given("coverage"), Given("money")]
    policy.tolerance = Given(0.025)
    policy.prices = [setting("shortfall-a", 9.125), setting("freelance", 2)]
    policy.limits = [setting("changes", 4)]
    policy.rules = [setting("renewal", 0), setting("band", 1)]
    policy.breakWeights = [setting("pin-must", 100)]
    policy.satisfaction = [setting("coverage", 62.5), setting("load", 0)]
    policy.settings = [WordSetting(name: Given("org-shape"), word: Given("head"))]
    return policy
  }

  private static var role: RoleDraft {
    var role = RoleDraft()
    role.name = Given("group head")
    role.like = Given("manager")
    for (place, name) in ["clients", "leads", "band-low", "band-high", "ceiling", "ramp-up", "cost", "span"]
      .enumerated()
    {
      role.limits.append(setting(name, Double(place) / 8))
    }
    role.tenure = [setting("1", 5), setting("4.5", 12)]
    role.covers = [setting("planner", 0.8)]
    return role
  }

  private static var person: PersonDraft {
    var person = PersonDraft.named("Trần \"Tí\" An, Jr.\nthứ hai", "executive")
    person.id = Given("001")
    person.roles.append(Given("planner"))
    person.grade = Given("senior")
    person.office = Given("Sài Gòn")
    person.costPerHour = Given(150_000)
    person.pay = Given(1_234.567)
    person.hoursPerWeek = Given(37.5)
    person.hoursPerMonth = Given(160)
    person.start = day
    person.end = day
    person.lineManager = Given("Bình")
    person.clientLimit = Given(3)
    person.leadLimit = Given(0)
    person.dedicated = Given("S")
    person.ceiling = Given(0.875)
    person.overtime = Given(12)
    person.productivity = Given(1.1)
    person.hunting = Given(0.2)
    person.training = Given(4)
    person.skills = [setting("care", 3), setting("selling", 5)]
    person.commission = Given(0.01)
    person.note = Given("=1+1; \ttab")
    return person
  }

  private static var client: ClientDraft {
    var client = ClientDraft()
    client.id = Given("S")
    client.name = Given("Sông, Cola & Co; B")
    client.sector = Given("ngân hàng")
    client.tier = Given("A")
    client.office = Given("Sài Gòn")
    client.fee = Given(240_000_000)
    client.feePerQuarter = Given(720_000_000)
    client.hours = Given(200)
    client.contractedHours = Given(210)
    client.actualHours = Given(220.5)
    client.start = day
    client.end = day
    client.renewal = day
    client.health = Given("poor")
    client.contactSeniority = Given("mid")
    client.growth = Given(0.4)
    client.growthHours = Given(10)
    client.creditRisk = Given(0.05)
    client.leastMargin = Given(0.2)
    client.seniorShare = Given(0.3)
    client.leastGrades = [setting("executive", 2), setting("manager", 3)]
    client.leastExpertise = [setting("executive", 3)]
    client.leastSkills = [setting("communication", 4)]
    client.teamLimits = [setting("executive", 2)]
    client.peakMonths = [month, Given(Month(year: 2027, month: 3))]
    client.peakFactor = Given(1.3)
    client.backup = Given(false)
    client.note = Given("cẩn thận")
    return client
  }

  private static func addLines(to draft: inout ScenarioDraft) {
    let (who, what) = (Given("001"), Given("S"))
    var member = MembershipDraft()
    (member.person, member.client, member.role, member.since) = (who, what, Given("executive"), day)
    (member.quarters, member.until, member.mainContact) = (Given(5.5), day, Given(true))
    draft.teams = [member]
    var demand = DemandDraft()
    (demand.client, demand.role, demand.month, demand.hours, demand.single) = (
      what, Given("executive"), month, Given(80), Given(true)
    )
    draft.demand = [demand]
    var change = DemandChangeDraft()
    (change.client, change.role, change.from, change.until) = (what, Given("executive"), month, month)
    (change.factor, change.movedTo) = (Given(0.5), month)
    draft.demandChanges = [change]
    var campaign = CampaignDraft()
    (campaign.name, campaign.client, campaign.kind) = (Given("Tết"), what, Given("launch"))
    (campaign.from, campaign.until, campaign.strategyHours) = (month, month, Given(20))
    (campaign.directorHours, campaign.hours, campaign.departments) = (Given(5), Given(30), [setting("creative", 60)])
    draft.campaigns = [campaign]
    var leave = LeaveDraft()
    (leave.person, leave.from, leave.until, leave.why) = (who, day, day, Given("parental"))
    draft.leave = [leave]
    var expertise = ExpertiseDraft()
    (expertise.person, expertise.sector, expertise.level) = (who, Given("ngân hàng"), Given(4))
    draft.expertise = [expertise]
    draft.opportunities = [opportunity]
    var department = DepartmentDraft()
    (department.name, department.month, department.hours, department.headcount) = (
      Given("creative"), month, Given(300), Given(4)
    )
    draft.departments = [department]
    var pin = PinDraft()
    (pin.person, pin.client, pin.role, pin.kind) = (who, what, Given("executive"), Given("never"))
    (pin.from, pin.until, pin.why) = (month, month, Given("đã hứa"))
    draft.pins = [pin]
  }

  private static var opportunity: OpportunityDraft {
    var chance = OpportunityDraft()
    (chance.id, chance.name, chance.kind, chance.client) = (Given("P"), Given("Pitch"), Given("pitch"), Given("Mới"))
    (chance.sector, chance.office, chance.tier, chance.must) = (
      Given("ngân hàng"), Given("Sài Gòn"), Given("B"), Given(false)
    )
    (chance.fee, chance.probability, chance.otherCost) = (Given(5e8), Given(0.43), Given(1e6))
    (chance.pitchCost, chance.leastMargin, chance.abilityToPay) = (Given(2e6), Given(0.15), Given(6e8))
    (chance.creditRisk, chance.followOn) = (Given(0.1), Given(1e9))
    (chance.from, chance.until, chance.pitchMonth) = (month, month, month)
    chance.pitchHours = [setting("director", 12)]
    chance.hours = [setting("executive", 40), setting("planner", 10)]
    chance.departments = [setting("creative director", 6)]
    return chance
  }
}

extension PersonDraft {
  static func named(_ name: String, _ role: String) -> PersonDraft {
    var person = PersonDraft()
    person.name = Given(name)
    person.roles = [Given(role)]
    return person
  }
}
