import Staffing
import Testing

@testable import ScenarioFiles

@Suite("Numbers as spreadsheets write them")
struct NumberTextTests {
  private func read(_ text: String, _ measure: Measure = .money, _ style: NumberStyle? = nil) -> TextReading<Double> {
    switch NumberText.read(Array(text.utf8)[...].trimmed, measure: measure, style: style) {
    case .value(let result): .value(result.number)
    case .ambiguous: .ambiguous
    case .refused(let code): .refused(code)
    }
  }

  @Test(
    "a number that can be read in one way only is read in that way",
    arguments: [
      ("0", 0), ("12", 12), ("-12", -12), ("+12", 12), ("−12", -12), ("1234567", 1_234_567), ("1.5", 1.5), ("1,5", 1.5),
      ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1.234.567", 1_234_567), ("1,234,567", 1_234_567),
      ("1 234 567", 1_234_567), ("1\u{A0}234\u{A0}567,25", 1_234_567.25), ("1\u{202F}500", 1500),
      ("1'500'000", 1_500_000),
      ("0.500", 0.5), ("0,125", 0.125), ("1234.500", 1234.5), (".5", 0.5), ("1.5E+08", 1.5e8), ("2e3", 2000),
      ("30.000.000 ₫", 3e7), ("30.000.000đ", 3e7), ("$5,000.00", 5000), ("-$5", -5), ("$-5", -5), ("€ 12", 12),
      ("12 VND", 12), ("VND 12", 12), ("0.1", 0.1), ("123456789012345", 123_456_789_012_345), ("1.2345", 1.2345),
      ("99999999999999.99", 99_999_999_999_999.99),
    ])
  func reads(text: String, number: Double) {
    #expect(read(text) == .value(number))
  }

  @Test("a percentage is a share, hours may carry their sign")
  func signs() {
    #expect(read("80%", .share) == .value(0.8))
    #expect(read("80 %", .share) == .value(0.8))
    #expect(read("12,5%", .share) == .value(0.125))
    #expect(read("40h", .hours) == .value(40))
    #expect(read("40 giờ", .hours) == .value(40))
  }

  @Test("a sign that does not go with the measure is refused", arguments: ["80%", "40h", "$40", "40 kg", "4 0 h"])
  func foreignSigns(text: String) {
    #expect(read(text, .count) == .refused(.notANumber))
  }

  @Test(
    "one separator with three digits behind it is ambiguous until the scenario says which",
    arguments: ["1.500", "12,000", "999.999", "1.500 ₫"])
  func ambiguous(text: String) {
    #expect(read(text) == .ambiguous)
    let comma = read(text, .money, .decimalComma)
    let point = read(text, .money, .decimalPoint)
    #expect(comma != .ambiguous && point != .ambiguous && comma != point)
  }

  @Test("the setting decides how an ambiguous number is read")
  func settled() {
    #expect(read("1.500", .money, .decimalComma) == .value(1500))
    #expect(read("1.500", .money, .decimalPoint) == .value(1.5))
    #expect(read("1,500", .money, .decimalComma) == .value(1.5))
    #expect(read("1,500", .money, .decimalPoint) == .value(1500))
  }

  @Test("a number that contradicts the setting is refused")
  func contradiction() {
    #expect(read("1,234.5", .money, .decimalComma) == .refused(.notANumber))
    #expect(read("1.234.567", .money, .decimalPoint) == .refused(.notANumber))
  }

  @Test(
    "what is no number is refused",
    arguments: [
      "abc", "1.23.45", "12.34.567", "1,23,456", "1.2.3", "1,,5", "1 23", "1-2", "--5", "1e", "e5", "1e5e5", "5%%",
      "1..5", "1.234,567,8", "12:30", "0x10", "1 2 3", "٣", "½", "1 500.000.000",
    ])
  func refuses(text: String) {
    #expect(read(text) == .refused(.notANumber))
  }

  @Test(
    "infinity and what is not a number are refused as such",
    arguments: ["NaN", "nan", "inf", "-Infinity", "∞", "1e999", "#DIV/0!", "#N/A", "#REF!", ".inf"])
  func notFinite(text: String) {
    #expect(read(text) == .refused(.notFinite))
  }

  @Test("amounts above 1e15 are refused", arguments: ["1e16", "10000000000000000", "99.999.999.999.999.999"])
  func huge(text: String) {
    #expect(read(text) == .refused(.outOfRange))
  }

  @Test("a thousand digits are refused rather than read")
  func veryLong() {
    #expect(read(String(repeating: "9", count: 1000)) == .refused(.notFinite))
  }

  @Test(
    "what the writer writes, every setting reads as the same number",
    arguments: [0, 1.5, 1.125, 12.375, 0.125, 123_456.789, 1e-7, 1e15, 137.5, 0.1 + 0.2, 999.999])
  func written(number: Double) {
    let text = NumberWriter.text(number)
    for style in [nil, NumberStyle.decimalComma, .decimalPoint] {
      #expect(read(text, .multiple, style) == .value(number), "\(text)")
    }
  }
}
