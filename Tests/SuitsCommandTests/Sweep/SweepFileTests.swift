import Foundation
import Testing

@testable import SuitsCommand

/// The file of a sweep: whole, the same whatever happened, and never written to where it asks something else.
@Suite("Sweep files")
struct SweepFileTests {
  @Test("a header, the plan as it is, and a record of every scenario in order")
  func whole() throws {
    let place = try Workplace()
    let run = CommandRun(SweepBench.sweep(try place.agency(), place.file("out.jsonl")))
    #expect(run.code == 0, "\(run.errors)")
    let lines = try place.fileLines("out.jsonl")
    #expect(lines.count == 8)
    #expect(lines[0].hasPrefix(#"{"format": "suits-sweep-file-1", "suits": ""#))
    #expect(lines[1].hasPrefix(#"{"format": "suits-plan-1""#))
    for (index, line) in lines.dropFirst(2).enumerated() {
      let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(record["index"] as? Int == index)
      #expect((record["hash"] as? String)?.count == 16)
      #expect((record["figures"] as? [String: Any])?["coverage"] is NSNumber)
      #expect(!line.contains("seconds"))
    }
    #expect(run.output.contains("What would be missed"))
    #expect(place.names == ["base.yaml", "out.jsonl"])
  }

  @Test("one thread and two write the same bytes")
  func threads() throws {
    let place = try Workplace()
    let agency = try place.agency()
    for threads in ["1", "2"] {
      #expect(CommandRun(SweepBench.sweep(agency, place.file("\(threads).jsonl"), "--threads", threads)).code == 0)
    }
    #expect(try place.read("1.jsonl") == place.read("2.jsonl"))
  }

  @Test("what is missing is planned, whole lines are kept, and the file is the undisturbed one", arguments: 0..<10)
  func resumes(round: Int) throws {
    let place = try Workplace()
    let agency = try place.agency()
    #expect(CommandRun(SweepBench.sweep(agency, place.file("whole.jsonl"))).code == 0)
    let whole = try place.read("whole.jsonl")
    // Cut anywhere: within the header, the plan as it is, or a record.
    let bytes = Array(whole.utf8)
    let length = bytes.count * round / 10 + 7 * round
    try Data(bytes.prefix(length)).write(to: URL(fileURLWithPath: place.file("torn.jsonl")))
    let run = CommandRun(SweepBench.sweep(agency, place.file("torn.jsonl"), "--resume"))
    #expect(run.code == 0, "\(run.errors)")
    #expect(try place.read("torn.jsonl") == whole)
  }

  @Test("a torn last line is told and planned again")
  func torn() throws {
    let place = try Workplace()
    let agency = try place.agency()
    _ = CommandRun(SweepBench.sweep(agency, place.file("out.jsonl")))
    let whole = try place.read("out.jsonl")
    _ = try place.write(String(whole.dropLast(20)), to: "out.jsonl")
    let run = CommandRun(SweepBench.sweep(agency, place.file("out.jsonl"), "--resume"))
    #expect(run.errors.contains("1 line was not whole; its scenario is planned again."))
    #expect(try place.read("out.jsonl") == whole)
  }

  @Test("a line that a lost disk block has garbled is planned again")
  func garbled() throws {
    let place = try Workplace()
    let agency = try place.agency()
    _ = CommandRun(SweepBench.sweep(agency, place.file("out.jsonl")))
    let whole = try place.read("out.jsonl")
    var lines = try place.fileLines("out.jsonl")
    lines[4] = String(repeating: "\0", count: 100) + lines[4].suffix(30)
    _ = try place.write(lines.map { $0 + "\n" }.joined(), to: "out.jsonl")
    #expect(CommandRun(SweepBench.sweep(agency, place.file("out.jsonl"), "--resume")).code == 0)
    #expect(try place.read("out.jsonl") == whole)
  }

  @Test("records are taken as they stand: what is there is not planned once more")
  func skips() throws {
    let place = try Workplace()
    let agency = try place.agency()
    _ = CommandRun(SweepBench.sweep(agency, place.file("out.jsonl")))
    var lines = try place.fileLines("out.jsonl")
    let marked = lines[3].replacingOccurrences(of: #""lost": "Ba""#, with: #""lost": "Bà""#)
    #expect(marked != lines[3])
    lines[3] = marked
    _ = try place.write(lines.dropLast().map { $0 + "\n" }.joined(), to: "out.jsonl")
    #expect(CommandRun(SweepBench.sweep(agency, place.file("out.jsonl"), "--resume")).code == 0)
    #expect(try place.fileLines("out.jsonl")[3] == marked)
  }

  @Test("a file that is there is never written to without --resume, and the command to go on is told")
  func there() throws {
    let place = try Workplace()
    let agency = try place.agency()
    let arguments = SweepBench.sweep(agency, place.file("out.jsonl"))
    _ = CommandRun(arguments)
    let before = try place.read("out.jsonl")
    let again = CommandRun(arguments)
    #expect(again.code == 64)
    #expect(again.errors.contains("out.jsonl is there already"))
    #expect(again.errors.hasSuffix("-o \(place.file("out.jsonl")) --resume\n"))
    #expect(try place.read("out.jsonl") == before)
  }

  @Test("another question is refused with all that differs, and nothing is written")
  func otherQuestion() throws {
    let place = try Workplace()
    let agency = try place.agency()
    _ = CommandRun(SweepBench.sweep(agency, place.file("out.jsonl")))
    let before = try place.read("out.jsonl")
    let other = CommandRun(
      "sweep", agency, "--leave-one-out", "people", "--work", "700", "-o", place.file("out.jsonl"), "--resume")
    #expect(other.code == 2)
    #expect(other.errors.contains("[other-question]"))
    #expect(other.errors.contains("--leave-one-out: people clients there, people here"))
    #expect(other.errors.contains("--work: 300 there, 700 here"))
    #expect(try place.read("out.jsonl") == before)
    let changed = try place.write(Workplace.smallAgency.replacingOccurrences(of: "9000", with: "9500"), to: "base.yaml")
    let stale = CommandRun(SweepBench.sweep(changed, place.file("out.jsonl"), "--resume"))
    #expect(stale.code == 2)
    #expect(stale.errors.contains("  scenario: "))
    #expect(try place.read("out.jsonl") == before)
  }

  @Test("a file that is something else is left alone")
  func otherFile() throws {
    let place = try Workplace()
    let agency = try place.agency()
    for text in ["name,fee\nCola,1\n", "{\"format\": \"suits-plan-1\"}\n", "no end"] {
      let path = try place.write(text, to: "out.jsonl")
      let run = CommandRun(SweepBench.sweep(agency, path, "--resume"))
      #expect(run.code == 2)
      #expect(run.errors.contains("[not-a-sweep]"))
      #expect(run.errors.hasSuffix("Next: suits sweep --help\n"))
      #expect(try place.read("out.jsonl") == text)
    }
  }

  @Test("a question that cannot be asked is refused before anything is written")
  func refused() throws {
    let place = try Workplace()
    let agency = try place.agency()
    let run = CommandRun("sweep", agency, "--grid", "limits.clints=1,2", "-o", place.file("out.jsonl"))
    #expect(run.code == 2)
    #expect(place.names == ["base.yaml"])
    #expect(CommandRun("sweep", agency, "-o", place.file("out.jsonl")).code == 64)
    #expect(CommandRun("sweep", agency, "--samples", "3", "-o", place.file("out.csv")).code == 64)
    #expect(CommandRun("sweep", agency, "--variations", place.file("none"), "-o", place.file("out.jsonl")).code == 2)
  }

  @Test("all families, quick plans and bounds have their records; tables and JSON are printed")
  func families() throws {
    let place = try Workplace()
    let agency = try place.agency()
    try FileManager.default.createDirectory(atPath: place.file("more"), withIntermediateDirectories: false)
    _ = try place.write("name: Cola goes\nchanges:\n  - client lost: Cola\n", to: "more/cola.yaml")
    let run = CommandRun(
      "sweep", agency, "--grid", "limits.clients.manager=1,2", "--samples", "2", "--seed", "7", "--variations",
      place.file("more"), "--effort", "quick", "--work", "200", "-o", place.file("quick.jsonl"), "--csv")
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("index,key,figure,value\r\n0,grid limits.clients.manager=1,effort,quick\r\n"))
    #expect(run.output.contains("4,variation Cola goes,effort,quick\r\n"))
    #expect(try place.fileLines("quick.jsonl").count == 7)
    let bounds = CommandRun(
      "sweep", agency, "--leave-one-out", "people", "--effort", "bound", "-o", place.file("bound.jsonl"), "--json")
    #expect(bounds.code == 0, "\(bounds.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(bounds.output.utf8)) as? [String: Any]
    #expect(value?["format"] as? String == "suits-sweep-1")
    #expect(try place.fileLines("bound.jsonl").dropFirst(2).allSatisfy { $0.contains(#""status": "bounded""#) })
  }

  @Test("with --top only the worst get full plans")
  func top() throws {
    let place = try Workplace()
    let run = CommandRun(SweepBench.sweep(try place.agency(), place.file("out.jsonl"), "--top", "2"))
    #expect(run.code == 0, "\(run.errors)")
    let lines = try place.fileLines("out.jsonl")
    #expect(lines.count { $0.contains(#""effort": "full", "status""#) } == 2)
    #expect(lines.count { $0.contains(#""effort": "quick", "status""#) } == 4)
    let header = try #require(try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    let chosen = try #require(header["chosen"] as? [Int])
    #expect(chosen.count == 2)
    for index in chosen { #expect(lines[index + 2].contains(#""effort": "full", "status""#)) }
  }
}
