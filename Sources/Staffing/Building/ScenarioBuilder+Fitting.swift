/// A rule that needs a role which nobody holds would contradict every plan: it is relaxed beforehand, and listed.
extension ScenarioBuilder {
  /// Fits the roles' rules to the people there are.
  mutating func fitRolesToPeople() {
    let isSmall =
      terms.profile == .smallAgency
      || terms.profile == .auto && Double(people.count) <= terms.policy.limit(.smallAgencyPeople)
    terms.policy.isSmallAgency = isSmall
    if terms.profile == .auto { findings.assume("policy.profile", isSmall ? "small-agency" : "full") }
    if isSmall {
      for rule in [RuleCode.oneRole, .handlerApprover, .plannerApart] { drop(rule, because: .smallAgency) }
      if terms.policy.isOn(.presence) { findings.relax(.presence, because: .smallAgency) }
    }
    lendCovers()
    fitPresence()
    fitCompany()
    fitContacts(isSmall)
    if isSmall { fitClientLimits() }
  }

  /// How many people with hours to give hold a role.
  ///
  /// - Parameter role: Which.
  /// - Returns: At least 0.
  func holders(_ role: RoleIndex) -> Int {
    people.count { $0.roles.contains(role) && $0.capacityHours.contains { $0 > 0 } }
  }

  /// Switches a rule off and lists it.
  ///
  /// - Parameters:
  ///   - rule: Which.
  ///   - reason: Why.
  mutating func drop(_ rule: RuleCode, because reason: Relaxation.Reason) {
    guard terms.policy.isOn(rule) else { return }
    terms.switchOff(rule)
    findings.relax(rule, because: reason)
  }

  /// Whether a role may do another's work, by holding or covering it.
  ///
  /// - Parameters:
  ///   - role: Whose people.
  ///   - wanted: The work.
  /// - Returns: Whether it may.
  func canDo(_ role: RoleIndex, _ wanted: RoleIndex) -> Bool {
    role == wanted || roleTable.roles[role.position].covers.contains { $0.role == wanted }
  }

  /// The nearest role above another that somebody holds, else the highest below it; planners only for want of others.
  private func nearestSenior(to wanted: RoleIndex) -> RoleIndex? {
    let rank = roleTable.roles[wanted.position].ladder
    let held = roleTable.indices.filter { $0 != wanted && holders($0) > 0 }
    let others = held.filter { !roleTable.roles[$0.position].plans }
    let candidates = others.isEmpty ? held : others
    let ladder = { (role: RoleIndex) in roleTable.roles[role.position].ladder }
    let above = candidates.filter { ladder($0) >= rank }
    return above.min { (ladder($0), $0) < (ladder($1), $1) }
      ?? candidates.min { (-ladder($0), $0) < (-ladder($1), $1) }
  }

  /// Lets the nearest senior role do work that is wanted and that nobody may do.
  private mutating func lendCovers() {
    for wanted in roleTable.indices where needs.contains(where: { $0.role == wanted }) {
      let isDone = roleTable.indices.contains { holders($0) > 0 && canDo($0, wanted) }
      let role = roleTable.roles[wanted.position]
      if isDone || role.plans && terms.policy.isPlanningSeparate { continue }
      guard let senior = nearestSenior(to: wanted) else { continue }
      roleTable.roles[senior.position].covers.append(Role.Cover(role: wanted, productivity: role.plans ? 0.75 : 1))
      roleTable.roles[senior.position].covers.sort { $0.role < $1.role }
      findings.relax(.upwardCover, because: .nobodyHoldsRole)
    }
  }

  /// A role that must be on every client and that nobody holds: substitutes count, and no director is no director.
  private mutating func fitPresence() {
    for role in roleTable.indices where holders(role) == 0 {
      switch roleTable.roles[role.position].presence {
      case .none: break
      case .atLeastOne: findings.relax(.presence, because: .nobodyHoldsRole)
      case .exactlyOne:
        roleTable.roles[role.position].presence = .none
        drop(.directorOver, because: .nobodyHoldsRole)
      }
    }
    let daily = roleTable.indices.filter { roleTable.roles[$0.position].presence == .atLeastOne }
    let hands = people.count { person in
      person.capacityHours.contains { $0 > 0 }
        && daily.contains { wanted in person.roles.contains { canDo($0, wanted) } }
    }
    // A backup needs two hands on one client and a third for the others.
    if hands < 3 { drop(.leaveBackup, because: terms.policy.isSmallAgency ? .smallAgency : .nobodyHoldsRole) }
    if people.count < 2 { drop(.secondPerson, because: .smallAgency) }
  }

  /// Company for those who must not be alone.
  private mutating func fitCompany() {
    let lonely = roleTable.indices.filter { roleTable.roles[$0.position].neverAlone && holders($0) > 0 }
    guard let first = lonely.first else { return }
    if roleTable.indices.contains(where: { roleTable.roles[$0.position].accompanies && holders($0) > 0 }) { return }
    if let senior = nearestSenior(to: first), !lonely.contains(senior), !roleTable.roles[senior.position].plans {
      roleTable.roles[senior.position].accompanies = true
      findings.relax(.neverAlone, because: .nobodyHoldsRole)
    } else {
      drop(.neverAlone, because: .nobodyHoldsRole)
    }
  }

  /// Main contact of at most so many clients.
  ///
  /// - Parameter position: The person's place.
  /// - Returns: What was given, else the greatest of the person's roles.
  func leadLimit(_ position: Int) -> Int {
    if let own = checked(draft.people[position].leadLimit, in: 0...10_000) { return Int(own) }
    return people[position].roles.map { roleTable.roles[$0.position].leadLimit }.max() ?? 0
  }

  /// How many clients there are at the busiest time, those that opportunities would bring included.
  private var busiest: Int {
    horizon.months.indices.map { month in clients.count { $0.isActive[month] } }.max() ?? 0
  }

  /// How many clients can have a main contact.
  private var contacts: Int {
    people.indices.filter { people[$0].capacityHours.contains { $0 > 0 } }.map(leadLimit).reduce(0, +)
  }

  /// Where nobody may lead, the most senior do; in a small agency, as many as it takes.
  private mutating func fitContacts(_ isSmall: Bool) {
    var candidates = roleTable.indices.filter { role in
      let built = roleTable.roles[role.position]
      return holders(role) > 0 && !built.plans && built.leadLimit == 0
        && !roleTable.changed[role.position].contains(.leads)
    }
    candidates.sort { (-roleTable.roles[$0.position].ladder, $0) < (-roleTable.roles[$1.position].ladder, $1) }
    while contacts == 0 || isSmall && contacts < busiest, !candidates.isEmpty {
      let next = candidates.removeFirst()
      // The first step of the ladder leads only where there is nobody else.
      if roleTable.roles[next.position].neverAlone, contacts > 0 { break }
      findings.relax(.mainContact, because: contacts == 0 ? .nobodyHoldsRole : .smallAgency)
      roleTable.roles[next.position].leadLimit = 2
    }
    if contacts == 0 { drop(.mainContact, because: .nobodyHoldsRole) }
    guard isSmall, contacts > 0 else { return }
    let leading = roleTable.indices.filter { role in
      holders(role) > 0 && roleTable.roles[role.position].mayLead && !roleTable.changed[role.position].contains(.leads)
    }
    for _ in 0..<busiest where contacts < busiest {
      for role in leading { roleTable.roles[role.position].leadLimit += 1 }
      findings.relax(.mainContact, because: .smallAgency)
    }
  }

  /// In a small agency everybody works for as many clients as it takes.
  private mutating func fitClientLimits() {
    for role in roleTable.indices where !roleTable.changed[role.position].contains(.clients) {
      let holders = holders(role)
      guard holders > 0 else { continue }
      let wanted = min(busiest, (3 * busiest + 2 * holders - 1) / (2 * holders))
      guard wanted > roleTable.roles[role.position].clientLimit else { continue }
      roleTable.roles[role.position].clientLimit = wanted
      findings.relax(.clientLimit, because: .smallAgency)
    }
  }

  /// Sets the limits of people that come from their roles.
  mutating func settlePeople() {
    for position in people.indices {
      let given = draft.people[position]
      let own = checked(given.clientLimit, in: 0...10_000).map { Int($0) }
      let standard = people[position].roles.map { roleTable.roles[$0.position].clientLimit }.max() ?? 0
      people[position].clientLimit = people[position].dedicatedTo == nil ? own ?? standard : min(1, own ?? 1)
      people[position].leadLimit = min(leadLimit(position), people[position].clientLimit)
    }
  }
}
