import Testing

@testable import SuitsCommand

@Suite("Varied scenarios")
struct VaryTests {
  @Test("variations are made one after the other, and what they make can be planned")
  func composed() throws {
    let place = try Workplace()
    let base = try place.write(Workplace.smallAgency, to: "base.yaml")
    let one = try place.write("changes:\n  - person joins: Em\n    role: executive\n", to: "one.yaml")
    let two = try place.write("changes:\n  - promotion: Em\n    role: manager\n", to: "two.yaml")
    let run = CommandRun("vary", base, one, two, "-o", place.file("varied"))
    #expect(run.code == 0, "\(run.errors)")
    #expect(run.lines.last == "Next: suits plan \(place.file("varied"))")
    #expect(try place.read("varied/people.csv").contains("Em,manager"))
    #expect(CommandRun("plan", place.file("varied"), "--seconds", "5").code == 0)
  }

  @Test("a variation that changes nothing leaves the scenario as it is")
  func nothing() throws {
    let place = try Workplace()
    let base = try place.write(Workplace.smallAgency, to: "base.yaml")
    let none = try place.write("name: nothing\n", to: "none.yaml")
    #expect(CommandRun("vary", base, none, "-o", place.file("varied")).code == 0)
    func plan(_ scenario: String) throws -> String {
      let run = CommandRun("plan", scenario, "--work", "5000", "-o", place.file("plan.csv"))
      #expect(run.code == 0, "\(run.errors)")
      return try place.read("plan.csv")
    }
    #expect(try plan(base) == plan(place.file("varied")))
  }

  @Test("what is wrong is told with its line, and nothing is written")
  func refused() throws {
    let place = try Workplace()
    let base = try place.write(Workplace.smallAgency, to: "base.yaml")
    let wrong = try place.write("changes:\n  - client lost: Kola\n", to: "wrong.yaml")
    let run = CommandRun("vary", base, wrong, "-o", place.file("varied"))
    #expect(run.code == 2)
    #expect(run.errors.contains("wrong.yaml:2:18: changes[1].client-lost: unknown client \"Kola\" [unknown-client]"))
    #expect(run.errors.contains("Maybe you meant \"Cola\"."))
    #expect(place.names == ["base.yaml", "wrong.yaml"])
  }
}
