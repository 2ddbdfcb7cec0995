internal import Foundation
internal import Staffing

/// Looks up what plan files name: by id or name, composed, without regard to case.
struct PlanNames {
  private let people: [String: PersonIndex]
  private let clients: [String: ClientIndex]
  private let roles: [String: RoleIndex]
  private let opportunities: [String: OpportunityIndex]
  private let months: [String: MonthIndex]
  let scenario: Scenario

  init(_ scenario: Scenario) {
    self.scenario = scenario
    people = Self.table(scenario.people.ids.map { (scenario.people[$0].id, [scenario.people[$0].name], $0) })
    clients = Self.table(scenario.clients.ids.map { (scenario.clients[$0].id, [scenario.clients[$0].name], $0) })
    roles = Self.table(
      scenario.roles.ids.map { (scenario.roles[$0].id, [scenario.roles[$0].name] + scenario.roles[$0].aliases, $0) })
    opportunities = Self.table(
      scenario.opportunities.ids.map { (scenario.opportunities[$0].id, [scenario.opportunities[$0].name], $0) })
    months = Self.table(scenario.months.ids.map { (scenario.months[$0].month.description, [], $0) })
  }

  func person(_ text: String) -> PersonIndex? { people[Self.folded(text)] }
  func client(_ text: String) -> ClientIndex? { clients[Self.folded(text)] }
  func role(_ text: String) -> RoleIndex? { roles[Self.folded(text)] }
  func opportunity(_ text: String) -> OpportunityIndex? { opportunities[Self.folded(text)] }
  func month(_ text: String) -> MonthIndex? { months[Self.folded(text)] }

  /// The stage that `2027-01..2027-03` names, by its first month.
  func stage(_ text: String) -> StageIndex? {
    let first = text.split(separator: ".", maxSplits: 1).first.map(String.init) ?? text
    guard let month = month(first) else { return nil }
    return scenario.months[month].stage
  }

  /// The need that client, role and `service`, `growth`, `pitch NAME` or `delivery NAME` name.
  func need(_ client: ClientIndex, _ role: RoleIndex, _ work: String) -> NeedIndex? {
    guard let stream = stream(work) else { return nil }
    return scenario.needs.ids.first {
      let need = scenario.needs[$0]
      return need.client == client && need.role == role && need.stream == stream
    }
  }

  private func stream(_ work: String) -> Need.Stream? {
    let parts = work.split(separator: " ", maxSplits: 1).map(String.init)
    switch (parts.first?.lowercased(), parts.count > 1 ? opportunity(parts[1]) : nil) {
    case ("service", nil), (nil, nil): return .service
    case ("growth", nil): return .growth
    case ("pitch", let opportunity?): return .pitch(opportunity)
    case ("delivery", let opportunity?): return .delivery(opportunity)
    default: return nil
    }
  }

  /// The scenario's months, for messages.
  var allMonths: Allowed {
    let months = scenario.months
    guard let first = months.first, let last = months.last else { return [] }
    return .months(first.month, last.month)
  }

  /// The month that a heading names, also as spreadsheets turn it: `2027-01`, `Jan-27`, `1/2027`.
  ///
  /// - Parameter heading: As it was written.
  /// - Returns: Any month, or `nil` where the heading names none.
  func headingMonth(_ heading: String) -> Month? {
    var text = Array(heading.utf8)
    let year = text.suffix(2)
    // Nobody plans another century.
    if text.contains(where: { !NumberText.isDigit($0) && $0 > 0x2F }), year.allSatisfy(NumberText.isDigit),
      let sign = text.dropLast(2).last, !NumberText.isDigit(sign)
    {
      text = text.dropLast(2) + Array("20".utf8) + year
    }
    guard case .value(let month) = DateText.month(text[...], style: nil) else { return nil }
    return month
  }

  /// The position of a month in the scenario.
  func month(_ month: Month) -> MonthIndex? { scenario.months.ids.first { scenario.months[$0].month == month } }

  /// What the column `work` says, but for opportunities' names.
  var works: [String] { ["service", "growth"] + opportunityNames.flatMap { ["pitch \($0)", "delivery \($0)"] } }

  var opportunityNames: [String] { scenario.opportunities.map(\.name) }
  var personNames: [String] { scenario.people.map(\.name) }
  var clientNames: [String] { scenario.clients.map(\.name) }
  var roleNames: [String] { scenario.roles.map(\.id) }

  static func folded(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping.lowercased().trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Ids win over names.
  private static func table<Index>(_ items: [(id: String, names: [String], index: Index)]) -> [String: Index] {
    var table: [String: Index] = [:]
    for item in items where table[folded(item.id)] == nil { table[folded(item.id)] = item.index }
    for item in items {
      for name in item.names where table[folded(name)] == nil { table[folded(name)] = item.index }
    }
    return table
  }
}
