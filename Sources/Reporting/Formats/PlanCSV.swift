public import Staffing

/// A plan as a table for spreadsheets, in rounded hours: she marks what to keep in the column `keep` and plans again.
public struct PlanCSV: Sendable {
  private let plan: Plan
  private let keys: PlanKeys

  /// The table of a plan.
  ///
  /// - Parameter plan: An audited plan.
  public init(_ plan: Plan) {
    self.plan = plan
    keys = PlanKeys(plan.scenario)
  }

  /// In the column `person`: hours bought outside.
  public static let freelance = "(freelance)"
  /// In the column `person`: hours that nobody covers; for reading only.
  public static let nobody = "(nobody)"
  /// In the column `person`: an opportunity that is taken, named in the column `work`.
  public static let accepted = "(accepted)"

  /// The table: UTF-8, commas, one heading line.
  public var text: String {
    let months = plan.scenario.months.ids.map { keys.key($0) }
    var lines = [
      (["person", "client", "role", "stage", "main contact", "keep", "work"] + months + ["total"]).csvLine
    ]
    let hours = HoursByStream(plan.scenario, plan.rounded)
    for seat in plan.rounded.assignments {
      let needs = hours.streams(of: seat)
      for need in needs { lines.append(line(seat, plan.scenario.needs[need].stream, hours.hours(of: seat, need))) }
      if needs.isEmpty { lines.append(line(seat, .service, [])) }
    }
    let view = PlanView(plan.scenario, plan.rounded)
    for (label, amount) in [(Self.freelance, view.bought), (Self.nobody, view.shortfall)] {
      for need in plan.scenario.needs.ids {
        let parts = plan.scenario.months.ids.map { ($0, amount(need, $0)) }.filter { $0.1 > 0.005 }
        if !parts.isEmpty { lines.append(line(label, need, parts)) }
      }
    }
    for opportunity in plan.scenario.opportunities.ids where plan.rounded.accepted[opportunity] {
      let record = plan.scenario.opportunities[opportunity]
      lines.append(
        ([Self.accepted, plan.scenario.clients[record.client].name, "", "", "", "", record.id]
          + months.map { _ in "" } + [""]).csvLine)
    }
    return lines.map { $0 + "\r\n" }.joined()
  }

  private func line(
    _ seat: Decisions.Assignment, _ stream: Need.Stream, _ parts: [(MonthIndex, Double)]
  ) -> String {
    let isContact = plan.rounded.mainContacts.contains {
      $0.stage == seat.stage && $0.client == seat.client && $0.person == seat.person
    }
    return
      ([
        plan.scenario.people[seat.person].name, plan.scenario.clients[seat.client].name, keys.key(seat.role),
        keys.key(seat.stage), isContact ? "yes" : "", "", keys.key(stream),
      ] + numbers(parts)).csvLine
  }

  private func line(_ label: String, _ need: NeedIndex, _ parts: [(MonthIndex, Double)]) -> String {
    let record = plan.scenario.needs[need]
    return
      ([
        label, plan.scenario.clients[record.client].name, keys.key(record.role), "", "", "", keys.key(record.stream),
      ] + numbers(parts)).csvLine
  }

  private func numbers(_ parts: [(MonthIndex, Double)]) -> [String] {
    var cells = plan.scenario.months.map { _ in "" }
    for (month, hours) in parts { cells[month.position] = Self.number(hours) }
    return cells + [parts.isEmpty ? "" : Self.number(parts.reduce(0) { $0 + $1.1 })]
  }

  /// A number as spreadsheets of all languages read it back: whole where it is whole.
  private static func number(_ value: Double) -> String {
    // Sums of hours carry the noise of their last bits; a millionth of an hour is none.
    let clean = (value * 1e6).rounded() / 1e6
    return clean == clean.rounded() ? String(Int(clean)) : clean.description
  }
}
