import Testing

@Suite("Page of the trade's rules")
struct DomainPageTests {
  private func page() throws -> DomainPage {
    DomainPage(try SourceFile(path: "Sources/Staffing/Staffing.docc/DomainRules.md").text())
  }

  @Test("every row of the trade has exactly one line, in order, with all of its cells")
  func allRows() throws {
    let rows = try page().rows
    #expect(rows.map(\.key) == DomainPage.expected)
    for row in rows { #expect(row.cells.count == 5, "\(row.key) has \(row.cells.count) cells") }
  }

  @Test("every row names a source file and a test file, and all of them exist")
  func filesExist() throws {
    let sources = Set(House.files(in: ["Sources"], endings: [".swift"]).map(\.name))
    let tests = Set(House.files(in: ["Tests"], endings: [".swift"]).map(\.name))
    for row in try page().rows {
      #expect(row.files.contains { sources.contains($0) }, "\(row.key) names no source file")
      #expect(row.files.contains { tests.contains($0) }, "\(row.key) names no test file")
      for file in row.files {
        #expect(sources.contains(file) || tests.contains(file), "\(row.key) names \(file)")
      }
    }
  }

  @Test("a line is read with its key, cells and files; other lines are not")
  func reading() {
    let page = DomainPage(
      "| Row | What |\n|---|---|\n| A12 | a | b | `One.swift` | `OneTests.swift` |\nA1 stands alone.\n")
    #expect(page.rows.map(\.key) == ["A12"])
    #expect(page.rows.first?.files == ["One.swift", "OneTests.swift"])
    #expect(page.rows.first?.cells.count == 5)
  }
}
