import Foundation
import Testing

@Suite("Words that may not be shipped")
struct WordTests {
  /// Spelled in two halves, so that this file passes its own test.
  private static let paths = ["/ho" + "me/", "/Us" + "ers/", "/wo" + "rk/", "/ro" + "ot/", "/op" + "t/", "/tm" + "p/"]

  private static let stubs = [
    "TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK", "not imple" + "mented", "unimple" + "mented",
    "place" + "holder",
    "fatal" + "Error", "lorem " + "ipsum", "st" + "ub",
  ]

  private static func finds(_ words: [String], in line: String) -> [String] {
    words.filter { word in
      let caseMatters = word == word.uppercased()
      var start = line.startIndex
      while let hit = line.range(of: word, options: caseMatters ? [] : .caseInsensitive, range: start..<line.endIndex) {
        let before = hit.lowerBound == line.startIndex ? nil : line[line.index(before: hit.lowerBound)]
        let after = hit.upperBound == line.endIndex ? nil : line[hit.upperBound]
        if before?.isLetter != true, word.hasSuffix("/") || after?.isLetter != true { return true }
        start = hit.upperBound
      }
      return false
    }
  }

  @Test("no file names a path of somebody's machine")
  func noMachinePaths() throws {
    for file in House.code + House.pages {
      for (index, line) in try file.lines().enumerated() {
        let found = Self.finds(Self.paths, in: line)
        #expect(found.isEmpty, "\(file):\(index + 1) holds \(found.joined(separator: ", "))")
      }
    }
  }

  @Test("no file holds words of unfinished work")
  func noStubWords() throws {
    for file in House.code + House.pages {
      for (index, line) in try file.lines().enumerated() {
        let found = Self.finds(Self.stubs, in: line)
        #expect(found.isEmpty, "\(file):\(index + 1) holds \(found.joined(separator: ", "))")
      }
    }
  }

  @Test("machine paths and unfinished work are found where they stand, and not inside other words")
  func finder() {
    #expect(Self.finds(Self.paths, in: "let folder = \"/ho" + "me/lan/agency\"").count == 1)
    #expect(Self.finds(Self.paths, in: "swift run suits plan scenarios/lotus-q1").isEmpty)
    #expect(Self.finds(Self.stubs, in: "// TO" + "DO: the rest").count == 1)
    #expect(Self.finds(Self.stubs, in: "a St" + "ub for now").count == 1)
    #expect(Self.finds(Self.stubs, in: "a stubborn method, and mkstemp's XXXXXX").isEmpty)
  }
}
