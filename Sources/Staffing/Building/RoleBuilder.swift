/// Makes the roles of a scenario: the catalogue, changed and added to.
struct RoleBuilder {
  private var table = RoleTable()
  private var seen: [Int: Place?] = [:]

  /// The roles of a draft.
  ///
  /// - Parameters:
  ///   - drafts: Changes and roles of her own, in file order.
  ///   - findings: Takes what is wrong.
  /// - Returns: All roles.
  static func table(_ drafts: [RoleDraft], _ findings: inout Findings) -> RoleTable {
    var builder = Self()
    var owners: [RoleIndex?] = []
    // Names come first, so that a role may cover one that stands further down.
    for (position, draft) in drafts.enumerated() {
      owners.append(builder.declare(draft, Record("roles", position, at: draft.place), &findings))
    }
    for (position, draft) in drafts.enumerated() {
      guard let role = owners[position] else { continue }
      builder.change(role, draft, Record("roles", position, at: draft.place), &findings)
    }
    return builder.table
  }

  private mutating func declare(_ draft: RoleDraft, _ record: Record, _ findings: inout Findings) -> RoleIndex? {
    guard let name = findings.requiredName(draft.name, record, "name") else { return nil }
    let place = draft.name?.place ?? draft.place
    let model = findings.reference(draft.like, record, "like", in: table.names, orElse: .unknownRole)
    if let known = table.names.index(name) {
      if let first = seen[known.position] {
        findings.refuse(
          Problem(.duplicateName, at: place, field: record["name"], value: name, other: first))
        return nil
      }
      seen[known.position] = .some(place)
      if !table.roles[known.position].aliases.contains(where: { FoldedText.key($0) == FoldedText.key(name) }) {
        table.roles[known.position].name = name
      }
      return known
    }
    guard let model else {
      if draft.like == nil {
        findings.refuse(
          Problem(
            .unknownRole, at: draft.name?.place ?? record.place, field: record["name"], value: name,
            allowed: .words(RoleCatalogue.roles.map(\.id)), suggestion: table.names.suggestion(for: name)))
      }
      return nil
    }
    let added = table.add(name, like: model)
    seen[added.position] = .some(place)
    return added
  }

  private mutating func change(
    _ role: RoleIndex, _ draft: RoleDraft, _ record: Record, _ findings: inout Findings
  ) {
    let numbers = findings.named(draft.limits, record, "limits", as: RoleLimitName.self) { ($0.range, $0.isWhole) }
    for name in RoleLimitName.allCases {
      guard let number = numbers[name] else { continue }
      table.changed[role.position].insert(name)
      set(name, of: role.position, to: number)
    }
    let built = table.roles[role.position]
    if built.bandLow > built.bandHigh {
      let place = draft.limits.last { FoldedText.setting($0.name.value).hasPrefix("band") }?.number.place
      findings.refuse(
        Problem(
          .outOfRange, at: place ?? record.place, field: record["limits.band-high"],
          value: FoldedText.number(built.bandHigh),
          allowed: .between(built.bandLow, 1, isWhole: false)))
    }
    readTenure(role.position, draft, record, &findings)
    for (cover, productivity) in findings.byRole(draft.covers, record, "covers", in: 0...10, table.names) {
      table.roles[role.position].covers.removeAll { $0.role == cover }
      guard productivity > 0, cover != role else { continue }
      table.roles[role.position].covers.append(Role.Cover(role: cover, productivity: productivity))
      table.roles[role.position].covers.sort { $0.role < $1.role }
    }
  }

  private mutating func set(_ name: RoleLimitName, of role: Int, to number: Double) {
    switch name {
    case .clients: table.roles[role].clientLimit = Int(number)
    case .leads: table.roles[role].leadLimit = Int(number)
    case .bandLow: table.roles[role].bandLow = number
    case .bandHigh: table.roles[role].bandHigh = number
    case .ceiling: table.roles[role].ceiling = number
    case .rampUp: table.roles[role].rampUpHours = number
    case .cost: table.costs[role] = number
    case .span: table.roles[role].span = Int(number)
    }
  }

  private mutating func readTenure(_ role: Int, _ draft: RoleDraft, _ record: Record, _ findings: inout Findings) {
    guard !draft.tenure.isEmpty else { return }
    var points: [Role.TenurePoint] = []
    for setting in draft.tenure {
      let field = "tenure.\(setting.name.value)"
      guard let quarters = Double(FoldedText.key(setting.name.value)), quarters.isFinite, (0...400).contains(quarters)
      else {
        findings.refuse(
          Problem(
            .outOfRange, at: setting.name.place ?? record.place, field: record["tenure"], value: setting.name.value,
            allowed: .between(0, 400, isWhole: false)))
        continue
      }
      if points.contains(where: { $0.quarters == quarters }) {
        findings.saidTwice(setting.name.place, after: nil, record, field, value: setting.name.value)
      }
      guard let hours = findings.number(setting.number, record, field, in: 0...1000) else { continue }
      points.append(Role.TenurePoint(quarters: quarters, hours: hours))
    }
    table.roles[role].tenureCurve = points.sorted { $0.quarters < $1.quarters }
    table.hasOwnTenure[role] = true
  }
}
