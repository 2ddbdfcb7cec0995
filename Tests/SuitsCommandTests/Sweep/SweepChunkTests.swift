import Foundation
import Testing

@testable import SuitsCommand

/// A divided sweep comes to the bytes of one machine, and to nothing where a chunk is not what it should be.
@Suite("Sweep chunks")
struct SweepChunkTests {
  private static func divide(_ place: borrowing Workplace, _ more: String...) throws -> CommandRun {
    CommandRun(
      ["sweep", "plan", try place.agency()] + SweepBench.question + ["--chunks", "3", "-o", place.file("many")] + more)
  }

  private static func runAll(_ place: borrowing Workplace) {
    for chunk in 0..<3 { #expect(CommandRun("sweep", "run", place.file("many"), "--chunk", "\(chunk)").code == 0) }
  }

  @Test("chunks run anywhere and in any order come to the bytes of one machine")
  func merges() throws {
    let place = try Workplace()
    let planned = try Self.divide(place, "--for", "slurm")
    #expect(planned.code == 0, "\(planned.errors)")
    #expect(planned.lines.last == "Next: cd \(place.file("many")) && sbatch slurm.sh")
    // The folder alone is enough, wherever it lies.
    try FileManager.default.removeItem(atPath: place.file("base.yaml"))
    try FileManager.default.moveItem(atPath: place.file("many"), toPath: place.file("moved"))
    let moved = place.file("moved")
    #expect(CommandRun("sweep", "run", moved, "--chunk", "2").code == 0)
    #expect(CommandRun("sweep", "run", moved, environment: ["SLURM_ARRAY_TASK_ID": "0"]).code == 0)
    #expect(CommandRun("sweep", "run", moved, environment: ["JOB_COMPLETION_INDEX": "1"]).code == 0)
    let merged = CommandRun("sweep", "merge", moved, "-o", place.file("merged.jsonl"))
    #expect(merged.code == 0, "\(merged.errors)")
    #expect(merged.output.contains("What would be missed"))
    #expect(try CommandRun(SweepBench.sweep(place.agency(), place.file("one.jsonl"))).code == 0)
    #expect(try place.read("merged.jsonl") == place.read("one.jsonl"))
    let left = try FileManager.default.contentsOfDirectory(atPath: moved).filter { $0.hasPrefix(".") }
    #expect(left.isEmpty)
  }

  @Test("variations and the choice of --top go with the folder")
  func carriesAll() throws {
    let place = try Workplace()
    let agency = try place.agency()
    try FileManager.default.createDirectory(atPath: place.file("more"), withIntermediateDirectories: false)
    for name in ["Cola", "Mai"] {
      _ = try place.write("name: \(name) goes\nchanges:\n  - client lost: \(name)\n", to: "more/\(name).yaml")
    }
    let asked = [
      agency, "--leave-one-out", "people", "--variations", place.file("more"), "--top", "2", "--work", "300",
    ]
    #expect(CommandRun(["sweep"] + asked + ["-o", place.file("one.jsonl")]).code == 0)
    #expect(CommandRun(["sweep", "plan"] + asked + ["--chunks", "3", "-o", place.file("many")]).code == 0)
    try FileManager.default.removeItem(atPath: place.file("more"))
    Self.runAll(place)
    #expect(CommandRun("sweep", "merge", place.file("many"), "-o", place.file("merged.jsonl")).code == 0)
    #expect(try place.read("merged.jsonl") == place.read("one.jsonl"))
  }

  @Test("a chunk that is there is left as it is; one that is not whole is made again")
  func idempotent() throws {
    let place = try Workplace()
    _ = try Self.divide(place)
    Self.runAll(place)
    let whole = try place.read("many/chunk-001.jsonl")
    let again = CommandRun("sweep", "run", place.file("many"), "--chunk", "1")
    #expect(again.code == 0 && again.output.contains("chunk-001.jsonl is there already."))
    _ = try place.write(String(whole.dropLast(40)), to: "many/chunk-001.jsonl")
    #expect(CommandRun("sweep", "run", place.file("many"), "--chunk", "1").code == 0)
    #expect(try place.read("many/chunk-001.jsonl") == whole)
  }

  @Test("a missing, torn, doubled or foreign chunk is told and nothing is written")
  func refuses() throws {
    let place = try Workplace()
    _ = try Self.divide(place)
    Self.runAll(place)
    let whole = try place.read("many/chunk-001.jsonl")
    func merge() -> CommandRun { CommandRun("sweep", "merge", place.file("many"), "-o", place.file("merged.jsonl")) }
    func expect(_ code: String) {
      let run = merge()
      #expect(run.code == 2 && run.errors.contains("[\(code)]"), "\(code): \(run.errors)")
      #expect(run.errors.contains("Nothing was written.\nNext: suits sweep "))
      #expect(!place.names.contains("merged.jsonl"))
    }
    try FileManager.default.removeItem(atPath: place.file("many/chunk-001.jsonl"))
    expect("missing-chunk")
    _ = try place.write(String(whole.dropLast(40)), to: "many/chunk-001.jsonl")
    expect("torn-chunk")
    _ = try place.write(try place.read("many/chunk-002.jsonl"), to: "many/chunk-001.jsonl")
    expect("duplicate-chunk")
    _ = try place.write(
      whole.replacingOccurrences(of: #""work": 300"#, with: #""work": 301"#), to: "many/chunk-001.jsonl")
    expect("foreign-chunk")
    _ = try place.write(
      whole.replacingOccurrences(of: #""key": "person "#, with: #""key": "person x"#), to: "many/chunk-001.jsonl")
    expect("foreign-record")
    _ = try place.write(whole, to: "many/chunk-001.jsonl")
    _ = try place.write(whole, to: "many/chunk-003.jsonl")
    expect("foreign-chunk")
    try FileManager.default.removeItem(atPath: place.file("many/chunk-003.jsonl"))
    #expect(merge().code == 0)
    // What is there may be the work of a night.
    #expect(merge().code == 64)
  }

  @Test("a chunk that does not exist, more chunks than scenarios, and a folder that is none are refused")
  func usage() throws {
    let place = try Workplace()
    _ = try Self.divide(place)
    let many = place.file("many")
    #expect(CommandRun("sweep", "run", many, "--chunk", "3").code == 64)
    #expect(CommandRun("sweep", "run", many).code == 64)
    #expect(CommandRun("sweep", "run", many, environment: ["SLURM_ARRAY_TASK_ID": "x"]).code == 64)
    #expect(CommandRun("sweep", "run", place.path, "--chunk", "0").code == 2)
    #expect(try Self.divide(place).code == 64)
    let agency = try place.agency()
    #expect(
      CommandRun(["sweep", "plan", agency] + SweepBench.question + ["--chunks", "7", "-o", place.file("x")]).code == 64)
    #expect(!place.names.contains("x"))
  }

  @Test("variations that extend a file outside of their folder are refused, and nothing is written")
  func outside() throws {
    let place = try Workplace()
    let agency = try place.agency()
    _ = try place.write("changes:\n  - client lost: Cola\n", to: "first.yaml")
    try FileManager.default.createDirectory(atPath: place.file("more"), withIntermediateDirectories: false)
    _ = try place.write("name: both\nextends: [../first.yaml]\n", to: "more/both.yaml")
    let run = CommandRun(
      "sweep", "plan", agency, "--variations", place.file("more"), "--work", "300", "--chunks", "1", "-o",
      place.file("many"))
    #expect(run.code == 2 && run.errors.contains("both.yaml: extends a file outside of its folder"), "\(run.errors)")
    #expect(place.names == ["base.yaml", "first.yaml", "more"])
  }

  @Test("what she reads is in her language")
  func vietnamese() throws {
    let place = try Workplace()
    _ = try Self.divide(place)
    let run = CommandRun("sweep", "merge", place.file("many"), "-o", place.file("merged.jsonl"), "--lang", "vi")
    #expect(run.code == 2)
    #expect(run.errors.contains("chunk-000.jsonl: không có [missing-chunk]"))
    #expect(run.errors.hasSuffix("Tiếp theo: suits sweep run \(place.file("many")) --chunk 0\n"))
  }

  @Test("a folder whose scenario was changed is refused by every chunk")
  func changed() throws {
    let place = try Workplace()
    _ = try Self.divide(place)
    let file = "many/scenario/clients.csv"
    _ = try place.write(try place.read(file).replacingOccurrences(of: "9000", with: "9500"), to: file)
    let run = CommandRun("sweep", "run", place.file("many"), "--chunk", "0")
    #expect(run.code == 2 && run.errors.contains("[other-question]"))
  }

  @Test("job scripts name every chunk and nothing of this machine", arguments: JobSystem.allCases)
  func scripts(system: JobSystem) throws {
    let place = try Workplace()
    #expect(try Self.divide(place, "--for", system.rawValue).code == 0)
    let script = try place.read("many/\(system.fileName)")
    #expect(!script.contains(place.path))
    #expect(script.contains("sweep\", \"run") || script.contains("sweep run . --chunk"))
    #expect(script.contains("0-2") || script.contains("seq 0 2") || script.contains("completions: 3"))
    guard system != .kubernetes else { return }
    let bash = Process()
    bash.executableURL = URL(fileURLWithPath: "/bin/bash")
    bash.arguments = ["-n", place.file("many/\(system.fileName)")]
    try bash.run()
    bash.waitUntilExit()
    #expect(bash.terminationStatus == 0)
  }
}
