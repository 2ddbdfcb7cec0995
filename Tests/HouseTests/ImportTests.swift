import Testing

@Suite("Imports")
struct ImportTests {
  @Test("every import under Sources stands in the table of the architecture")
  func allDeclared() throws {
    let files = House.files(in: ["Sources"], endings: [".swift", ".c", ".h"])
    try #require(files.count > 50)
    for file in files {
      let target = String(file.path.split(separator: "/")[1])
      let undeclared = ImportTable.house.undeclared(in: try file.text(), of: target)
      #expect(undeclared.isEmpty, "\(file) imports \(undeclared.joined(separator: ", "))")
    }
  }

  @Test(
    "an import outside the table is found, however it is written",
    arguments: [
      "import Foundation", "  public import Foundation", "@preconcurrency import Foundation",
      "@_spi(Inside) internal import Foundation", "import struct Foundation.Data", "import Foundation.NSURL",
      "import Staffing; import Foundation", "// why\nprivate import Foundation  // for a date",
    ])
  func findsUndeclared(text: String) {
    #expect(ImportTable.house.undeclared(in: text, of: "Planning") == ["Foundation"])
  }

  @Test("the core may not import the solver it is generic over")
  func coreWithoutSolver() {
    #expect(ImportTable.house.undeclared(in: "internal import GLPKSolver", of: "Planning") == ["GLPKSolver"])
    #expect(ImportTable.house.undeclared(in: "internal import CGLPK", of: "SuitsCommand") == ["CGLPK"])
    #expect(ImportTable.house.undeclared(in: "internal import Planning", of: "Staffing") == ["Planning"])
  }

  @Test("a folder without a row in the table may import nothing, and says so")
  func unknownTarget() {
    #expect(ImportTable.house.undeclared(in: "", of: "Cellar") == ["no row for Cellar"])
  }

  @Test("words that only look like imports are not taken for imports")
  func noFalseAlarm() {
    let text = "// import Foundation\nlet important = 1\n/// We import Foundation nowhere."
    #expect(ImportTable.imports(in: text) == [])
  }

  @Test("a header that belongs neither to GLPK nor to the C library is found in the guard")
  func foreignHeader() {
    let text = "#include <setjmp.h>\n#include \"Guard.h\"\n#include <glpk.h>\n#include <curl/curl.h>"
    #expect(ImportTable.house.undeclared(in: text, of: "CGLPKGuard") == ["curl/curl.h"])
  }
}
