/// The months of a scenario as a calendar.
struct Horizon {
  /// The months, ascending and without gaps.
  let months: [Month]
  /// Public holidays.
  let holidays: Set<Day>

  /// The first day.
  var firstDay: Day { months[0].firstDay }
  /// The last day.
  var lastDay: Day { months[months.count - 1].lastDay }

  /// The place of a month, or `nil` where it lies outside.
  ///
  /// - Parameter month: Any month.
  /// - Returns: Counted from 0.
  func position(_ month: Month) -> Int? {
    let place = month.ordinal - months[0].ordinal
    return months.indices.contains(place) ? place : nil
  }

  /// Weekdays of a month, public holidays included.
  ///
  /// - Parameter position: The month's place.
  /// - Returns: Days.
  func weekdays(_ position: Int) -> Int { days(position).count { $0.isWeekday } }

  /// Weekdays of a month that are not public holidays.
  ///
  /// - Parameter position: The month's place.
  /// - Returns: Days.
  func workingDays(_ position: Int) -> Int { days(position).count { $0.isWeekday && !holidays.contains($0) } }

  /// Share of a month's weekdays within a span of days.
  ///
  /// - Parameters:
  ///   - position: The month's place.
  ///   - start: First day; open where `nil`.
  ///   - end: Last day; open where `nil`.
  /// - Returns: 0 to 1.
  func share(_ position: Int, from start: Day?, until end: Day?) -> Double {
    let month = months[position]
    if start ?? month.firstDay <= month.firstDay, end ?? month.lastDay >= month.lastDay { return 1 }
    let inside = days(position).count { day in
      day.isWeekday && (start ?? day) <= day && day <= (end ?? day)
    }
    return Double(inside) / Double(weekdays(position))
  }

  /// The days of a month.
  ///
  /// - Parameter position: The month's place.
  /// - Returns: All days, ascending.
  func days(_ position: Int) -> [Day] {
    let month = months[position]
    return (month.firstDay.ordinal...month.lastDay.ordinal).map(Day.init(ordinal:))
  }

  /// The places of the months from one to another that lie inside.
  ///
  /// - Parameters:
  ///   - first: Open where `nil`.
  ///   - last: Open where `nil`.
  /// - Returns: Ascending; empty where none lies inside.
  func places(from first: Month?, until last: Month?) -> Range<Int> {
    let lower = max(0, (first?.ordinal ?? months[0].ordinal) - months[0].ordinal)
    let upper = min(months.count, (last?.ordinal ?? months[months.count - 1].ordinal) - months[0].ordinal + 1)
    return min(lower, months.count)..<max(min(lower, months.count), upper)
  }
}
