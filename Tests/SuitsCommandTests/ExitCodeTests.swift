import Foundation
import Testing

@testable import SuitsCommand

@Suite("Exit codes")
struct ExitCodeTests {
  @Test("a template plans with 0, and its last line names a command")
  func plans() throws {
    let place = try Workplace()
    let scenario = place.template()
    let run = CommandRun("plan", scenario)
    #expect(run.code == 0)
    #expect(run.errors.isEmpty)
    #expect(run.lines.last == "Next: suits plan \(scenario) -o plan.csv")
  }

  @Test("a refused scenario ends with 2, says all problems on standard error, writes and prints nothing else")
  func refuses() throws {
    let place = try Workplace()
    let scenario = try place.write(
      """
      first-month: 2027-01
      people:
        - {name: An, role: executive, hours-per-week: -4}
        - {name: An, role: exekutive}
      clients:
        - {name: Cola}
      """, to: "bad.yaml")
    let run = CommandRun("plan", scenario, "-o", place.file("plan.json"))
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("[negative"))
    #expect(run.errors.contains("[unknown-role]"))
    #expect(run.errors.contains("Maybe you meant \"executive\"."))
    #expect(run.errors.hasSuffix("Next: mend this, then: suits check \(scenario)\n"))
    #expect(place.names == ["bad.yaml"])
  }

  @Test("rules that clash through each other end with 3, the plan printed with its broken rules first")
  func contradicts() throws {
    let place = try Workplace()
    let scenario = try place.write(
      """
      first-month: 2027-01
      people:
        - {name: An, role: executive, clients: 1}
        - {name: Ba, role: manager}
        - {name: Chi, role: director}
      clients:
        - {name: Cola, fee: 20000, hours: 60}
        - {name: Tea, fee: 20000, hours: 60}
      pins:
        - {person: An, client: Cola, role: executive, kind: must}
        - {person: An, client: Tea, role: executive, kind: must}
      """, to: "clash.yaml")
    let run = CommandRun("plan", scenario, "-o", place.file("plan.json"))
    #expect(run.code == 3)
    #expect(run.lines.first?.hasPrefix("No plan keeps all your rules.") == true)
    #expect(place.names.contains("plan.json"))
  }

  @Test(
    "what is not understood ends with 64",
    arguments: [
      ["plan"], ["plan", "x", "--gap", "-1"], ["plan", "x", "--seconds", "0"], ["plan", "x", "--work", "0"],
      ["plan", "x", "-o", "plan.txt"], ["plan", "x", "--order", "coverage,coverage"], ["fly"],
      ["plan", "x", "--lang", "fr"],
      ["plan", "x", "-o", "/no/such/folder/plan.json"], ["export", "x", "x.txt"], ["generate", "x", "--people", "1"],
      ["plan", "x", "--threads", "0"], ["plan", ""], ["init", ""], ["audit", "x", ""],
    ])
  func usage(arguments: [String]) {
    let console = Console(output: { _ in true }, error: { _ in })
    #expect(SuitsProgram.run(arguments, on: console) == 64)
  }

  @Test(
    "a mistyped option's answer says what is allowed",
    arguments: [
      ("--work", "abc", "a whole number from 1"), ("--gap", "much", "from 0 to 1 or 100%"),
    ])
  func allowed(option: String, value: String, words: String) {
    let run = CommandRun("plan", "x", option, value)
    #expect(run.code == 64)
    #expect(run.errors.replacing(/\s+/, with: " ").contains(words), "\(run.errors)")
  }

  @Test("help and version end with 0", arguments: [["--help"], ["--version"], ["plan", "--help"], ["help", "audit"]])
  func help(arguments: [String]) {
    let console = Console(output: { _ in true }, error: { _ in })
    #expect(SuitsProgram.run(arguments, on: console) == 0)
  }

  @Test(
    "every command's help has an example",
    arguments: ["plan", "check", "prices", "audit", "export", "init", "next", "generate"])
  func examples(command: String) {
    #expect(CommandRun(command, "--help").output.contains("suits \(command) "))
  }

  @Test("a full standard output ends with 1")
  func fullOutput() throws {
    let place = try Workplace()
    let run = CommandRun("check", place.template(), acceptsOutput: false)
    #expect(run.code == 1)
    #expect(run.errors == "standard output cannot be written\n")
    let vietnamese = CommandRun("check", place.template(), "--lang", "vi", acceptsOutput: false)
    #expect(vietnamese.errors == "không ghi được đầu ra chuẩn\n")
  }

  @Test("a full disk ends with 1, names the file that was asked for, and leaves nothing behind")
  func fullDisk() throws {
    let place = try Workplace()
    let scenario = place.template()
    for name in ["full.json", "full.lp"] {
      try FileManager.default.createSymbolicLink(atPath: place.file(name), withDestinationPath: "/dev/full")
    }
    let names = place.names
    let plan = CommandRun("plan", scenario, "-o", place.file("full.json"))
    #expect(plan.code == 1)
    #expect(plan.errors == "\(place.file("full.json")) cannot be written: the disk is full\n")
    let export = CommandRun("export", scenario, place.file("full.lp"), "--lang", "vi")
    #expect(export.code == 1)
    #expect(export.errors == "không ghi được \(place.file("full.lp")): ổ đĩa đã đầy\n")
    #expect(place.names == names)
  }

  @Test("a folder that cannot be made is told, and nothing of it is left", arguments: ["init", "generate", "next"])
  func noFolder(command: String) throws {
    let place = try Workplace()
    let scenario = place.template()
    _ = CommandRun("plan", scenario, "-o", place.file("plan.json"))
    let names = place.names
    func run(_ folder: String) -> CommandRun {
      switch command {
      case "init": CommandRun("init", folder)
      case "generate": CommandRun("generate", folder, "--people", "5")
      default: CommandRun("next", scenario, place.file("plan.json"), "-o", folder)
      }
    }
    let there = run(place.file("plan.json"))
    #expect(there.code == 64)
    #expect(there.errors.contains("plan.json is there already"))
    let nowhere = run("/proc/none/deeper")
    #expect(nowhere.code == 1)
    #expect(nowhere.errors.contains("cannot be written: "))
    #expect(place.names == names)
  }

  @Test("a path that leads nowhere ends with 2 and the way to make a scenario, or to the one that was meant")
  func nowhere() throws {
    let place = try Workplace()
    let scenario = place.template()
    let missing = CommandRun("plan", place.file("other"))
    #expect(missing.code == 2)
    #expect(missing.errors.hasSuffix("Next: suits init \(place.file("other"))\n"))
    let misspelt = CommandRun("plan", place.file("mi"))
    #expect(misspelt.errors.contains("Maybe you meant \"\(scenario)\"."))
    #expect(misspelt.errors.hasSuffix("Next: suits check \(scenario)\n"))
  }

  @Test("init never replaces what is there")
  func initKeeps() throws {
    let place = try Workplace()
    let scenario = place.template()
    let before = try place.read("my/people.csv")
    let run = CommandRun("init", scenario)
    #expect(run.code == 64)
    #expect(run.errors.contains("is there already"))
    #expect(try place.read("my/people.csv") == before)
  }
}
