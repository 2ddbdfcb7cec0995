import Foundation
import Staffing
import Testing

@testable import ScenarioFiles

/// Variations as files: every kind of change is read, and every fault has its place.
@Suite("Variation files")
struct VariationReaderTests {
  private func read(_ texts: [String: String], _ name: String = "v.yaml") throws -> Variation {
    let folder = NSTemporaryDirectory() + "suits-variation-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (file, text) in texts { try text.write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8) }
    return try VariationReader().variation(at: "\(folder)/\(name)")
  }

  private func read(_ text: String) throws -> Variation { try read(["v.yaml": text]) }

  private func refusal(_ texts: [String: String]) -> [String] {
    let refused = #expect(throws: ScenarioRefused.self) { try read(texts) }
    return refused?.problems.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.field) \($0.code.rawValue)" }
      ?? []
  }

  @Test("name, description and changes, in English and Vietnamese")
  func languages() throws {
    let english = try read(
      """
      name: Thu leaves
      description: What if she goes?
      changes:
        - person leaves: Thu
          from: 2027-02-01
      """)
    let vietnamese = try read(
      """
      tên: Thu leaves
      mô tả: What if she goes?
      thay đổi:
        - nhân sự nghỉ: Thu
          từ: 2027-02-01
      """)
    for variation in [english, vietnamese] {
      #expect(variation.name == "Thu leaves" && variation.note == "What if she goes?")
      let leaves = try #require(variation.changes.first as? PersonLeaves)
      #expect(leaves.person?.value == "Thu" && leaves.from?.value == Day(year: 2027, month: 2, day: 1))
    }
  }

  @Test("every kind of change can be begun", arguments: ChangeForm.all.map(\.name))
  func kinds(name: String) throws {
    let value =
      name == "policy"
      ? "{limits: {changes: 3}}" : ["conflict", "offices"].contains { name.hasPrefix($0) } ? "[A, B]" : "A"
    let variation = try read("changes:\n  - \(name): \(value)\n")
    #expect(variation.changes.count == 1)
    #expect(variation.changes[0].place?.line == 2)
  }

  @Test("records of the scenario's tables are read with all their fields")
  func records() throws {
    let variation = try read(
      """
      changes:
        - person joins: Lan
          role: executive; planner
          pay: 2000
        - client won: Mai
          fee: 900
          demand: {executive: 40, manager: 10}
        - ban: An
          client: Mai
        - client grows: Sen
          factor: 1.5
          from: 2027-02
        - policy: {preset: keep-teams, limits: {changes: 3}}
      """)
    let joins = try #require(variation.changes[0] as? PersonJoins)
    #expect(joins.person.roles.map(\.value) == ["executive", "planner"] && joins.person.pay?.value == 2000)
    let won = try #require(variation.changes[1] as? ClientWon)
    #expect(won.client.fee?.value == 900 && won.hours.map(\.number.value) == [40, 10])
    #expect((variation.changes[2] as? PinAdded)?.pin.kind?.value == "never")
    #expect((variation.changes[3] as? DemandChange)?.line.factor?.value == 1.5)
    #expect((variation.changes[4] as? PolicyChanges)?.policy.limits.first?.number.value == 3)
  }

  @Test("what a variation extends is changed before")
  func extends() throws {
    let variation = try read([
      "v.yaml": "extends: [one.yaml, two.yaml]\nchanges:\n  - client lost: C\n",
      "one.yaml": "changes:\n  - client lost: A\n", "two.yaml": "extends: one.yaml\nchanges:\n  - client lost: B\n",
    ])
    #expect(variation.name == "v")
    #expect(variation.changes.compactMap { ($0 as? ClientLost)?.client?.value } == ["A", "A", "B", "C"])
  }

  @Test("faults have their places, and all are told at once")
  func faults() {
    let lines = refusal([
      "v.yaml": """
      changes:
        - person leavs: An
        - person leaves: An
          form: 2027-02-01
        - client grows: Sen
          factor: much
        - nonsense
      """
    ])
    #expect(
      lines == [
        "2:5 changes[1] unknown-change", "4:5 changes[2] unknown-key", "6:13 changes[3].factor not-a-number",
        "7:5 changes[4] wrong-type",
      ])
  }

  @Test("a circle and a missing base are told where they are named")
  func bases() {
    #expect(refusal(["v.yaml": "extends: v.yaml\n"]) == ["1:10 extends extends-itself"])
    #expect(refusal(["v.yaml": "extends: other.yaml\n"]) == ["1:10 extends missing-file"])
  }
}
