extension Findings {
  /// Named numbers, such as prices by name.
  ///
  /// - Parameters:
  ///   - settings: As they were given.
  ///   - record: Whose field.
  ///   - field: The field's name.
  ///   - names: The names there are.
  ///   - bounds: What is allowed for a name, and whether fractions are refused.
  /// - Returns: The numbers that were accepted, by name.
  mutating func named<Name: RawRepresentable<String> & CaseIterable & Hashable>(
    _ settings: [Setting], _ record: Record, _ field: String, as names: Name.Type,
    bounds: (Name) -> (range: ClosedRange<Double>, isWhole: Bool)
  ) -> [Name: Double] {
    var numbers: [Name: Double] = [:]
    var places: [Name: Place?] = [:]
    for setting in settings {
      let written = "\(field).\(setting.name.value)"
      guard let name = settingName(setting.name, record, written, as: names) else { continue }
      let path = "\(field).\(name.rawValue)"
      if let first = places[name] {
        saidTwice(setting.name.place, after: first, record, path, value: FoldedText.number(setting.number.value))
        continue
      }
      let place = setting.name.place ?? setting.number.place
      places[name] = .some(place)
      let (range, isWhole) = bounds(name)
      if let number = number(setting.number, record, path, in: range, isWhole: isWhole) { numbers[name] = number }
    }
    return numbers
  }

  /// The setting that a name means.
  ///
  /// - Parameters:
  ///   - given: The name as it was given.
  ///   - record: Whose field.
  ///   - field: The field's name.
  ///   - names: The names there are.
  /// - Returns: The name, or `nil` where there is none such; that is refused.
  mutating func settingName<Name: RawRepresentable<String> & CaseIterable>(
    _ given: Given<String>, _ record: Record, _ field: String, as names: Name.Type
  ) -> Name? {
    let key = FoldedText.setting(given.value)
    if let name = Name.allCases.first(where: { FoldedText.setting($0.rawValue) == key }) { return name }
    refuse(
      Problem(
        .unknownSetting, at: given.place ?? record.place, field: record[field], value: given.value,
        allowed: .words(Name.allCases.map(\.rawValue)),
        suggestion: EditDistance.nearest(to: given.value, among: Name.allCases.map(\.rawValue))))
    return nil
  }

  /// Numbers by role.
  ///
  /// - Parameters:
  ///   - settings: As they were given.
  ///   - record: Whose field.
  ///   - field: The field's name.
  ///   - range: What is allowed.
  ///   - roles: The roles' names.
  ///   - isWhole: Whether fractions are refused.
  ///   - isHours: Whether the numbers are hours.
  /// - Returns: The numbers that were accepted, in the order given, each role once.
  mutating func byRole(
    _ settings: [Setting], _ record: Record, _ field: String, in range: ClosedRange<Double>, _ roles: NameTable<Role>,
    isWhole: Bool = false, isHours: Bool = false
  ) -> [(role: RoleIndex, number: Double)] {
    byReference(settings, record, field, in: range, roles, orElse: .unknownRole, isWhole: isWhole, isHours: isHours)
      .map { (role: $0.owner, number: $0.number) }
  }

  /// Numbers by anything that has a name.
  ///
  /// - Parameters:
  ///   - settings: As they were given.
  ///   - record: Whose field.
  ///   - field: The field's name.
  ///   - range: What is allowed.
  ///   - table: The names.
  ///   - code: The code of an unknown name.
  ///   - isWhole: Whether fractions are refused.
  ///   - isHours: Whether the numbers are hours.
  /// - Returns: The numbers that were accepted, in the order given, each name once.
  mutating func byReference<Owner>(
    _ settings: [Setting], _ record: Record, _ field: String, in range: ClosedRange<Double>, _ table: NameTable<Owner>,
    orElse code: ProblemCode, isWhole: Bool = false, isHours: Bool = false
  ) -> [(owner: TableIndex<Owner>, number: Double)] {
    var numbers: [(owner: TableIndex<Owner>, number: Double)] = []
    var places: [TableIndex<Owner>: Place?] = [:]
    for setting in settings {
      let path = "\(field).\(setting.name.value)"
      guard let owner = reference(setting.name, record, path, in: table, orElse: code, isRequired: true) else {
        continue
      }
      if let first = places[owner] {
        saidTwice(setting.name.place, after: first, record, path, value: FoldedText.number(setting.number.value))
        continue
      }
      let place = setting.name.place ?? setting.number.place
      places[owner] = .some(place)
      guard let number = number(setting.number, record, path, in: range, isWhole: isWhole, isHours: isHours) else {
        continue
      }
      numbers.append((owner, number))
    }
    return numbers
  }
}
