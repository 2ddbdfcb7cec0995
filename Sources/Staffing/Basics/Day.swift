/// A day of the proleptic Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  public let ordinal: Int

  /// The day so many days after 1970-01-01.
  ///
  /// - Parameter ordinal: May be negative.
  public init(ordinal: Int) { self.ordinal = ordinal }

  /// The day of a date, or `nil` where there is no such date.
  ///
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the month's length.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Month(year: year, month: month).dayCount else { return nil }
    self.init(ordinal: Self.ordinal(year: year, month: month, day: day))
  }

  /// The month that the day lies in.
  public var month: Month {
    let parts = civil
    return Month(year: parts.year, month: parts.month)
  }

  /// Whether the day is Monday to Friday.
  public var isWeekday: Bool { weekday < 5 }

  /// The day of the week: 0 is Monday, 6 is Sunday.
  public var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 }

  /// Year, month and day.
  public var civil: (year: Int, month: Int, day: Int) {
    // Days are counted from 0000-03-01, so that a leap day ends a year; an era is 400 years.
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Whether one day comes before another.
  public static func < (first: Day, second: Day) -> Bool { first.ordinal < second.ordinal }

  static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension Day: CustomStringConvertible {
  /// The date as `2027-02-01`.
  public var description: String {
    let parts = civil
    return "\(parts.year)-\(twoDigits(parts.month))-\(twoDigits(parts.day))"
  }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
