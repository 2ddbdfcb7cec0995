/// Makes a scenario of a draft, step by step; each step stands in a file of its own.
///
/// Nothing stops at the first problem: a step that lacks something takes a harmless stand-in and goes on, so that all
/// problems come at once. What a refused draft built is never seen.
struct ScenarioBuilder {
  /// What was read.
  let draft: ScenarioDraft
  /// What came to light.
  var findings = Findings()
  /// The months.
  var horizon: Horizon
  /// Contract hours of a full day.
  var hoursPerDay = 8.0
  /// The policy so far.
  var terms: PolicyTerms
  /// The roles so far.
  var roleTable: RoleTable
  /// Offices in the order of their first mention.
  var offices: [String] = []
  /// Each office's place, by its name as it is compared.
  var officePlaces: [String: Int] = [:]
  /// Sectors so far.
  var sectors: [Sector] = []
  /// Their names.
  var sectorNames = NameTable<Sector>()
  /// Departments so far.
  var departments: [Department] = []
  /// Their names.
  var departmentNames = NameTable<Department>()
  /// People so far.
  var people: [Person] = []
  /// Their names and ids.
  var personNames = NameTable<Person>()
  /// Whether each person's hourly cost was given.
  var hasOwnCost: [Bool] = []
  /// Clients so far, those held first.
  var clients: [Client] = []
  /// Their names and ids.
  var clientNames = NameTable<Client>()
  /// The same of the clients held alone.
  var heldClientNames = NameTable<Client>()
  /// Opportunities so far.
  var opportunities: [Opportunity] = []
  /// The client each opportunity's record belongs to, by place in the draft; `nil` where it was refused.
  var opportunityClients: [ClientIndex?] = []
  /// The stages.
  var stages: [Stage] = []
  /// Each month's stage.
  var stageOfMonth: [StageIndex] = []
  /// Lines of demand that were accepted.
  var demand: [DemandLine] = []
  /// Changes of demand that were accepted.
  var demandChanges: [DemandChangeLine] = []
  /// Campaigns that were accepted.
  var campaigns: [CampaignLine] = []
  /// Hours given for each opportunity.
  var opportunityHours: [OpportunityHours] = []
  /// Hours wanted so far.
  var ledger = NeedLedger()
  /// The needs.
  var needs: [Need] = []
  /// Department hours of campaigns.
  var clientDepartmentHours: [DepartmentUse] = []
  /// Today's and former teams.
  var memberships: [Membership] = []
  /// Competing clients.
  var conflicts: [Conflict] = []
  /// What she has decided.
  var pins: [Pin] = []

  /// Begins with what everything else needs: the months, the policy's words and the roles.
  ///
  /// - Parameter draft: What was read.
  init(_ draft: ScenarioDraft) {
    self.draft = draft
    var findings = Findings()
    horizon = Self.horizon(draft, &findings)
    terms = PolicyBuilder.terms(draft.policy, &findings)
    roleTable = RoleBuilder.table(draft.roles, &findings)
    self.findings = findings
  }

  /// Makes the scenario.
  ///
  /// - Returns: The scenario.
  /// - Throws: All problems at once.
  mutating func build() throws(ScenarioRefused) -> Scenario {
    readHoursPerDay()
    applyRoleSettings()
    readOffices()
    readSectors()
    readDepartments()
    declarePeople()
    declareClients()
    readPeople()
    try stopIfFull()
    readLeave()
    readExpertise()
    readLineManagers()
    try stopIfFull()
    readClients()
    readOpportunities()
    try stopIfFull()
    makeStages()
    readMemberships()
    readConflicts()
    readPins()
    try stopIfFull()
    readDemand()
    readCampaigns()
    readDemandChanges()
    // From here on hours are estimated and prices put in order, which makes sense for sound data only.
    try stopIfRefused()
    priceRoles()
    placeTiers()
    makeNeeds()
    fitRolesToPeople()
    settlePeople()
    settleClients()
    lookAround()
    orderPrices()
    try stopIfRefused()
    return scenario()
  }
}

extension Scenario {
  /// Checks a draft and makes a scenario of it, with every default that was needed.
  ///
  /// - Parameter draft: What was read or made; anything may be missing or wrong.
  /// - Throws: All problems at once, in the order of files, lines and columns.
  public init(_ draft: ScenarioDraft) throws(ScenarioRefused) {
    var builder = ScenarioBuilder(draft)
    self = try builder.build()
  }
}
