import Staffing

extension DraftKit {
  /// Adds an opportunity with the hours a month of delivery that it wants by role; it brings its client where none is said.
  mutating func opportunity(
    _ name: String, for client: String? = nil, fee: Double, _ hours: KeyValuePairs<String, Double>,
    edit: (inout OpportunityDraft) -> Void = { _ in }
  ) {
    var opportunity = OpportunityDraft()
    opportunity.name = Given(name)
    opportunity.kind = Given(client == nil ? "client" : "campaign")
    opportunity.client = client.map { Given($0) }
    opportunity.fee = Given(fee)
    opportunity.probability = Given(1)
    opportunity.hours = hours.map { Setting($0.key, $0.value) }
    edit(&opportunity)
    draft.opportunities.append(opportunity)
  }

  /// Makes clients rivals; nobody is exempt but planners, whom these tests do not have.
  mutating func conflict(_ kind: Conflict.Kind, _ clients: String..., exempt: String = "planner") {
    var conflict = ConflictDraft()
    conflict.kind = Given(kind.rawValue)
    conflict.clients = clients.map { Given($0) }
    conflict.exempt = [Given(exempt)]
    draft.conflicts.append(conflict)
  }

  /// Adds a department with its hours a month.
  mutating func department(_ name: String, hours: Double) {
    var department = DepartmentDraft()
    department.name = Given(name)
    department.hours = Given(hours)
    draft.departments.append(department)
  }
}

extension TestPlan {
  /// The names of the opportunities that the plan accepts.
  var accepted: [String] {
    let scenario = plan.scenario
    return scenario.opportunities.ids.filter { plan.decisions.accepted[$0] }.map { scenario.opportunities[$0].name }
  }

  /// What a term comes to.
  func amount(_ term: TermCode) -> Double { plan.ledger[term] }
}
