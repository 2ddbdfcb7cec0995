extension ScenarioBuilder {
  /// Applies the house settings that change roles, but for numbers that she set herself.
  mutating func applyRoleSettings() {
    let policy = terms.policy
    for role in roleTable.roles.indices {
      if policy.isPlanningSeparate, !roleTable.roles[role].plans { dropPlanning(role) }
      if !roleTable.hasOwnTenure[role] { bendTenure(role, policy.word(.tenure)) }
    }
    let manager = RoleCatalogue.manager.position
    // A head of department, or a manager of small retainers, is the contact of more than two clients.
    let everyClient = draft.clients.count + draft.opportunities.count
    let leads =
      policy.isHeadOfDepartment ? max(2, everyClient) : policy.word(.clientsPerManager) == "retainers" ? 8 : nil
    if let leads {
      if !roleTable.changed[manager].contains(.leads) { roleTable.roles[manager].leadLimit = leads }
      if !roleTable.changed[manager].contains(.clients) {
        roleTable.roles[manager].clientLimit = max(roleTable.roles[manager].clientLimit, leads)
      }
    }
    noteRoleDefaults()
  }

  private mutating func dropPlanning(_ role: Int) {
    let roles = roleTable.roles
    roleTable.roles[role].covers.removeAll { roles[$0.role.position].plans }
  }

  private mutating func bendTenure(_ role: Int, _ word: String) {
    let curve = roleTable.roles[role].tenureCurve
    switch word {
    case "loyal":
      // A bond that never gets too familiar keeps its greatest value.
      let top = curve.indices.max { (curve[$0].hours, $1) < (curve[$1].hours, $0) } ?? 0
      roleTable.roles[role].tenureCurve = Array(curve.prefix(top + 1))
    case "rotate":
      // Twice as soon familiar, twice as soon too familiar.
      roleTable.roles[role].tenureCurve = curve.map {
        Role.TenurePoint(quarters: $0.quarters / 2, hours: $0.hours)
      }
    default: break
    }
  }

  private mutating func noteRoleDefaults() {
    for (position, role) in roleTable.roles.enumerated() {
      let changed = roleTable.changed[position]
      for name in RoleLimitName.allCases where !changed.contains(name) {
        let number: Double? =
          switch name {
          case .clients: Double(role.clientLimit)
          case .leads: Double(role.leadLimit)
          case .bandLow: role.bandLow
          case .bandHigh: role.bandHigh
          case .ceiling: role.ceiling
          case .rampUp: role.rampUpHours
          case .cost: nil
          case .span: Double(role.span)
          }
        if let number { findings.assume("roles.\(role.id).\(name.rawValue)", FoldedText.number(number)) }
      }
    }
  }
}
