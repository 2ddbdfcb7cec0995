import LinearProgramming
import Staffing

/// What a row of the compact program is about, so that the same row is found again in a program of slightly other data.
///
/// A row is known by its rule and by what all its columns have in common: a coverage row by client, role, month and stream, whoever
/// may cover it; a capacity row by person and month. Where that is the same for several rows they are counted.
struct RowKey: Hashable {
  var rule: Int32
  var person: Int32 = RowKey.open
  var client: Int32 = RowKey.open
  var role: Int32 = RowKey.open
  var stage: Int32 = RowKey.open
  var month: Int32 = RowKey.open
  var stream: Int32 = RowKey.open

  /// No column has said anything yet.
  static let open: Int32 = -1
  /// The columns differ.
  static let various: Int32 = -2

  /// Whether no column has said anything.
  var isOpen: Bool {
    [person, client, role, stage, month, stream].allSatisfy { $0 == RowKey.open }
  }

  /// What stays of both.
  mutating func meet(_ other: RowKey) {
    Self.meet(&person, other.person)
    Self.meet(&client, other.client)
    Self.meet(&role, other.role)
    Self.meet(&stage, other.stage)
    Self.meet(&month, other.month)
    Self.meet(&stream, other.stream)
  }

  private static func meet(_ own: inout Int32, _ other: Int32) {
    if own == open { own = other } else if other != open, own != other { own = various }
  }
}

/// Numbers for people, clients, roles and opportunities that scenarios with the same ids share.
struct SharedNumbers {
  private var numbers: [String: Int32] = [:]

  /// The number of an id; ids that are not known yet get the next one.
  mutating func number(_ kind: Character, _ id: String) -> Int32 {
    let key = "\(kind)\(id)"
    if let known = numbers[key] { return known }
    let next = Int32(truncatingIfNeeded: numbers.count)
    numbers[key] = next
    return next
  }
}

/// The keys of a program's rows.
struct RowKeys {
  /// One a row.
  private(set) var keys: ContiguousArray<RowKey>

  /// The keys of a model's rows.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - numbers: Gives new numbers to ids that it does not know.
  /// - Complexity: O(terms).
  init(_ model: CompactModel, _ numbers: inout SharedNumbers) {
    let columns = Self.columns(model, &numbers)
    let program = model.program
    keys = []
    keys.reserveCapacity(program.rowCount)
    var rules = model.ruleRows[...]
    for row in 0..<program.rowCount {
      while let first = rules.first, first.rows.upperBound <= row { rules.removeFirst() }
      var key = RowKey(rule: rules.first.map { $0.rows.contains(row) ? $0.rule : -1 } ?? -1)
      let terms = program.terms(of: RowIndex(row))
      // Whoever may cover a need, it is the same need: shortfall says most about its row.
      let anchor =
        terms.first { columns[Int(program.termColumns[$0])].isAnchor } ?? Self.limited(terms, program, columns)
      if let anchor {
        key.meet(columns[Int(program.termColumns[anchor])].key)
      } else {
        for place in terms { key.meet(columns[Int(program.termColumns[place])].key) }
      }
      // Rows of opportunities alone, such as departments' hours, are told apart by how much there is.
      if key.isOpen { key.stream = Self.digest(program.rowUpper[row]) }
      keys.append(key)
    }
  }

  private struct Column {
    var key = RowKey(rule: -1)
    var isAnchor = false
    /// Whether it says what it is about.
    var isOwned: Bool { key.person >= 0 || key.client >= 0 }
  }

  /// The digits of a number, as far as they fit.
  private static func digest(_ number: Double) -> Int32 {
    let bits = number.bitPattern
    return Int32(truncatingIfNeeded: (bits ^ bits >> 33) & 0x3fff_ffff)
  }

  /// What a row limits by others, as `line ≤ main contact` and `assignment ≤ backups` do.
  ///
  /// Whoever the others are, it is about the same.
  private static func limited(_ terms: Range<Int>, _ program: LinearProgram, _ columns: ContiguousArray<Column>) -> Int?
  {
    let own = terms.lazy.filter { program.termValues[$0] > 0 && columns[Int(program.termColumns[$0])].isOwned }
    guard let first = own.first, own.dropFirst().isEmpty else { return nil }
    return terms.contains { program.termValues[$0] < 0 && columns[Int(program.termColumns[$0])].isOwned } ? first : nil
  }

  private static func columns(_ model: CompactModel, _ numbers: inout SharedNumbers) -> ContiguousArray<Column> {
    let scenario = model.scenario
    let people = scenario.people.map { numbers.number("p", $0.id) }
    let clients = scenario.clients.map { numbers.number("c", $0.id) }
    let roles = scenario.roles.map { numbers.number("r", $0.id) }
    let opportunities = scenario.opportunities.map { numbers.number("o", $0.id) }
    func stage(_ stage: StageIndex, _ key: inout RowKey) {
      // Stages may be split otherwise where somebody comes or goes: their first month is what stays.
      key.stage = Int32(truncatingIfNeeded: scenario.stages[stage].months.lowerBound)
    }
    func month(_ month: MonthIndex, _ key: inout RowKey) {
      key.month = Int32(truncatingIfNeeded: month.position)
      stage(scenario.months[month].stage, &key)
    }
    func need(_ index: NeedIndex, _ key: inout RowKey) {
      let need = scenario.needs[index]
      (key.client, key.role) = (clients[need.client.position], roles[need.role.position])
      switch need.stream {
      case .service: key.stream = 0
      case .growth: key.stream = 1
      case .pitch(let own): key.stream = 2 + 2 * opportunities[own.position]
      case .delivery(let own): key.stream = 3 + 2 * opportunities[own.position]
      }
    }
    func triple(_ place: Int32, _ key: inout RowKey) {
      let record = model.eligibility.triples[Int(place)]
      (key.person, key.client) = (people[record.person.position], clients[record.client.position])
      key.role = roles[record.role.position]
    }
    func pair(_ place: Int32, _ key: inout RowKey) {
      let record = model.pairs.pairs[Int(place)]
      (key.person, key.client) = (people[record.person.position], clients[record.client.position])
    }
    return ContiguousArray(
      model.kinds.map { kind in
        var column = Column()
        switch kind {
        case .assignment(let place, let when):
          triple(place, &column.key)
          stage(when, &column.key)
        case .hours(let place, let what, let when):
          need(what, &column.key)
          triple(place, &column.key)
          month(when, &column.key)
        case .works(let place, let when), .mainContact(let place, let when), .line(let place, let when):
          pair(place, &column.key)
          stage(when, &column.key)
        case .shortfall(let what, let when), .freelance(let what, let when):
          need(what, &column.key)
          month(when, &column.key)
          column.isAnchor = true
        case .overtime(let person, let when, _):
          column.key.person = people[person.position]
          month(when, &column.key)
          column.isAnchor = true
        case .accept, .breaking, .helper: break
        }
        return column
      })
  }
}
