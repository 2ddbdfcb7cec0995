internal import Staffing

/// Reads the schema `suits-plan-1`: the keys that decide; all others are what follows from them.
struct PlanDocument {
  let scenario: Scenario
  let names: PlanNames

  init(_ scenario: Scenario, _ names: PlanNames) {
    self.scenario = scenario
    self.names = names
  }

  /// The plan, or `nil` where problems say why not.
  func read(_ file: SourceFile, _ problems: inout PlanProblems) -> SavedPlan? {
    var scanner = JSONScanner(file.bytes)
    let root: JSONNode
    do throws(JSONScanner.Fault) {
      root = try scanner.document()
    } catch {
      let found = error.found.isEmpty ? "found unexpected end of stream" : error.found
      problems.report(.badSyntax, line: error.line, column: error.column, field: "", value: found)
      return nil
    }
    guard let format = root["format"]?.text, format == "suits-plan-1" else {
      let node = root["format"] ?? root
      problems.report(
        .notAPlan, line: node.line, column: node.column, field: root["format"] == nil ? "" : "format",
        value: root["format"]?.text ?? "")
      return nil
    }
    var seats = PlanSeats(scenario, names)
    for (place, node) in items("assignments", of: root, &problems).enumerated() where !problems.isFull {
      assignment(node, "assignments[\(place + 1)]", &seats, &problems)
    }
    for (place, node) in items("freelance", of: root, &problems).enumerated() where !problems.isFull {
      freelance(node, "freelance[\(place + 1)]", &seats, &problems)
    }
    for (place, node) in items("opportunities", of: root, &problems).enumerated() where !problems.isFull {
      let field = "opportunities[\(place + 1)]"
      guard flag(node, "accepted", field, &problems),
        let opportunity = look(
          node, "opportunity", "\(field).opportunity", .unknownOpportunity, names.opportunity, names.opportunityNames,
          &problems)
      else { continue }
      seats.accept(opportunity)
    }
    var plan = seats.plan
    plan.objective = root["objective"]?.number
    plan.scenarioHash = root["scenario"]?["hash"]?.text
    for (place, node) in items("broken", of: root, &problems).enumerated() where !problems.isFull {
      if let breach = breach(node, "broken[\(place + 1)]", &problems) { plan.broken.append(breach) }
    }
    return plan
  }

  private func items(_ key: String, of root: JSONNode, _ problems: inout PlanProblems) -> [JSONNode] {
    guard let node = root[key] else {
      problems.report(.missingValue, line: root.line, column: root.column, field: key)
      return []
    }
    guard let items = node.array else {
      problems.report(.wrongType, line: node.line, column: node.column, field: key, allowed: ["list"])
      return []
    }
    return items
  }

  private func assignment(
    _ node: JSONNode, _ field: String, _ seats: inout PlanSeats, _ problems: inout PlanProblems
  ) {
    let person = look(node, "person", field, .unknownPerson, names.person, names.personNames, &problems)
    let client = look(node, "client", field, .unknownClient, names.client, names.clientNames, &problems)
    let role = look(node, "role", field, .unknownRole, names.role, names.roleNames, &problems)
    let stage = look(node, "stage", field, .otherMonth, names.stage, [], &problems)
    let isContact = flag(node, "mainContact", field, &problems)
    let isKept = flag(node, "keep", field, &problems)
    guard let person, let client, let role, let stage else { return }
    let seat = Decisions.Assignment(person: person, client: client, role: role, stage: stage)
    seats.add(seat, isContact: isContact, isKept: isKept)
    if let streams = node["streams"]?.array {
      for (place, part) in streams.enumerated() {
        hours(part, "\(field).streams[\(place + 1)]", client, role, part["work"]?.text ?? "service", &problems) {
          seats.work(seat, $0, $1, $2)
        }
      }
    } else {
      hours(node, field, client, role, "service", &problems) { seats.work(seat, $0, $1, $2) }
    }
  }

  private func freelance(
    _ node: JSONNode, _ field: String, _ seats: inout PlanSeats, _ problems: inout PlanProblems
  ) {
    let client = look(node, "client", field, .unknownClient, names.client, names.clientNames, &problems)
    let role = look(node, "role", field, .unknownRole, names.role, names.roleNames, &problems)
    guard let client, let role else { return }
    hours(node, field, client, role, node["work"]?.text ?? "service", &problems) { seats.buy($0, $1, $2) }
  }

  /// Hours by month of one need.
  private func hours(
    _ node: JSONNode, _ field: String, _ client: ClientIndex, _ role: RoleIndex, _ work: String,
    _ problems: inout PlanProblems, _ take: (NeedIndex, MonthIndex, Double) -> Void
  ) {
    for (key, value) in node["hours"]?.members ?? [] {
      let place = "\(field).hours.\(key)"
      guard let month = names.month(key) else {
        problems.report(
          .otherMonth, line: value.line, column: value.column, field: place, value: key, allowed: names.allMonths)
        continue
      }
      guard let hours = value.number else {
        problems.report(.notANumber, line: value.line, column: value.column, field: place, value: value.text ?? "")
        continue
      }
      guard hours >= 0 else {
        problems.report(.negativeHours, line: value.line, column: value.column, field: place, value: number(hours))
        continue
      }
      guard let need = names.need(client, role, work) else {
        problems.report(
          .unknownWork, line: value.line, column: value.column, field: "\(field).work", value: work,
          suggestion: Closeness.closest(to: work, among: names.works))
        return
      }
      if hours > 0 { take(need, month, hours) }
    }
  }

  private func look<Index>(
    _ node: JSONNode, _ key: String, _ field: String, _ code: ProblemCode, _ find: (String) -> Index?,
    _ candidates: [String], _ problems: inout PlanProblems
  ) -> Index? {
    let path = field.hasSuffix(".\(key)") ? field : "\(field).\(key)"
    guard let member = node[key], let text = member.text else {
      problems.report(.missingValue, line: node.line, column: node.column, field: path)
      return nil
    }
    if let index = find(text) { return index }
    problems.report(
      code, line: member.line, column: member.column, field: path, value: text,
      allowed: code == .otherMonth ? names.allMonths : code.isListed ? .words(candidates) : [],
      suggestion: Closeness.closest(to: text, among: candidates))
    return nil
  }

  /// Yes or no; no where nothing is said, and a problem where something else is.
  private func flag(_ node: JSONNode, _ key: String, _ field: String, _ problems: inout PlanProblems) -> Bool {
    guard let member = node[key], !member.isNull else { return false }
    guard let flag = member.bool else {
      problems.report(
        .unknownWord, line: member.line, column: member.column, field: "\(field).\(key)", value: member.text ?? "",
        allowed: ["true", "false"])
      return false
    }
    return flag
  }

  /// A number without a point where it is whole.
  private func number(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }

  private func breach(_ node: JSONNode, _ field: String, _ problems: inout PlanProblems) -> Breach? {
    guard let text = node["rule"]?.text, let rule = RuleCode(rawValue: text) else {
      let word = node["rule"]?.text ?? ""
      problems.report(
        .unknownRule, line: node.line, column: node.column, field: "\(field).rule", value: word,
        suggestion: Closeness.closest(to: word, among: RuleCode.allCases.map(\.rawValue)))
      return nil
    }
    var breach = Breach(rule, amount: node["amount"]?.number ?? 1)
    let before = problems.list.count
    if node["person"] != nil {
      breach.person = look(node, "person", field, .unknownPerson, names.person, [], &problems)
    }
    if node["client"] != nil {
      breach.client = look(node, "client", field, .unknownClient, names.client, [], &problems)
    }
    if node["role"] != nil { breach.role = look(node, "role", field, .unknownRole, names.role, [], &problems) }
    if node["stage"] != nil { breach.stage = look(node, "stage", field, .otherMonth, names.stage, [], &problems) }
    if node["month"] != nil { breach.month = look(node, "month", field, .otherMonth, names.month, [], &problems) }
    if node["opportunity"] != nil {
      breach.opportunity = look(
        node, "opportunity", field, .unknownOpportunity, names.opportunity, names.opportunityNames, &problems)
    }
    return problems.list.count == before ? breach : nil
  }
}
