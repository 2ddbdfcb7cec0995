extension Scenario {
  /// The person of a name or id.
  ///
  /// - Parameter text: As it was written.
  /// - Returns: Who it is.
  /// - Throws: That there is none or that there are several, with what may be meant.
  public func person(named text: String) throws(ScenarioRefused) -> PersonIndex {
    try find(text, "person", among: people.map { [$0.id, $0.name] }, orElse: .unknownPerson)
  }

  /// The client of a name or id.
  ///
  /// - Parameter text: As it was written.
  /// - Returns: Which it is.
  /// - Throws: That there is none or that there are several, with what may be meant.
  public func client(named text: String) throws(ScenarioRefused) -> ClientIndex {
    try find(text, "client", among: clients.map { [$0.id, $0.name] }, orElse: .unknownClient)
  }

  /// The opportunity of a name or id.
  ///
  /// - Parameter text: As it was written.
  /// - Returns: Which it is.
  /// - Throws: That there is none or that there are several, with what may be meant.
  public func opportunity(named text: String) throws(ScenarioRefused) -> OpportunityIndex {
    try find(text, "opportunity", among: opportunities.map { [$0.id, $0.name] }, orElse: .unknownOpportunity)
  }

  /// The role of a name, id or alias.
  ///
  /// - Parameter text: As it was written.
  /// - Returns: Which it is.
  /// - Throws: That there is none, with what may be meant.
  public func role(named text: String) throws(ScenarioRefused) -> RoleIndex {
    try find(text, "role", among: roles.map { [$0.id, $0.name] + $0.aliases }, orElse: .unknownRole)
  }

  private func find<Owner>(
    _ text: String, _ field: String, among names: [[String]], orElse code: ProblemCode
  ) throws(ScenarioRefused) -> TableIndex<Owner> {
    var table = NameTable<Owner>()
    for (position, own) in names.enumerated() {
      for name in own where !FoldedText.key(name).isEmpty { table.add(name, for: TableIndex(position)) }
    }
    var findings = Findings()
    let record = Record("", at: nil)
    let found = findings.reference(Given(text), record, field, in: table, orElse: code, isRequired: true)
    guard let found else { throw ScenarioRefused(findings.problems) }
    return found
  }
}
