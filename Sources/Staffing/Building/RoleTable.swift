/// The roles of a scenario while it is made, with what only the making needs to know of them.
struct RoleTable {
  /// The roles, the catalogue's five first.
  var roles: [Role]
  /// Names, ids and aliases.
  var names: NameTable<Role>
  /// Hourly cost against an executive's.
  var ladderRatios: [Double]
  /// Hourly cost of those whose pay was not given, where she said so.
  var costs: [Double?]
  /// The numbers that she changed herself.
  var changed: [Set<RoleLimitName>]
  /// Whether she gave the tenure curve herself.
  var hasOwnTenure: [Bool]

  /// The catalogue.
  init() {
    roles = RoleCatalogue.roles
    names = NameTable()
    ladderRatios = RoleCatalogue.ladderRatios
    costs = Array(repeating: nil, count: roles.count)
    changed = Array(repeating: [], count: roles.count)
    hasOwnTenure = Array(repeating: false, count: roles.count)
    for (position, role) in roles.enumerated() {
      for name in [role.id] + role.aliases { names.add(name, for: RoleIndex(position)) }
    }
  }

  /// All places, ascending.
  var indices: [RoleIndex] { roles.indices.map(RoleIndex.init) }

  /// Adds a role that starts from another.
  ///
  /// It is asked of no client by itself, and nobody else covers it.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - model: What it starts from.
  /// - Returns: Its place.
  mutating func add(_ name: String, like model: RoleIndex) -> RoleIndex {
    let index = RoleIndex(roles.count)
    var role = roles[model.position]
    role.id = FoldedText.key(name).split(separator: " ").joined(separator: "-")
    role.name = name
    role.aliases = []
    role.presence = .none
    roles.append(role)
    names.add(name, for: index)
    names.add(role.id, for: index)
    ladderRatios.append(ladderRatios[model.position])
    costs.append(costs[model.position])
    changed.append([])
    hasOwnTenure.append(false)
    return index
  }
}
