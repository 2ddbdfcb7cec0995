import Staffing

extension Field {
  /// More names than this behind one field are no scenario.
  private static var settingLimit: Int { 1000 }

  /// Reads a text into the record's field; what is wrong is noted.
  ///
  /// - Parameters:
  ///   - cell: The text, not empty.
  ///   - record: The record.
  ///   - header: Where the column's or the key's name stands.
  ///   - path: The record's path.
  ///   - state: The reader's state.
  ///   - isItem: Whether the text is an item of a list, so that separators in it are its own.
  /// - Returns: Whether it could be read.
  func set(
    _ cell: Cell, in record: inout Record, header: Place, path: RecordPath, state: inout ReadingState,
    isItem: Bool = false
  ) -> Bool {
    switch target {
    case .text(let property, let words):
      record[keyPath: property] = Given(words?.canonical(cell.text) ?? cell.text, at: cell.place)
      return true
    case .texts(let property, let words):
      for part in isItem ? [cell] : cell.parts(separators: ",;|+\n") {
        record[keyPath: property].append(Given(words?.canonical(part.text) ?? part.text, at: part.place))
      }
      return true
    case .number(let property, let measure):
      guard let number = state.number(cell, measure, path: path.field(name)) else { return false }
      record[keyPath: property] = Given(number, at: cell.place)
      return true
    case .day(let property):
      guard let day = state.day(cell, path: path.field(name)) else { return false }
      record[keyPath: property] = Given(day, at: cell.place)
      return true
    case .days(let property):
      return cell.parts(separators: ",;|\n").reduce(true) { isRead, part in
        guard let days = state.days(part, path: path.field(name)) else { return false }
        record[keyPath: property] += days.map { Given($0, at: part.place) }
        return isRead
      }
    case .month(let property):
      guard let month = state.month(cell, path: path.field(name)) else { return false }
      record[keyPath: property] = Given(month, at: cell.place)
      return true
    case .months(let property):
      return cell.parts(separators: ",;|\n").reduce(true) { isRead, part in
        guard let month = state.month(part, path: path.field(name)) else { return false }
        record[keyPath: property].append(Given(month, at: part.place))
        return isRead
      }
    case .flag(let property):
      guard let flag = state.flag(cell, path: path.field(name)) else { return false }
      record[keyPath: property] = Given(flag, at: cell.place)
      return true
    case .setting(let property, let fixed, let measure):
      guard let number = state.number(cell, measure, path: path.field(name)) else { return false }
      record[keyPath: property].append(Setting(name: Given(fixed, at: header), number: Given(number, at: cell.place)))
      return true
    case .settings, .wordSettings:
      return setPairs(cell, in: &record, path: path, state: &state)
    case .records, .record, .reading:
      return true
    }
  }

  /// Reads a text as the value of a name behind the field's own: `40` under `hours executive`.
  ///
  /// - Parameters:
  ///   - cell: The text, not empty.
  ///   - setting: The name.
  ///   - record: The record.
  ///   - path: The record's path.
  ///   - state: The reader's state.
  /// - Returns: Whether it could be read.
  func set(
    _ cell: Cell, named setting: Given<String>, in record: inout Record, path: RecordPath, state: inout ReadingState
  ) -> Bool {
    switch target {
    case .settings(let property, let measure, let names):
      guard let number = state.number(cell, measure, path: path.field(name, setting.value)) else { return false }
      let name = Given(names?.canonical(setting.value) ?? setting.value, at: setting.place)
      guard record[keyPath: property].count < Self.settingLimit else {
        state.report(
          Problem(
            .fileTooLarge, at: setting.place, field: path.field(self.name), allowed: .count(Self.settingLimit, .values))
        )
        return false
      }
      if let first = record[keyPath: property].first(where: { $0.name.value == name.value }) {
        state.report(
          Problem(
            .duplicateKey, at: setting.place, field: path.field(self.name, setting.value), value: name.value,
            other: first.name.place))
        return false
      }
      record[keyPath: property].append(Setting(name: name, number: Given(number, at: cell.place)))
      return true
    case .wordSettings(let property):
      record[keyPath: property].append(WordSetting(name: setting, word: Given(cell.text, at: cell.place)))
      return true
    default:
      return true
    }
  }

  /// Reads `executive: 40; planner: 20` in one cell.
  private func setPairs(
    _ cell: Cell, in record: inout Record, path: RecordPath, state: inout ReadingState
  ) -> Bool {
    var isRead = true
    cell.eachPart(separators: ";|\n") { part in
      guard let colon = part.bytes.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }) else {
        state.report(
          Problem(.wrongType, at: part.place, field: path.field(name), value: part.excerpt, allowed: ["name: number"]))
        isRead = false
        return !state.isFull
      }
      let setting = Given(part.bytes[..<colon].trimmed.text, at: part.place)
      let value = Cell(bytes: part.bytes[(colon + 1)...].trimmed, place: part.place)
      isRead = set(value, named: setting, in: &record, path: path, state: &state) && isRead
      return !state.isFull
    }
    return isRead
  }
}

extension ReadingState {
  /// Reads a day or a range of days such as `2027-02-05..2027-02-10`; what is wrong is noted.
  ///
  /// - Parameters:
  ///   - cell: The text.
  ///   - path: The field's path.
  /// - Returns: The days, at most a year of them, or `nil` where there are none.
  mutating func days(_ cell: Cell, path: @autoclosure () -> String) -> [Day]? {
    let dots = Array("..".utf8)
    let middle = cell.bytes.indices.dropLast().first { cell.bytes[$0...].starts(with: dots) }
    guard let middle else { return day(cell, path: path()).map { [$0] } }
    let ends = [cell.bytes[..<middle].trimmed, cell.bytes[(middle + 2)...].trimmed]
    guard let first = day(Cell(bytes: ends[0], place: cell.place), path: path()),
      let last = day(Cell(bytes: ends[1], place: cell.place), path: path())
    else { return nil }
    guard last >= first, last.ordinal - first.ordinal < 366 else {
      report(
        last < first
          ? Problem(
            .endBeforeStart, at: cell.place, field: path(), value: last.description, allowed: [first.description])
          : Problem(
            .outOfRange, at: cell.place, field: path(), value: cell.excerpt, allowed: .count(366, .days)))
      return nil
    }
    return (first.ordinal...last.ordinal).map { Day(ordinal: $0) }
  }
}
