/// A month of the calendar.
public struct Month: Hashable, Comparable, Sendable {
  /// Months since year 0.
  public let ordinal: Int

  /// The month of a year.
  ///
  /// - Parameters:
  ///   - year: Any year.
  ///   - month: 1 to 12.
  public init(year: Int, month: Int) { ordinal = year * 12 + month - 1 }

  /// The month so many months after January of year 0.
  ///
  /// - Parameter ordinal: At least 0.
  public init(ordinal: Int) { self.ordinal = ordinal }

  /// The year.
  public var year: Int { ordinal / 12 }
  /// The month in its year, 1 to 12.
  public var month: Int { ordinal % 12 + 1 }
  /// The quarter in its year, 0 to 3.
  public var quarter: Int { ordinal % 12 / 3 }

  /// How many days the month has.
  public var dayCount: Int { Self(ordinal: ordinal + 1).firstDay.ordinal - firstDay.ordinal }
  /// The first day.
  public var firstDay: Day { Day(ordinal: Day.ordinal(year: year, month: month, day: 1)) }
  /// The last day.
  public var lastDay: Day { Day(ordinal: Self(ordinal: ordinal + 1).firstDay.ordinal - 1) }

  /// The month so many months later.
  ///
  /// - Parameter months: May be negative.
  /// - Returns: The month.
  public func advanced(by months: Int) -> Month { Month(ordinal: ordinal + months) }

  /// Whether one month comes before another.
  public static func < (first: Month, second: Month) -> Bool { first.ordinal < second.ordinal }
}

extension Month: CustomStringConvertible {
  /// The month as `2027-02`.
  public var description: String { "\(year)-\(twoDigits(month))" }
}
