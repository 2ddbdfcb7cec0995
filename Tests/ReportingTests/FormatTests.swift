import Foundation
import Staffing
import Testing

@testable import Reporting

@Suite("Plan JSON and CSV")
struct FormatTests {
  private func object() throws -> [String: Any] {
    let text = PlanJSON(Sample.plan(), Catalogue(.english, currency: "VND")).value.text
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("the schema's keys are all there")
  func keys() throws {
    let object = try object()
    for key in [
      "format", "scenario", "engine", "status", "contradictory", "stoppedBy", "objective", "bound", "gap", "gapMoney",
      "seconds", "work", "seed", "money", "prices", "assignments", "shortfall", "people", "clients", "opportunities",
      "changes", "broken", "relaxed", "comparisons", "audit",
    ] { #expect(object[key] != nil, "\(key)") }
    #expect(object["format"] as? String == "suits-plan-1")
    let seat = try #require((object["assignments"] as? [[String: Any]])?.first)
    for key in ["person", "client", "role", "stage", "mainContact", "incumbent", "hours", "roundedHours"] {
      #expect(seat[key] != nil, "\(key)")
    }
  }

  @Test("numbers read back to the same bits, what is not finite is null")
  func numbers() {
    let numbers: [Double] = [0.1, 1 / 3, 1e-7, 123_456_789.123, 5e300, -0.5, 40]
    for number in numbers {
      let text = JSONValue.number(number).text.trimmingCharacters(in: .newlines)
      #expect(Double(text) == number)
    }
    #expect(JSONValue.number(.infinity).text == "null\n")
    #expect(JSONValue.number(.nan).text == "null\n")
  }

  @Test("text is escaped")
  func escapes() throws {
    let odd = "a\"b\\c\nd\u{1}é漢\u{7F}"
    let text = JSONValue.array([.string(odd)]).text
    let back = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String])
    #expect(back == [odd])
  }

  @Test("the same plan gives the same bytes")
  func repeats() {
    let say = Catalogue(.vietnamese, currency: "VND")
    #expect(PlanJSON(Sample.plan(), say).value.text == PlanJSON(Sample.plan(), say).value.text)
  }

  @Test("the table has a line for every place on a team, and what nobody covers")
  func table() throws {
    try Golden.expect(PlanCSV(Sample.plan()).text, is: "plan.csv")
  }
}
