/// Public holidays of Vietnam: fixed ones, and Tết of the years for which it is tabled.
enum GeneratedHolidays {
  /// New Year's Eve of the lunar year: first of five days.
  private static let tet: [(year: Int, month: Int, day: Int)] = [
    (2026, 2, 16), (2027, 2, 5), (2028, 1, 25), (2029, 2, 12), (2030, 2, 1),
  ]

  /// The holidays of some months.
  ///
  /// - Parameters:
  ///   - first: The first month.
  ///   - months: How many.
  /// - Returns: Ascending.
  static func days(from first: Month, months: Int) -> [Day] {
    let last = first.advanced(by: months - 1)
    var days: [Day] = []
    for year in first.year...last.year {
      days += [(1, 1), (4, 30), (5, 1), (9, 2)].compactMap { Day(year: year, month: $0.0, day: $0.1) }
      for eve in tet where eve.year == year {
        if let day = Day(year: eve.year, month: eve.month, day: eve.day) {
          days += (0..<5).map { Day(ordinal: day.ordinal + $0) }
        }
      }
    }
    return days.filter { first <= $0.month && $0.month <= last }.sorted()
  }
}
