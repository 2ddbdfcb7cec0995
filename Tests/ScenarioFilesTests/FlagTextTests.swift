import Testing

@testable import ScenarioFiles

@Suite("Yes and no")
struct FlagTextTests {
  @Test(
    "yes is yes in both languages",
    arguments: ["yes", "Yes", "Y", "có", "Có", "CÓ", "true", "TRUE", "1", "x", "X", "✓"])
  func yes(text: String) { #expect(FlagText.read(Array(text.utf8)[...]) == true) }

  @Test("no is no in both languages", arguments: ["no", "NO", "n", "không", "Không", "false", "0"])
  func no(text: String) { #expect(FlagText.read(Array(text.utf8)[...]) == false) }

  @Test("anything else is neither", arguments: ["maybe", "2", "", "yes!", "?", "c ó", "y e s"])
  func neither(text: String) { #expect(FlagText.read(Array(text.utf8)[...]) == nil) }
}
