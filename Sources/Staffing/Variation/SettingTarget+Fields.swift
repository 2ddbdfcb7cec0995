/// Paths that lead to a field of a person, a client or an opportunity.
extension SettingTarget {
  /// A field that a path may name, by the kind of value it has.
  enum Field<Draft> {
    case number(WritableKeyPath<Draft, Given<Double>?>)
    case word(WritableKeyPath<Draft, Given<String>?>)
    case flag(WritableKeyPath<Draft, Given<Bool>?>)
  }

  /// The change of `people.PERSON.FIELD`.
  func personChange() throws(ScenarioRefused) -> any DraftChange {
    let fields: [(name: String, field: Field<PersonDraft>)] = [
      ("hours-per-week", .number(\.hoursPerWeek)), ("hours-per-month", .number(\.hoursPerMonth)),
      ("pay", .number(\.pay)),
      ("cost-per-hour", .number(\.costPerHour)), ("client-limit", .number(\.clientLimit)),
      ("lead-limit", .number(\.leadLimit)), ("ceiling", .number(\.ceiling)), ("overtime", .number(\.overtime)),
      ("productivity", .number(\.productivity)), ("hunting", .number(\.hunting)), ("training", .number(\.training)),
      ("commission", .number(\.commission)), ("grade", .word(\.grade)),
    ]
    let (name, field) = try lastDot(fields.map(\.name))
    var person = PersonDraft()
    try set(field, of: &person, among: fields)
    person.name = Given(scenario.people[try scenario.person(named: name)].id)
    return PersonChanges(person)
  }

  /// The change of `clients.CLIENT.FIELD`.
  func clientChange() throws(ScenarioRefused) -> any DraftChange {
    let fields: [(name: String, field: Field<ClientDraft>)] = [
      ("fee", .number(\.fee)), ("fee-per-quarter", .number(\.feePerQuarter)), ("hours", .number(\.hours)),
      ("contracted-hours", .number(\.contractedHours)), ("growth", .number(\.growth)),
      ("growth-hours", .number(\.growthHours)), ("credit-risk", .number(\.creditRisk)),
      ("least-margin", .number(\.leastMargin)), ("senior-share", .number(\.seniorShare)),
      ("peak-factor", .number(\.peakFactor)), ("tier", .word(\.tier)), ("health", .word(\.health)),
      ("contact-seniority", .word(\.contactSeniority)), ("backup", .flag(\.backup)),
    ]
    let (name, field) = try lastDot(fields.map(\.name))
    var client = ClientDraft()
    try set(field, of: &client, among: fields)
    client.name = Given(scenario.clients[try scenario.client(named: name)].id)
    return ClientChanges(client)
  }

  /// The change of `opportunities.OPPORTUNITY.FIELD`.
  func opportunityChange() throws(ScenarioRefused) -> any DraftChange {
    let fields: [(name: String, field: Field<OpportunityDraft>)] = [
      ("probability", .number(\.probability)), ("fee", .number(\.fee)), ("other-cost", .number(\.otherCost)),
      ("pitch-cost", .number(\.pitchCost)), ("least-margin", .number(\.leastMargin)),
      ("ability-to-pay", .number(\.abilityToPay)), ("credit-risk", .number(\.creditRisk)),
      ("follow-on", .number(\.followOn)), ("must", .flag(\.must)),
    ]
    let (name, field) = try lastDot(fields.map(\.name))
    var opportunity = OpportunityDraft()
    try set(field, of: &opportunity, among: fields)
    opportunity.name = Given(scenario.opportunities[try scenario.opportunity(named: name)].id)
    return OpportunityChanges(opportunity)
  }

  private func set<Draft>(
    _ name: String, of draft: inout Draft, among fields: [(name: String, field: Field<Draft>)]
  ) throws(ScenarioRefused) {
    let known = fields.first { FoldedText.setting($0.name) == FoldedText.setting(name) }
    guard let known else {
      let names = fields.map(\.name)
      throw ScenarioRefused([
        Problem(
          .unknownSetting, field: "", value: name, allowed: .words(names),
          suggestion: EditDistance.nearest(to: name, among: names))
      ])
    }
    switch known.field {
    case .number(let path): draft[keyPath: path] = Given(try number())
    case .word(let path): draft[keyPath: path] = Given(value)
    case .flag(let path): draft[keyPath: path] = Given(try flag())
    }
  }
}
