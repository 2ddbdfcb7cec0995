import Reporting
import Testing

@testable import SuitsCommand

@Suite("Language of commands")
struct LanguageTests {
  @Test("--lang wins over SUITS_LANG, which wins over the locale; English is the rest")
  func order() throws {
    let place = try Workplace()
    let scenario = place.template()
    func language(_ run: CommandRun) -> String { run.output.contains("Tiếp theo:") ? "vi" : "en" }
    #expect(language(CommandRun("check", scenario)) == "en")
    #expect(language(CommandRun("check", scenario, environment: ["LANG": "vi_VN.UTF-8"])) == "vi")
    #expect(language(CommandRun("check", scenario, environment: ["LANG": "vi_VN", "SUITS_LANG": "en"])) == "en")
    #expect(language(CommandRun("check", scenario, "--lang", "vi", environment: ["SUITS_LANG": "en"])) == "vi")
    #expect(language(CommandRun("check", scenario, environment: ["LANG": "C.UTF-8"])) == "en")
  }

  @Test("without a terminal there is no colour")
  func colour() throws {
    let place = try Workplace()
    #expect(!CommandRun("plan", place.template()).output.contains("\u{1B}"))
    let terminal = Console(isTerminal: true, terminalWidth: 132, output: { _ in true }, error: { _ in })
    #expect(terminal.screen.hasColour)
    #expect(terminal.screen.width == 132)
    let plain = Console(
      environment: ["NO_COLOR": "1"], isTerminal: true, terminalWidth: 20, output: { _ in true }, error: { _ in })
    #expect(!plain.screen.hasColour)
    #expect(plain.screen.width == 40)
  }

  @Test("the plan is the same in both languages but for its words")
  func samePlan() throws {
    let place = try Workplace()
    let scenario = place.template()
    for language in ["en", "vi"] {
      _ = CommandRun("plan", scenario, "--lang", language, "-o", place.file("\(language).csv"))
    }
    #expect(try place.read("en.csv") == place.read("vi.csv"))
  }
}
