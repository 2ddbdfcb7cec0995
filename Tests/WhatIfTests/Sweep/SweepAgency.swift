import Planning
import ScenarioFiles
import Staffing

@testable import WhatIf

/// A small agency for sweeps: An and Ba are executives, Chi a manager, Dung the director; clients Cola and Mai want hours.
struct SweepAgency {
  var draft = ScenarioDraft()

  init() {
    draft.name = Given("test")
    draft.firstMonth = Given(Month(year: 2027, month: 1))
    draft.monthCount = Given(3)
    for (id, name, role) in [
      ("p1", "An", "executive"), ("p2", "Ba", "executive"), ("p3", "Chi", "manager"), ("p4", "Dung", "director"),
    ] {
      var person = PersonDraft()
      (person.id, person.name, person.roles) = (Given(id), Given(name), [Given(role)])
      person.costPerHour = Given(20)
      draft.people.append(person)
    }
    for (name, fee) in [("Cola", 20_000.0), ("Mai Co. Ltd.", 9000)] {
      var client = ClientDraft()
      (client.name, client.fee, client.tier) = (Given(name), Given(fee), Given("B"))
      draft.clients.append(client)
      var line = DemandDraft()
      (line.client, line.role, line.hours) = (Given(name), Given("executive"), Given(60))
      draft.demand.append(line)
    }
  }

  /// Adds a pitch for a client of its own name.
  mutating func pitch(_ name: String, _ probability: Double) {
    var pitch = OpportunityDraft()
    (pitch.name, pitch.kind, pitch.fee) = (Given(name), Given("client"), Given(5000))
    pitch.probability = Given(probability)
    pitch.hours = [Setting(name: Given("executive"), number: Given(10))]
    draft.opportunities.append(pitch)
  }

  /// The scenarios of a question.
  func cases(_ question: SweepQuestion) throws -> SweepCases {
    try SweepCases(question, of: draft, Scenario(draft))
  }

  /// A shipped scenario.
  static func shipped(_ name: String) throws -> (draft: ScenarioDraft, scenario: Scenario) {
    let root = #filePath.prefix(#filePath.count - "Tests/WhatIfTests/Sweep/SweepAgency.swift".count)
    let draft = try ScenarioReader().draft(at: "\(root)scenarios/\(name)")
    return (draft, try Scenario(draft))
  }
}

extension SweepCase {
  /// What is different, a line a change, as far as sweeps make changes.
  var text: [String] {
    variation.changes.map { change in
      switch change {
      case let change as PersonLeaves: "\(change.person?.value ?? "") leaves \(change.from?.value.description ?? "")"
      case let change as PersonChanges:
        "\(change.person.name?.value ?? "") ends \(change.person.end?.value.description ?? "")"
      case let change as ClientLost: "\(change.client?.value ?? "") lost"
      case let change as OpportunityLost: "\(change.opportunity?.value ?? "") lost"
      case let change as OpportunityChanges:
        "\(change.opportunity.name?.value ?? "") \(change.opportunity.probability?.value ?? -1)"
      case let change as DemandChange:
        "\(change.line.client?.value ?? "") \(change.line.role?.value ?? "") × \(change.line.factor?.value ?? 0)"
      case let change as FeeChanges: "\(change.client?.value ?? "") fee × \(change.factor?.value ?? 0)"
      default: "\(type(of: change))"
      }
    }
  }
}
