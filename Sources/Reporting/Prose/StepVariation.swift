internal import Staffing
internal import WhatIf

/// A step as the lines of a variation's file, with what can be said there.
struct StepVariation {
  private let step: LimitStep
  private let name: String

  /// The lines of a step.
  ///
  /// - Parameters:
  ///   - step: The step.
  ///   - name: What the variation is called.
  init(_ step: LimitStep, name: String) {
    self.step = step
    self.name = name
  }

  /// YAML, its keys in English as all files may have them.
  var lines: [String] {
    ["name: \(quoted(name))", "changes:"] + step.variation.changes.flatMap(lines)
  }

  private func lines(_ change: any DraftChange) -> [String] {
    switch change {
    case let change as PersonJoins:
      let person = change.person
      var fields = [("role", list(person.roles.map(\.value)))]
      fields += [("grade", person.grade?.value)].compactMap { key, word in word.map { (key, quoted($0)) } }
      fields += [("office", person.office?.value), ("line manager", person.lineManager?.value)].compactMap {
        key, word in
        word.map { (key, quoted($0)) }
      }
      fields += numbers([("cost per hour", person.costPerHour), ("hours per week", person.hoursPerWeek)])
      return item("person joins", quoted(person.name?.value ?? ""), fields)
    case let change as PersonLeaves: return item("person leaves", quoted(change.person?.value ?? ""), [])
    case let change as PersonChanges:
      let person = change.person
      return item(
        "person changes", quoted(person.name?.value ?? ""),
        numbers([
          ("client limit", person.clientLimit), ("lead limit", person.leadLimit), ("overtime", person.overtime),
        ]))
    case let change as RoleChanges:
      return item(
        "role changes", quoted(change.role.name?.value ?? ""),
        change.role.limits.map { ($0.name.value, number($0.number.value)) })
    case let change as PolicyChanges:
      let limits = change.policy.limits.map { "\($0.name.value): \(number($0.number.value))" }
      return ["  - policy:", "      limits: {\(limits.joined(separator: ", "))}"]
    case let change as ConflictDropped:
      return item("conflict dropped", list(change.clients.map(\.value)), [])
    default:
      // What only keeps the measure the same is nobody's question.
      return []
    }
  }

  private func item(_ key: String, _ value: String, _ fields: [(String, String)]) -> [String] {
    ["  - \(key): \(value)"] + fields.map { "    \($0.0): \($0.1)" }
  }

  private func numbers(_ fields: [(String, Given<Double>?)]) -> [(String, String)] {
    fields.compactMap { key, given in given.map { (key, number($0.value)) } }
  }

  private func list(_ words: [String]) -> String { "[" + words.map(quoted).joined(separator: ", ") + "]" }

  private func quoted(_ text: String) -> String {
    String(JSONValue.string(text).text.dropLast())
  }

  /// With two decimals at most, which nobody takes for thousands.
  private func number(_ value: Double) -> String {
    String(JSONValue.number((value * 100).rounded() / 100).text.dropLast())
  }
}
