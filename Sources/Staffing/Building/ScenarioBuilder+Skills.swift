extension ScenarioBuilder {
  /// Skill levels by skill.
  ///
  /// - Parameters:
  ///   - settings: As they were given.
  ///   - record: Whose field.
  ///   - field: The field's name.
  /// - Returns: Levels 0 to 5, `nil` where nothing was said.
  mutating func skills(_ settings: [Setting], _ record: Record, _ field: String) -> Table<Skill, Int?> {
    var names = NameTable<Skill>()
    for skill in Skill.allCases { names.add(skill.word, for: skill.index) }
    let levels = findings.byReference(
      settings, record, field, in: 0...5, names, orElse: .unknownSkill, isWhole: true)
    var table = Table<Skill, Int?>(repeating: nil, count: Skill.allCases.count)
    for level in levels { table[level.owner] = Int(level.number) }
    return table
  }

  /// A skill that is asked of main contacts is not checked of people of whom it is not known: that must not go unseen.
  mutating func warnOfUnratedSkills() {
    for skill in Skill.allCases where terms.policy.isOn(.skillFloor) {
      let asking = draft.clients.indices.first { clients[$0].leastSkills[skill.index] > 0 }
      let unrated = people.filter { person in
        person.leadLimit > 0 && person.skills[skill.index] == nil && person.capacityHours.contains { $0 > 0 }
      }
      guard let asking, !unrated.isEmpty else { continue }
      let given = draft.clients[asking]
      let setting = given.leastSkills.first { FoldedText.key($0.name.value) == skill.word }
      let names = unrated.prefix(8).map(\.name) + (unrated.count > 8 ? ["…"] : [])
      findings.warn(
        Problem(
          .unratedSkill, at: setting?.number.place ?? given.place,
          field: Record("clients", asking, at: given.place)["least-skills.\(skill.word)"], value: skill.word,
          allowed: .words(names)))
    }
  }
}
