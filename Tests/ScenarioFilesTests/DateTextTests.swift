import Staffing
import Testing

@testable import ScenarioFiles

@Suite("Dates as spreadsheets write them")
struct DateTextTests {
  private func day(_ text: String, _ style: DateStyle? = nil) -> TextReading<Day> {
    DateText.day(Array(text.utf8)[...], style: style)
  }

  private func month(_ text: String, _ style: DateStyle? = nil) -> TextReading<Month> {
    DateText.month(Array(text.utf8)[...], style: style)
  }

  @Test(
    "a date that can be read in one way only is read",
    arguments: [
      ("2027-01-15", "2027-01-15"), ("2027/1/15", "2027-01-15"), ("15/01/2027", "2027-01-15"),
      ("01/15/2027", "2027-01-15"),
      ("15.1.2027", "2027-01-15"), ("15-01-2027", "2027-01-15"), ("2027-01-15T00:00:00", "2027-01-15"),
      ("2027-01-15 00:00:00", "2027-01-15"), ("02/02/2027", "2027-02-02"), ("2028-02-29", "2028-02-29"),
    ])
  func reads(text: String, expected: String) throws {
    guard case .value(let found) = day(text) else {
      Issue.record("\(text) was not read")
      return
    }
    #expect(found.description == expected)
  }

  @Test(
    "a date of two small numbers is ambiguous until the scenario says which",
    arguments: ["01/02/2027", "3.4.2027", "12-11-2027"])
  func ambiguous(text: String) {
    #expect(day(text) == .ambiguous)
    #expect(day(text, .dayFirst) != day(text, .monthFirst))
    #expect(day(text, .dayFirst) != .ambiguous)
  }

  @Test("a date that the setting does not allow is refused")
  func contradiction() {
    #expect(day("01/15/2027", .dayFirst) == .refused(.notADate))
    #expect(day("15/01/2027", .monthFirst) == .refused(.notADate))
  }

  @Test(
    "what is no day is refused",
    arguments: [
      "2027-02-30", "2027-13-01", "2027-00-10", "31/04/2027", "15/01/27", "tomorrow", "2027", "2027-01", "1/2/3/2027",
      "2027-01/15", "44927", "20270115", "2027-01-15 12:30", "", "-", "99999999999999999999/1/1", "2027-1-",
    ])
  func refuses(text: String) {
    #expect(day(text) == .refused(.notADate))
  }

  @Test(
    "a month is read from a number, a name or its first day",
    arguments: [
      "2027-01", "2027/1", "1/2027", "01.2027", "Jan 2027", "January 2027", "tháng 1/2027", "Tháng 01 2027", "T1/2027",
      "2027-01-01", "2027-01-01T00:00:00", "01/01/2027",
    ])
  func months(text: String) {
    #expect(month(text) == .value(Month(year: 2027, month: 1)))
  }

  @Test(
    "what is no month is refused",
    arguments: [
      "2027", "13/2027", "2027-00", "2027-01-15", "Janvier", "Jxn 2027", "Q1 2027", "1/27", "tháng 13/2027", "0-2027",
    ])
  func refusesMonths(text: String) {
    #expect(month(text) == .refused(.notAMonth))
  }

  @Test("the date of a first day is ambiguous as a month where it is as a day")
  func ambiguousMonth() {
    #expect(month("01/02/2027") == .ambiguous)
    #expect(month("01/02/2027", .dayFirst) == .value(Month(year: 2027, month: 2)))
  }
}
