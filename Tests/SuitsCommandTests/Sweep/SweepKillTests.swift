import Foundation
import Staffing
import Testing

@testable import SuitsCommand

/// Whatever ends a sweep, going on comes to the file of an undisturbed run, byte by byte.
@Suite("Ended sweeps", .serialized)
struct SweepKillTests {
  private static let question = [
    "--leave-one-out", "people", "--samples", "4", "--seed", "3", "--work", "200", "--gap", "5%", "--threads",
    "2",
  ]

  @Test("killed twenty times at random moments, nothing is lost and nothing is there twice")
  func killed() throws {
    let place = try Workplace()
    let agency = try place.agency()
    func sweep(_ name: String, _ more: String...) throws -> SuitsProcess {
      try SuitsProcess(
        ["sweep", agency] + Self.question + ["-o", place.file(name)] + more, errors: place.file("errors.txt"))
    }
    let began = ContinuousClock.now
    let undisturbed = try sweep("whole.jsonl")
    #expect(undisturbed.end() == 0)
    let whole = try place.read("whole.jsonl")
    let passed = began.duration(to: .now)
    var random = SeededRandom(seed: 20)
    var kills = 0
    var attempts = 0
    while kills < 20, attempts < 60 {
      attempts += 1
      let run = try sweep("killed.jsonl", "--resume")
      Thread.sleep(forTimeInterval: 0.7 * random.unit() * Double(passed / .milliseconds(1)) / 1000)
      run.kill()
      let code = run.end()
      #expect(code == 0 || code == -SIGKILL)
      if code == -SIGKILL { kills += 1 }
      guard code == 0 else { continue }
      #expect(try place.read("killed.jsonl") == whole)
      try FileManager.default.removeItem(atPath: place.file("killed.jsonl"))
    }
    #expect(kills == 20)
    #expect(try sweep("killed.jsonl", "--resume").end() == 0)
    #expect(try place.read("killed.jsonl") == whole)
  }

  @Test("Ctrl-C keeps what is there, ends with 130 and says how to go on")
  func interrupted() throws {
    let place = try Workplace()
    let agency = try place.agency()
    let question = ["--samples", "60", "--seed", "3", "--work", "200", "--threads", "1"]
    let file = place.file("out.jsonl")
    let run = try SuitsProcess(["sweep", agency] + question + ["-o", file], errors: place.file("errors.txt"))
    while run.isRunning, ((try? place.fileLines("out.jsonl").count) ?? 0) < 5 { Thread.sleep(forTimeInterval: 0.01) }
    run.interrupt()
    #expect(run.end() == 130)
    let kept = try place.fileLines("out.jsonl").count - 2
    #expect(kept >= 3 && kept < 60)
    let said = try run.said()
    #expect(said.contains("You stopped it: \(kept) of 60 scenarios are in \(file). To go on:"))
    #expect(said.hasSuffix("-o \(file) --resume\n"))
    #expect(CommandRun(["sweep", agency] + question + ["-o", file, "--resume"]).code == 0)
    #expect(CommandRun(["sweep", agency] + question + ["-o", place.file("whole.jsonl")]).code == 0)
    #expect(try place.read("out.jsonl") == place.read("whole.jsonl"))
  }

  @Test("two runs never write one file")
  func locked() throws {
    let place = try Workplace()
    let agency = try place.agency()
    let arguments = [
      "sweep", agency, "--samples", "200", "--work", "200", "--threads", "1", "-o", place.file("out.jsonl"),
    ]
    let run = try SuitsProcess(arguments, errors: place.file("errors.txt"))
    while run.isRunning, !place.names.contains("out.jsonl") { Thread.sleep(forTimeInterval: 0.01) }
    // The file is made first and locked a moment later.
    Thread.sleep(forTimeInterval: 0.2)
    let second = CommandRun(arguments + ["--resume"])
    #expect(second.code == 64 && second.errors.contains("[in-use]"), "\(second.errors)")
    run.kill()
    #expect(run.end() == -SIGKILL)
  }
}
