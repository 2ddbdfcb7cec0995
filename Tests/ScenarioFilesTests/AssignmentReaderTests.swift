import Foundation
import Staffing
import Testing

@testable import ScenarioFiles

@Suite("Reader of published assignment problems")
struct AssignmentReaderTests {
  private static let reader = AssignmentReader(
    .init(agents: 1...10, jobs: 1...100, pairLimit: 100, costs: 0...1_000, hours: 0...1_000, capacities: 0...10_000))

  private func read(_ text: String, name: String = "gap.txt", best: String? = nil) throws -> [PublishedAssignment] {
    let folder = try Folder([name: text].merging(best.map { ["best-known.csv": $0] } ?? [:]) { $1 }, onlyThese: true)
    return try Self.reader.problems(at: [folder.file(name)])
  }

  /// The problems of one file as `line:column field code`, and what may help.
  private func lines(_ text: String) throws -> [String] {
    let folder = try Folder(["gap.txt": text], onlyThese: true)
    do {
      _ = try Self.reader.problems(at: [folder.file("gap.txt")])
      return []
    } catch {
      return error.problems.map { problem in
        let place = "\(problem.place?.line ?? -1):\(problem.place?.column ?? -1)"
        return [place, problem.field, problem.code.rawValue, problem.suggestion ?? ""].filter { !$0.isEmpty }
          .joined(separator: " ")
      }
    }
  }

  @Test("numbers are read agent by agent, whatever the line breaks are")
  func reads() throws {
    let expected = PublishedAssignment(
      name: "gap", agentCount: 2, jobCount: 3, costs: [1, 2, 3, 4, 5, 6], hours: [7, 8, 9, 10, 11, 12],
      capacities: [13, 14])
    #expect(try read("2 3\n1 2 3\n4 5 6\n7 8 9\n10 11 12\n13 14\n") == [expected])
    #expect(try read(" 2 3 1 2 3 4 5\r\n6 7\t8 9\r\n\r\n10 11 12 13 14") == [expected])
  }

  @Test("several problems in a file are counted from 0, with their number before them or not")
  func several() throws {
    let one = "1 1\n5\n1\n1\n"
    #expect(try read(one + one).map(\.name) == ["gap-0", "gap-1"])
    #expect(try read("2\n" + one + one).map(\.name) == ["gap-0", "gap-1"])
    #expect(try read("1\n" + one).map(\.name) == ["gap"])
  }

  @Test("best values are taken from beside the file, or from one folder above")
  func bestKnown() throws {
    let table = "instance,agents,best_known\nother,1,3\ngap,1,5\n"
    #expect(try read("1 1\n5\n1\n1\n", best: table).first?.bestKnown == 5)
    #expect(try read("1 1\n5\n1\n1\n", best: "instance,best_known\nother,3\ngap,\n").first?.bestKnown == nil)
    let above = try Folder(["best-known.csv": table], onlyThese: true)
    try FileManager.default.createDirectory(atPath: above.file("in"), withIntermediateDirectories: true)
    try above.put("in/gap.txt", Array("1 1\n5\n1\n1\n".utf8))
    #expect(try Self.reader.problems(at: [above.file("in/gap.txt")]).first?.bestKnown == 5)
    let error = #expect(throws: ScenarioRefused.self) {
      _ = try read("1 1\n5\n1\n1\n", best: "instance,best_known\ngap,few\n")
    }
    #expect(error?.problems.map(\.code) == [.notANumber])
    #expect(error?.problems.first?.place?.line == 2)
  }

  @Test(
    "every wrong number is told with its place, its field and what may be meant",
    arguments: [
      ("1 2\n1 x\n1 1\n1", ["2:3 cost[1][2] not-a-number"]),
      ("1 2\n1 2.0\n-3 1\n1", ["2:3 cost[1][2] not-a-number 2", "3:1 hours[1][1] out-of-range 3"]),
      ("1 1\n5000\n1\n99999999999999999999", ["2:1 cost[1][1] out-of-range 1000", "4:1 capacity[1] not-a-number"]),
      ("2 1\n1\n1\n1\n1\n1\n", ["7:1 capacity[2] too-few-numbers"]),
      ("11 1\n", ["1:1 agents out-of-range 10"]), ("1 0\n", ["1:3 jobs out-of-range 1"]),
      ("10 11\n", ["1:4 jobs out-of-range 10"]), ("many 1\n", ["1:1 agents not-a-number"]),
      ("1 1\n1\n1\n1 7\n", ["4:4 instances[2].jobs too-few-numbers"].map { $0.replacing("4:4", with: "5:1") }),
      ("1\n1 1\n1\n1\n1 7\n", ["5:3 too-many-numbers"]),
      ("2\n1 1\n1\n1\n1\n", ["6:1 instances[2].agents too-few-numbers"]),
    ])
  func refuses(text: String, expected: [String]) throws {
    #expect(try lines(text) == expected)
  }

  @Test("all files are looked at before any is refused")
  func allFiles() throws {
    let folder = try Folder(["a.txt": "1 x\n", "b.txt": "", "c.txt": "1 1 1 1 1\n"], onlyThese: true)
    let error = #expect(throws: ScenarioRefused.self) {
      _ = try Self.reader.problems(at: ["a.txt", "b.txt", "c.tx", "c.txt"].map { folder.file($0) })
    }
    #expect(error?.problems.map(\.code) == [.notANumber, .emptyFile, .missingFile])
    #expect(error?.problems.last?.suggestion == folder.file("c.txt"))
  }

  @Test("no bytes bring the reader down")
  func fuzz() throws {
    var state: UInt64 = 7
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let bytes = Array("0123456789 -.x\n\t\r".utf8)
    let folder = try Folder(onlyThese: true)
    for _ in 0..<300 {
      try folder.put("gap.txt", (0..<next(60)).map { _ in bytes[next(bytes.count)] })
      let found = try? Self.reader.problems(at: [folder.file("gap.txt")])
      for problem in found ?? [] { #expect(problem.costs.count == problem.agentCount * problem.jobCount) }
    }
  }
}
