import Foundation
import Testing

@testable import SuitsCommand

@Suite("Plan files")
struct PlanFileTests {
  @Test("a plan written as JSON or CSV passes its audit", arguments: ["plan.json", "plan.csv"])
  func audits(name: String) throws {
    let place = try Workplace()
    let scenario = place.template()
    #expect(CommandRun("plan", scenario, "-o", place.file(name)).code == 0)
    #expect(place.names == ["my", name])
    let run = CommandRun("audit", scenario, place.file(name))
    #expect(run.code == 0)
    #expect(run.lines.first?.hasPrefix("The plan holds") == true)
  }

  @Test("opportunities and freelance survive the way through a file", arguments: ["plan.json", "plan.csv"])
  func streams(name: String) throws {
    let place = try Workplace()
    let scenario = try place.write(
      """
      first-month: 2027-01
      policy:
        limits: {freelance-hours: 40}
      people:
        - {name: An, role: executive}
        - {name: Ba, role: manager}
        - {name: Chi, role: director}
      clients:
        - {name: Cola, fee: 20000}
      demand:
        - {client: Cola, role: executive, hours: 420}
        - {client: Cola, role: manager, hours: 40}
      opportunities:
        - {name: Gifts, kind: campaign, client: Cola, fee: 90000, from: 2027-02, until: 2027-02, must: yes,
           hours: {manager: 20}}
      """, to: "work.yaml")
    let run = CommandRun("plan", scenario, "-o", place.file(name))
    #expect(run.code == 0, "\(run.errors)")
    let text = try place.read(name)
    #expect(text.contains("delivery Gifts"))
    #expect(text.contains(name == "plan.csv" ? "(freelance)" : "\"freelance\": [\n"))
    let audit = CommandRun("audit", scenario, place.file(name))
    #expect(audit.code == 0, "\(audit.output)\(audit.errors)")
  }

  @Test("a plan that somebody tampered with fails its audit")
  func tampered() throws {
    let place = try Workplace()
    let scenario = place.template()
    _ = CommandRun("plan", scenario, "-o", place.file("plan.json"))
    let text = try place.read("plan.json")
    let changed = text.replacing(#""hours": {"2027-01": "#, with: #""hours": {"2027-01": 9"#, maxReplacements: 1)
    #expect(changed != text)
    _ = try place.write(changed, to: "changed.json")
    let run = CommandRun("audit", scenario, place.file("changed.json"))
    #expect(run.code == 2)
    #expect(run.lines.first?.hasPrefix("The plan does not hold") == true)
    #expect(run.output.contains("counting again gives"))
  }

  @Test("places she kept are kept, and the page says so")
  func keeps() throws {
    let place = try Workplace()
    let scenario = place.template()
    _ = CommandRun("plan", scenario, "-o", place.file("plan.csv"))
    let lines = try place.read("plan.csv").split(separator: "\r\n").map(String.init)
    // Column 6 is `keep`; lines about nobody are for reading only.
    let marked = lines.map { line -> String in
      var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells[2] == "executive", cells[0] != "(nobody)" else { return line }
      cells[5] = "x"
      return cells.joined(separator: ",")
    }
    let count = marked.count { $0.contains(",x,") }
    #expect(count > 0)
    _ = try place.write(marked.joined(separator: "\r\n"), to: "kept.csv")
    let run = CommandRun("plan", scenario, "--from", place.file("kept.csv"))
    #expect(run.code == 0)
    #expect(run.output.contains("You kept \(count) places: all are kept."))
  }

  @Test("a plan file's mistakes are told with line and column")
  func mistakes() throws {
    let place = try Workplace()
    let scenario = place.template()
    let plan = try place.write(
      """
      person,client,role,stage,keep,2027-01
      Lin,Sông Cola,executive,2027-01..2027-03,,40
      Linh,Sông Cola,executive,2027-01..2027-03,,many
      Linh,Sông Cola,executive,2027-01..2027-03,,-3
      """, to: "plan.csv")
    let run = CommandRun("audit", scenario, plan)
    #expect(run.code == 2)
    #expect(
      run.errors.contains("plan.csv:2:1: person: unknown person \"Lin\" [unknown-person]\n  Maybe you meant \"Linh\"."))
    #expect(run.errors.contains("plan.csv:3:44: 2027-01: must be a number, got \"many\" [not-a-number]"))
    #expect(run.errors.contains("[negative-hours]"))
    let json = try place.write(#"{"format": "suits-plan-1", "assignments": ["#, to: "cut.json")
    #expect(CommandRun("audit", scenario, json).errors.contains("cut.json:1:44"))
    let deep = try place.write(String(repeating: "[", count: 100_000), to: "deep.json")
    #expect(CommandRun("audit", scenario, deep).errors.contains("[bad-syntax]"))
  }

  @Test("headings that spreadsheets turned are read, and hours of a month that is not planned are not lost in silence")
  func headings() throws {
    let place = try Workplace()
    let scenario = place.template()
    _ = CommandRun("plan", scenario, "-o", place.file("plan.csv"))
    let text = try place.read("plan.csv")
    let turned = text.replacing("2027-01,2027-02,2027-03,total", with: "Jan-27,2/2027,Thg3-27,total")
    #expect(CommandRun("audit", scenario, try place.write(turned, to: "turned.csv")).code == 0)
    let other = text.replacing("2027-02,", with: "2028-02,", maxReplacements: 1)
    let run = CommandRun("audit", scenario, try place.write(other, to: "other.csv"))
    #expect(run.code == 2)
    #expect(run.errors.contains("is no month of this scenario, 2027-01 to 2027-03: 2028-02 [other-month]"))
    #expect(run.errors.contains("Maybe the plan is of another scenario"))
    let misspelt = text.replacing("person,client", with: "person,klient")
    #expect(
      CommandRun("audit", scenario, try place.write(misspelt, to: "m.csv")).errors.contains(
        "Maybe you meant \"client\"."))
    let strange = CommandRun("audit", scenario, try place.write("a,b\n1,2\n", to: "strange.csv"))
    #expect(strange.errors.contains("is no plan that suits wrote [not-a-plan]"))
    let open = CommandRun("audit", scenario, try place.write(text + "\"An,", to: "open.csv"))
    #expect(open.errors.contains("a quote is never closed [bad-syntax]"))
    #expect(open.errors.hasPrefix(place.file("open.csv")))
    #expect(!open.errors.contains("unknown"))
  }

  static let spoilt: [(String, String, String)] = [
    (#""format": "suits-plan-1""#, #""format": "suits-plan-9""#, "is no plan that suits wrote: suits-plan-9"),
    (#""mainContact": true"#, #""mainContact": "maybe""#, "unknown word \"maybe\"; allowed are true, false"),
    (#""broken": []"#, #""broken": [{"rule": "gravty"}]"#, "unknown rule \"gravty\""),
    (#""role": "coordinator""#, #""role": "boss""#, "unknown role \"boss\"; there are coordinator, executive, planner"),
    (#""stage": "2027-01"#, #""stage": "2031-01"#, "is no month of this scenario, 2027-01 to 2027-03: 2031-01"),
    (
      #""opportunities": []"#, #""opportunities": [{"opportunity": "Zoo", "accepted": true}]"#,
      "unknown opportunity \"Zoo\""
    ),
    (#""assignments": ["#, #""assignments": 5, "was": ["#, "assignments: must be a list"),
  ]

  @Test("a spoilt plan is refused by every command that reads one, which writes nothing", arguments: spoilt)
  func spoiltPlan(old: String, new: String, message: String) throws {
    let place = try Workplace()
    let scenario = place.template()
    _ = CommandRun("plan", scenario, "-o", place.file("plan.json"))
    let text = try place.read("plan.json")
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    #expect(changed != text)
    let plan = try place.write(changed, to: "bad.json")
    let names = place.names
    for arguments in [
      ["audit", scenario, plan], ["export", scenario, place.file("p.lp"), "--fix", plan],
      ["next", scenario, plan, "-o", place.file("q2")], ["plan", scenario, "--from", plan, "-o", place.file("x.json")],
    ] {
      let run = CommandRun(arguments)
      #expect(run.code == 2)
      #expect(run.errors.contains(message))
      #expect(run.errors.contains("Next: suits plan "))
      #expect(run.output.isEmpty)
    }
    #expect(place.names == names)
  }

  @Test("JSON is the whole of standard output", arguments: ["plan", "check", "prices"])
  func json(command: String) throws {
    let place = try Workplace()
    let run = CommandRun(command, place.template(), "--json")
    #expect(run.code == 0)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(object?["format"] as? String == "suits-\(command)-1")
  }

  @Test("the next quarter opens with the plan's teams and plans")
  func next() throws {
    let place = try Workplace()
    let scenario = place.template()
    _ = CommandRun("plan", scenario, "-o", place.file("plan.json"))
    #expect(CommandRun("next", scenario, place.file("plan.json"), "-o", place.file("q2")).code == 0)
    #expect(try place.read("q2/scenario.yaml").contains("2027-04"))
    let run = CommandRun("plan", place.file("q2"))
    #expect(run.code == 0)
    // The same hours and fees with the teams of the plan before: nobody has to move.
    #expect(run.output.contains("Nobody joins or leaves a team."))
  }

  @Test("the next quarter of a main contact who also plans for the client opens without problems")
  func nextOfTwoRoles() throws {
    let place = try Workplace()
    let scenario = place.template()
    let people = try place.read("my/people.csv").replacing("20000000,40", with: "20000000,168")
    _ = try place.write(people, to: "my/people.csv")
    _ = CommandRun("plan", scenario, "-o", place.file("plan.json"))
    #expect(CommandRun("next", scenario, place.file("plan.json"), "-o", place.file("q2")).code == 0)
    let lines = try place.read("q2/teams.csv").split(whereSeparator: \.isNewline)
    let contacts = lines.filter { $0.hasSuffix(",yes") }.map { $0.split(separator: ",")[1] }
    #expect(contacts.count == 3)
    #expect(Set(contacts).count == 3)
    #expect(CommandRun("check", place.file("q2")).code == 0)
  }

  @Test("programs are exported, and a plan's teams fix them", arguments: ["p.lp", "p.mps"])
  func exports(name: String) throws {
    let place = try Workplace()
    let scenario = place.template()
    _ = CommandRun("plan", scenario, "-o", place.file("plan.json"))
    #expect(CommandRun("export", scenario, place.file(name)).code == 0)
    let free = try place.read(name)
    #expect(CommandRun("export", scenario, place.file(name), "--fix", place.file("plan.json")).code == 0)
    let fixed = try place.read(name)
    #expect(free != fixed)
    #expect(!free.isEmpty)
  }

  @Test("the same seed generates the same files")
  func generates() throws {
    let place = try Workplace()
    for folder in ["a", "b"] {
      #expect(CommandRun("generate", place.file(folder), "--people", "8", "--seed", "5").code == 0)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: place.file("a")).sorted()
    #expect(names.contains("people.csv"))
    for name in names { #expect(try place.read("a/\(name)") == place.read("b/\(name)")) }
    #expect(CommandRun("check", place.file("a")).code == 0)
  }
}
