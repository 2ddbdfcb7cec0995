extension ScenarioBuilder {
  /// The greatest number of months that can be planned at once.
  static let greatestMonthCount = 36

  /// The months of a draft; one month stands in where they were refused.
  ///
  /// - Parameters:
  ///   - draft: What was read.
  ///   - findings: Takes what is wrong.
  /// - Returns: At least one month.
  static func horizon(_ draft: ScenarioDraft, _ findings: inout Findings) -> Horizon {
    let record = Record("", at: nil)
    if draft.firstMonth == nil { findings.refuse(Problem(.noMonths, field: "first-month")) }
    let first = draft.firstMonth?.value ?? Month(year: 2000, month: 1)
    var count = 3
    if let given = draft.monthCount {
      if given.value.isFinite, given.value < 1 {
        findings.refuse(Problem(.noMonths, at: given.place, field: "months", value: FoldedText.number(given.value)))
      } else if given.value.isFinite, given.value > Double(greatestMonthCount) {
        findings.refuse(
          Problem(
            .tooManyMonths, at: given.place, field: "months", value: FoldedText.number(given.value),
            allowed: .between(1, Double(greatestMonthCount), isWhole: false)))
      } else if let number = findings.number(given, record, "months", in: 1...36, isWhole: true) {
        count = Int(number)
      }
    } else {
      findings.assume("months", "3")
    }
    var holidays: Set<Day> = []
    for day in draft.holidays { holidays.insert(day.value) }
    return Horizon(months: (0..<count).map(first.advanced(by:)), holidays: holidays)
  }

  /// Reads how long a full day is.
  mutating func readHoursPerDay() {
    let record = Record("", at: nil)
    if draft.hoursPerDay == nil { findings.assume("hours-per-day", "8") }
    hoursPerDay = findings.number(draft.hoursPerDay, record, "hours-per-day", in: 0.5...24, isHours: true) ?? 8
  }

  /// Collects the offices: those where people sit, else those that clients name.
  mutating func readOffices() {
    var known: Set<String> = []
    func add(_ given: Given<String>?, to offices: inout [String]) {
      guard let given else { return }
      let name = FoldedText.tidy(given.value)
      if !name.isEmpty, known.insert(FoldedText.key(name)).inserted { offices.append(name) }
    }
    for person in draft.people { add(person.office, to: &offices) }
    if offices.isEmpty {
      for client in draft.clients { add(client.office, to: &offices) }
      for opportunity in draft.opportunities { add(opportunity.office, to: &offices) }
    }
    for (place, name) in offices.enumerated() where officePlaces[FoldedText.setting(name)] == nil {
      officePlaces[FoldedText.setting(name)] = place
    }
  }

  /// The office of a record; the only one where nothing was said.
  ///
  /// - Parameters:
  ///   - given: What was given.
  ///   - record: Whose field.
  /// - Returns: The place in the offices, or `nil` where there are none or it was refused.
  mutating func office(_ given: Given<String>?, _ record: Record) -> Int? {
    guard let given, !FoldedText.key(given.value).isEmpty else {
      if offices.count == 1 { findings.assume(record["office"], offices[0]) }
      return offices.count == 1 ? 0 : nil
    }
    if let place = officePlaces[FoldedText.setting(given.value)] { return place }
    return findings.word(given, record, "office", among: findings.isFull ? [] : offices.enumerated().map { ($1, $0) })
  }

  /// Reads the sectors; where she lists none, clients, opportunities and expertise name them.
  mutating func readSectors() {
    for (position, sector) in draft.sectors.enumerated() {
      let record = Record("sectors", position, at: sector.place)
      guard let name = findings.requiredName(sector.name, record, "name") else { continue }
      if let known = sectorNames.index(name) {
        findings.refuse(
          Problem(
            .duplicateName, at: sector.name?.place ?? record.place, field: record["name"], value: name,
            other: draft.sectors[known.position].name?.place))
        continue
      }
      let level = findings.number(sector.leastExpertise, record, "least-expertise", in: 0...5, isWhole: true)
      add(sector: name, level: level.map { Int($0) })
      if sector.leastExpertise == nil { findings.assume(record["least-expertise"], "\(standardWish)") }
    }
    guard draft.sectors.isEmpty else { return }
    let known = draft.expertise.compactMap { $0.sector.map { FoldedText.tidy($0.value) } }.filter { !$0.isEmpty }
    let wanted = draft.clients.map { ($0.sector, "clients") } + draft.opportunities.map { ($0.sector, "opportunities") }
    var listed: NameTable<Sector> = NameTable()
    for name in known { listed.add(name, for: SectorIndex(0)) }
    for (position, (given, list)) in wanted.enumerated() {
      guard let given, !FoldedText.key(given.value).isEmpty else { continue }
      let name = FoldedText.tidy(given.value)
      // A sector that nobody knows although they know one of nearly the same name is a slip of the pen.
      if case .unknown = listed.match(name), name.count > 4, let near = findings.suggestion(for: name, in: listed) {
        let record = Record(list, list == "clients" ? position : position - draft.clients.count, at: given.place)
        findings.refuse(
          Problem(.unknownSector, at: given.place, field: record["sector"], value: given.value, suggestion: near))
      }
      add(sector: name, level: nil)
    }
    for name in known { add(sector: name, level: nil) }
  }

  /// Expertise wished where she said nothing: some if she keeps expertise at all.
  private var standardWish: Int { draft.expertise.isEmpty ? 0 : 2 }

  private mutating func add(sector name: String, level: Int?) {
    guard sectorNames.index(name) == nil else { return }
    sectorNames.add(name, for: SectorIndex(sectors.count))
    sectors.append(Sector(name: name, leastExpertise: level ?? standardWish))
  }

  /// Reads the downstream departments' hours.
  mutating func readDepartments() {
    var places: [[Int]: Place?] = [:]
    for (position, line) in draft.departments.enumerated() {
      let record = Record("departments", position, at: line.place)
      guard let name = findings.requiredName(line.name, record, "name") else { continue }
      let index = department(named: name)
      let hours = findings.number(line.hours, record, "hours", in: Findings.monthHours, isHours: true)
      if let heads = findings.number(line.headcount, record, "headcount", in: 0...1e6, isWhole: true) {
        departments[index.position].headcount = Int(heads)
      }
      let month = line.month.map { horizon.position($0.value) }
      if case .some(.none) = month { warnOutside(line.month?.place, record, "month", line.month?.value.description) }
      let key = [index.position, month.map { $0 ?? -1 } ?? -2]
      if let first = places[key], key[1] != -1 {
        findings.refuse(
          Problem(.duplicateRow, at: record.place, field: record["name"], value: name, other: first))
        continue
      }
      places[key] = .some(line.place)
      guard let hours else { continue }
      if let month {
        if let month { departments[index.position].hours[MonthIndex(month)] = hours }
      } else {
        for month in horizon.months.indices where places[[index.position, month]] == nil {
          departments[index.position].hours[MonthIndex(month)] = hours
        }
      }
    }
  }

  private mutating func department(named name: String) -> DepartmentIndex {
    if let known = departmentNames.index(name) { return known }
    let index = DepartmentIndex(departments.count)
    departmentNames.add(name, for: index)
    departments.append(
      Department(name: name, hours: Table(repeating: .infinity, count: horizon.months.count), headcount: nil))
    return index
  }

  /// Warns of something that lies outside the months.
  ///
  /// - Parameters:
  ///   - place: Where it stands.
  ///   - record: Whose field.
  ///   - field: The field's name.
  ///   - value: What was given.
  mutating func warnOutside(_ place: Place?, _ record: Record, _ field: String, _ value: String?) {
    findings.warn(
      Problem(
        .outsideMonths, at: place ?? record.place, field: record[field], value: value ?? "",
        allowed: .months(horizon.months[0], horizon.months[horizon.months.count - 1])))
  }

  /// Stops where so much was refused that the rest would not help.
  ///
  /// - Throws: The problems.
  func stopIfFull() throws(ScenarioRefused) {
    if findings.isFull { try stopIfRefused() }
  }

  /// Stops where anything was refused.
  ///
  /// - Throws: All problems so far.
  func stopIfRefused() throws(ScenarioRefused) {
    if !findings.problems.isEmpty { throw ScenarioRefused(findings.sortedProblems, isCut: findings.isFull) }
  }

  /// A table of months.
  ///
  /// - Parameter value: The value of each month's place.
  /// - Returns: The table.
  func byMonth<Element>(_ value: (Int) -> Element) -> Table<PlanningMonth, Element> {
    Table(horizon.months.indices.map(value))
  }
}
