import Testing

@testable import Reporting

@Suite("Terminal layout")
struct TerminalTests {
  @Test(
    "Vietnamese takes the same cells composed and decomposed",
    arguments: [("Nguyễn", 6), ("Nguye\u{302}\u{303}n", 6), ("Đặng Thị Hương", 14), ("Đặ", 2), ("D\u{323}", 1)])
  func vietnamese(text: String, cells: Int) { #expect(text.displayWidth == cells) }

  @Test(
    "wide letters and pictures take two cells",
    arguments: [("漢字", 4), ("한국", 4), ("🍜", 2), ("👩‍💼", 2), ("🇻🇳", 2), ("★", 1), ("…", 1), ("é", 1), ("ａ", 2)])
  func wide(text: String, cells: Int) { #expect(text.displayWidth == cells) }

  @Test("cut text fits, whatever its letters")
  func truncates() {
    #expect("Coca-Cola".truncated(to: 5) == "Coca…")
    #expect("漢字漢字".truncated(to: 4) == "漢…")
    #expect("漢字".truncated(to: 4) == "漢字")
    #expect("abc".truncated(to: 0).isEmpty)
  }

  private static let names = [
    "Nguyễn Thị Minh Khai và các cộng sự ở Thành phố Hồ Chí Minh", "a", "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
    "Ng\u{61}\u{302}\u{301}n hàng", "🍜🍜🍜🍜🍜🍜🍜🍜🍜🍜",
  ]

  @Test("no line of a table is wider than the screen", arguments: [40, 61, 80, 200], [3, 8, 15])
  func tablesFit(width: Int, columns: Int) {
    var table = TextTable((0..<columns).map { $0 % 3 == 0 ? .text("title", wraps: $0 % 2 == 0) : .number("n") })
    for row in 0..<20 {
      table.rows.append((0..<columns).map { .init(Self.names[(row + $0) % Self.names.count]) })
    }
    for line in table.lines(on: Screen(width: width)) { #expect(line.displayWidth <= width, "\(line)") }
  }

  @Test("numbers stand at the right, wrapped text goes on below")
  func aligns() {
    let table = TextTable(
      [.text("who"), .number("h"), .text("clients", wraps: true)],
      rows: [["Lan", "1,240", "Coca-Cola, Vinamilk"], ["Minh", "8", "Vinamilk"]])
    #expect(
      table.lines(on: Screen(width: 80)) == [
        "  who       h  clients", "  Lan   1,240  Coca-Cola, Vinamilk", "  Minh      8  Vinamilk",
      ])
  }

  @Test("colours appear on request only")
  func colours() {
    #expect(Screen(hasColour: false).paint("x", .bad) == "x")
    #expect(Screen(hasColour: true).paint("x", .bad) == "\u{1B}[31mx\u{1B}[0m")
    #expect(Screen(hasColour: true).paint("x", .plain) == "x")
  }

  @Test("paragraphs are folded at words, too long words are broken")
  func folds() {
    let screen = Screen(width: 40)
    let lines = screen.wrap("one two " + String(repeating: "x", count: 100) + " three", indent: 2, hanging: 2)
    for line in lines { #expect(line.displayWidth <= 40) }
    #expect(lines.joined().filter { $0 == "x" }.count == 100)
    #expect(lines.first == "  one two")
  }

  @Test(
    "bars show full, over and nothing",
    arguments: [
      (0, "··········"), (0.82, "████████··"), (1, "██████████"), (1.2, "█████████+"), (0.01, "█·········"),
      (.nan, "··········"),
    ])
  func bars(share: Double, text: String) { #expect(Bar.text(share) == text) }
}
