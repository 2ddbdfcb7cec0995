import Staffing

/// Drafts for tests of the building of scenarios: small, sound, and easy to spoil.
enum BuildingSample {
  /// Three people, two clients, the first quarter of 2027, full-size rules; everything is sound.
  static func draft() -> ScenarioDraft {
    var draft = ScenarioDraft()
    draft.name = Given("sample")
    draft.currency = Given("USD")
    draft.firstMonth = Given(Month(year: 2027, month: 1))
    draft.monthCount = Given(3)
    draft.people = [
      person("An", "executive", cost: 20), person("Binh", "manager", cost: 30), person("Chi", "director", cost: 50),
    ]
    draft.clients = [client("Lotus", fee: 9000), client("Sen", fee: 3000)]
    return draft
  }

  /// A place in a file of tests.
  static func at(_ line: Int, _ column: Int = 1, in file: String = "people.csv") -> Place {
    Place(file: file, line: line, column: column)
  }

  static func person(_ name: String, _ role: String, cost: Double? = nil) -> PersonDraft {
    var person = PersonDraft()
    person.name = Given(name)
    person.roles = [Given(role)]
    person.costPerHour = cost.map { Given($0) }
    return person
  }

  static func client(_ name: String, fee: Double? = nil) -> ClientDraft {
    var client = ClientDraft()
    client.name = Given(name)
    client.fee = fee.map { Given($0) }
    return client
  }

  static func demand(_ client: String, _ role: String, _ hours: Double, month: Month? = nil) -> DemandDraft {
    var line = DemandDraft()
    line.client = Given(client)
    line.role = Given(role)
    line.hours = Given(hours)
    line.month = month.map { Given($0) }
    return line
  }

  static func stay(_ person: String, _ client: String, quarters: Double) -> MembershipDraft {
    var line = MembershipDraft()
    line.person = Given(person)
    line.client = Given(client)
    line.quarters = Given(quarters)
    return line
  }

  static func pin(_ person: String, _ client: String, _ kind: String) -> PinDraft {
    var pin = PinDraft()
    pin.person = Given(person)
    pin.client = Given(client)
    pin.kind = Given(kind)
    return pin
  }

  static func knows(_ person: String, _ sector: String, _ level: Double) -> ExpertiseDraft {
    var line = ExpertiseDraft()
    line.person = Given(person)
    line.sector = Given(sector)
    line.level = Given(level)
    return line
  }

  /// A setting by name.
  static func setting(_ name: String, _ number: Double) -> Setting {
    Setting(name: Given(name), number: Given(number))
  }

  /// The problems of a draft; none where it is accepted.
  static func problems(_ draft: ScenarioDraft) -> [Problem] {
    do throws(ScenarioRefused) {
      _ = try Scenario(draft)
      return []
    } catch {
      return error.problems
    }
  }

  /// The codes of a draft's problems.
  static func codes(_ draft: ScenarioDraft) -> [ProblemCode] { problems(draft).map(\.code) }
}
