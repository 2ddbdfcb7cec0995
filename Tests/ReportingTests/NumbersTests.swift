import Staffing
import Testing

@testable import Reporting

@Suite("Numbers, money and months")
struct NumbersTests {
  private let english = Catalogue(.english)
  private let vietnamese = Catalogue(.vietnamese)

  @Test(
    "numbers are grouped and rounded half away from zero",
    arguments: [
      (1234.5, 1, "1,234.5", "1.234,5"), (1_234_567, 0, "1,234,567", "1.234.567"), (-0.04, 1, "0", "0"),
      (999.95, 1, "1,000", "1.000"), (0.25, 1, "0.3", "0,3"), (-12, 0, "-12", "-12"),
    ])
  func numbers(value: Double, decimals: Int, inEnglish: String, inVietnamese: String) {
    #expect(english.number(value, decimals: decimals) == inEnglish)
    #expect(vietnamese.number(value, decimals: decimals) == inVietnamese)
  }

  @Test("what is no number is shown, not trapped on")
  func strangeNumbers() {
    #expect(english.number(.infinity) == "∞")
    #expect(english.number(.nan) == "–")
    #expect(english.number(1e300).isEmpty == false)
    #expect(english.number(Int.min) == "-9,223,372,036,854,775,808")
  }

  @Test("dollars and dong are written as people write them")
  func money() {
    let dong = Catalogue(.english, currency: "VND")
    let dongInVietnamese = Catalogue(.vietnamese, currency: "VND")
    #expect(english.money(1234) == "$1,234")
    #expect(english.money(-1234.4) == "-$1,234")
    #expect(english.money(3.5) == "$3.5")
    #expect(english.money(-0.001) == "$0")
    #expect(dong.money(12_300_000) == "12.3 M ₫")
    #expect(dong.money(62_500) == "62,500 ₫")
    #expect(dong.money(1_234_000_000) == "1.23 B ₫")
    #expect(dongInVietnamese.money(12_300_000) == "12,3 tr ₫")
    #expect(dongInVietnamese.money(1_234_000_000) == "1,23 tỷ ₫")
    #expect(Catalogue(.english, currency: "XTS").money(5000) == "5,000 XTS")
  }

  @Test("a share just below everything never reads 100 %")
  func shares() {
    #expect(english.wholePercent(0.997) == "99 %")
    #expect(english.wholePercent(1) == "100 %")
    #expect(english.percent(0.004) == "0.4 %")
    #expect(vietnamese.percent(0.004) == "0,4 %")
    #expect(english.percent(0.31) == "31 %")
  }

  @Test("stretches of months name each year once")
  func months() {
    let january = Month(year: 2027, month: 1)
    #expect(english.months(january, january.advanced(by: 2)) == "Jan–Mar 2027")
    #expect(vietnamese.months(january, january.advanced(by: 2)) == "tháng 1–3/2027")
    #expect(english.months(january.advanced(by: -1), january) == "Dec 2026–Jan 2027")
    #expect(vietnamese.months(january.advanced(by: -1), january) == "tháng 12/2026–1/2027")
    #expect(english.months(january, january) == "Jan 2027")
  }
}
