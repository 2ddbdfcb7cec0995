import Staffing

/// What a reader carries from file to file: the scenario's reading settings, and all that was found wrong.
struct ReadingState {
  /// How numbers are written, where the scenario says so.
  var numbers: NumberStyle?
  /// How dates are written, where the scenario says so.
  var dates: DateStyle?
  /// The YAML or JSON file that is read.
  var file = ""
  /// The tables that have files of their own, by key.
  var tablesRead: Set<String> = []
  /// Whether that is JSON, whose numbers have a point before decimals whatever the scenario says.
  var isJSON = false
  /// Whether the settings could not be read, so that nothing can be called ambiguous.
  var areStylesUnknown = false
  /// All that was found wrong so far, but for ambiguous numbers and dates.
  private(set) var problems: [Problem] = []
  /// Records with a value that could not be read, so that nothing is missing there.
  private(set) var unreadRecords: Set<Place> = []
  /// Lists of which some rows could not be read, so that a name may be there all the same.
  private(set) var unreadLists: Set<String> = []
  /// Whether some of what the files say was not looked at.
  private(set) var isCut = false
  private var ambiguousNumber: Problem?
  private var ambiguousDate: Problem?
  private var stylesSeen: Set<NumberStyle> = []
  private var datesSeen: Set<DateStyle> = []

  /// Whether enough was found wrong.
  var isFull: Bool { problems.count >= ScenarioRefused.limit }

  /// Notes a problem.
  ///
  /// - Parameter problem: What is wrong.
  mutating func report(_ problem: Problem) {
    if !isFull { problems.append(problem) }
    if isFull { isCut = true }
  }

  /// Notes that a value of a record could not be read.
  ///
  /// - Parameter place: Where the record begins.
  mutating func markUnread(record place: Place) { unreadRecords.insert(place) }

  /// Notes that a list goes on behind the greatest number of records; what else is wrong may follow from that.
  ///
  /// - Parameters:
  ///   - list: The list's key.
  ///   - limit: The greatest number.
  ///   - place: Where the first one too many begins.
  mutating func stopShort(list: String, limit: Int, at place: Place) {
    report(Problem(.fileTooLarge, at: place, field: list, allowed: .count(limit, .rows)))
    isCut = true
  }

  /// Notes that records of a list, their names included, could not be read.
  ///
  /// - Parameter list: The list's key.
  mutating func markUnread(list: String) { unreadLists.insert(list) }

  /// Reads a number; what is wrong is noted.
  ///
  /// - Parameters:
  ///   - cell: The text.
  ///   - measure: What it counts.
  ///   - path: The field's path.
  /// - Returns: The number, or `nil` where there is none.
  mutating func number(_ cell: Cell, _ measure: Measure, path: @autoclosure () -> String) -> Double? {
    if measure == .grade, let grade = Grade.allCases.first(where: { $0.word == Words.grades.canonical(cell.text) }) {
      return Double(grade.rawValue)
    }
    if measure == .onOff, let flag = FlagText.read(cell.bytes) { return flag ? 1 : 0 }
    switch NumberText.read(cell.bytes, measure: measure, style: cell.isNative ? .decimalPoint : numbers) {
    case .value(let result):
      if let style = result.style { stylesSeen.insert(style) }
      return result.number
    case .ambiguous:
      if ambiguousNumber == nil {
        ambiguousNumber = Problem(
          .ambiguousNumber, at: cell.place, field: path(), value: cell.excerpt,
          allowed: .words(NumberStyle.allCases.map { "numbers: \($0.rawValue)" }))
      }
      return nil
    case .refused(let code):
      let allowed: Allowed =
        switch (code, measure) {
        case (.outOfRange, _): .atMost(NumberText.greatest)
        case (_, .grade): .words(Grade.allCases.map(\.word))
        case (_, .onOff): ["yes", "no"]
        default: []
        }
      let isWord = measure == .grade || measure == .onOff
      let known = isWord && code == .notANumber ? .unknownWord : code
      report(Problem(known, at: cell.place, field: path(), value: cell.excerpt, allowed: allowed))
      return nil
    }
  }

  /// Reads a day; what is wrong is noted.
  ///
  /// - Parameters:
  ///   - cell: The text.
  ///   - path: The field's path.
  /// - Returns: The day, or `nil` where there is none.
  mutating func day(_ cell: Cell, path: @autoclosure () -> String) -> Day? {
    let reading = DateText.day(cell.bytes, style: dates)
    if case .value = reading { noteDateStyle(cell.bytes) }
    return settle(reading, cell, path())
  }

  /// Reads a month; what is wrong is noted.
  ///
  /// - Parameters:
  ///   - cell: The text.
  ///   - path: The field's path.
  /// - Returns: The month, or `nil` where there is none.
  mutating func month(_ cell: Cell, path: @autoclosure () -> String) -> Month? {
    settle(DateText.month(cell.bytes, style: dates), cell, path())
  }

  /// Reads yes or no; what is wrong is noted.
  ///
  /// - Parameters:
  ///   - cell: The text.
  ///   - path: The field's path.
  /// - Returns: Whether it says yes, or `nil` where it says neither.
  mutating func flag(_ cell: Cell, path: @autoclosure () -> String) -> Bool? {
    if let flag = FlagText.read(cell.bytes) { return flag }
    report(Problem(.unknownWord, at: cell.place, field: path(), value: cell.excerpt, allowed: ["yes", "no"]))
    return nil
  }

  /// All problems in the order of files, lines and columns; numbers and dates that can be read in two ways count once.
  ///
  /// - Returns: The problems.
  func finished() -> [Problem] {
    var all = problems
    if areStylesUnknown { return all.inOrder }
    if var problem = ambiguousNumber {
      if stylesSeen.count == 1, let style = stylesSeen.first { problem.suggestion = "numbers: \(style.rawValue)" }
      all.append(problem)
    }
    if var problem = ambiguousDate {
      if datesSeen.count == 1, let style = datesSeen.first { problem.suggestion = "dates: \(style.rawValue)" }
      all.append(problem)
    }
    return all.inOrder
  }

  private mutating func settle<Value>(_ reading: TextReading<Value>, _ cell: Cell, _ path: String) -> Value? {
    switch reading {
    case .value(let value): return value
    case .ambiguous:
      if ambiguousDate == nil {
        ambiguousDate = Problem(
          .ambiguousDate, at: cell.place, field: path, value: cell.excerpt,
          allowed: .words(DateStyle.allCases.map { "dates: \($0.rawValue)" }))
      }
    case .refused(let code):
      let allowed = code == .notAMonth ? ["yyyy-mm"] : ["yyyy-mm-dd"] + (dates.map { [$0.rawValue] } ?? [])
      report(Problem(code, at: cell.place, field: path, value: cell.excerpt, allowed: .words(allowed)))
    }
    return nil
  }

  /// A date such as `31/01/2027` gives away how the others are meant.
  private mutating func noteDateStyle(_ bytes: ArraySlice<UInt8>) {
    for style in DateStyle.allCases {
      if case .value = DateText.day(bytes, style: style) { continue }
      if let other = DateStyle.allCases.first(where: { $0 != style }) { datesSeen.insert(other) }
    }
  }
}
