import Staffing

/// Reads days and months as spreadsheets print them.
enum DateText {
  /// The day that a text says: `2027-01-15`, `15/01/2027`, `15.1.2027`, with a midnight behind it or not.
  ///
  /// - Parameters:
  ///   - raw: The text, without white space at its ends.
  ///   - style: How the scenario writes dates, where it says so.
  /// - Returns: The day, or why there is none.
  static func day(_ raw: ArraySlice<UInt8>, style: DateStyle?) -> TextReading<Day> {
    guard let parts = numbers(withoutMidnight(raw)), parts.count == 3,
      parts.contains(where: { $0.length == 4 && years.contains($0.number) })
    else { return .refused(.notADate) }
    if parts[0].length == 4 {
      guard let day = Day(year: parts[0].number, month: parts[1].number, day: parts[2].number) else {
        return .refused(.notADate)
      }
      return .value(day)
    }
    guard parts[2].length == 4, parts[0].length <= 2, parts[1].length <= 2 else { return .refused(.notADate) }
    let dayFirst = Day(year: parts[2].number, month: parts[1].number, day: parts[0].number)
    let monthFirst = Day(year: parts[2].number, month: parts[0].number, day: parts[1].number)
    switch style {
    case .dayFirst: return dayFirst.map { .value($0) } ?? .refused(.notADate)
    case .monthFirst: return monthFirst.map { .value($0) } ?? .refused(.notADate)
    case nil:
      guard let first = dayFirst ?? monthFirst else { return .refused(.notADate) }
      return dayFirst == nil || monthFirst == nil || dayFirst == monthFirst ? .value(first) : .ambiguous
    }
  }

  /// The month that a text says: `2027-01`, `1/2027`, `Jan 2027`, `tháng 1/2027`, or the date of its first day.
  ///
  /// - Parameters:
  ///   - raw: The text, without white space at its ends.
  ///   - style: How the scenario writes dates, where it says so.
  /// - Returns: The month, or why there is none.
  static func month(_ raw: ArraySlice<UInt8>, style: DateStyle?) -> TextReading<Month> {
    let text = withoutMidnight(raw)
    guard let parts = numbers(text) else { return named(text) }
    if parts.count == 3 {
      switch day(text, style: style) {
      case .value(let day): return day == day.month.firstDay ? .value(day.month) : .refused(.notAMonth)
      case .ambiguous: return .ambiguous
      case .refused: return .refused(.notAMonth)
      }
    }
    guard parts.count == 2 else { return .refused(.notAMonth) }
    let (year, month) = parts[0].length == 4 ? (parts[0], parts[1]) : (parts[1], parts[0])
    return made(year: year, month: month)
  }

  private static func made(year: Part, month: Part) -> TextReading<Month> {
    guard year.length == 4, month.length <= 2, (1...12).contains(month.number), years.contains(year.number) else {
      return .refused(.notAMonth)
    }
    return .value(Month(year: year.number, month: month.number))
  }

  /// A word and numbers: `January 2027`, `tháng 1 2027`, `T1/2027`.
  private static func named(_ text: ArraySlice<UInt8>) -> TextReading<Month> {
    guard let digits = text.firstIndex(where: NumberText.isDigit) else { return .refused(.notAMonth) }
    let word = FoldedText(text[..<digits]).bytes
    guard let parts = numbers(text[digits...]), !word.isEmpty else { return .refused(.notAMonth) }
    if parts.count == 2, ["thang", "thg", "th", "t"].contains(where: { word.elementsEqual($0.utf8) }) {
      return made(year: parts[1], month: parts[0])
    }
    guard parts.count == 1, word.count >= 3,
      let month = names.firstIndex(where: { $0.utf8.starts(with: word) || word.starts(with: $0.utf8) })
    else { return .refused(.notAMonth) }
    return made(year: parts[0], month: Part(number: month + 1, length: 1))
  }

  /// What is further away is a typing error.
  private static let years = 1900...2200

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  private struct Part {
    var number = 0
    var length = 0
  }

  /// Two or three numbers with the same sign between them, or `nil` where there is something else.
  private static func numbers(_ text: ArraySlice<UInt8>) -> [Part]? {
    guard text.count <= 12 else { return nil }
    var parts: [Part] = []
    var part = Part()
    var sign: UInt8?
    for byte in text {
      if NumberText.isDigit(byte) {
        part.number = part.number * 10 + Int(byte - UInt8(ascii: "0"))
        part.length += 1
      } else {
        let isSign = [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: " ")].contains(byte)
        guard isSign, part.length > 0, sign == nil || sign == byte, parts.count < 2 else { return nil }
        sign = byte
        parts.append(part)
        part = Part()
      }
    }
    guard part.length > 0 else { return nil }
    return parts + [part]
  }

  /// Cuts the `T00:00:00` or ` 00:00` off that exports add to a date.
  private static func withoutMidnight(_ raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for suffix in ["T00:00:00Z", "T00:00:00", " 00:00:00", " 0:00:00", " 00:00", " 0:00"]
    where raw.count > suffix.utf8.count {
      if raw.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) { return raw.dropLast(suffix.utf8.count) }
    }
    return raw
  }
}
