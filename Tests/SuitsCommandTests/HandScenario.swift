import Staffing

/// A scenario as she would write it, bare enough to be planned by hand.
///
/// It is February 2027 with its 20 weekdays. Only what hours cost, hours nobody covers (10 × the role's median hourly cost for
/// one) and the rules named count; somebody on a team has at least 10 hours a month there. Nobody works overtime unless it
/// says so.
struct HandScenario: Sendable {
  var people: [String]
  var clients = ["{name: Cola, tier: B, fee: 9000}"]
  var demand: [String]
  var rules: Set<RuleCode> = []
  var prices = ""
  var limits = ""
  /// Further sections.
  var more = ""

  /// Somebody with 100 hours: 25 a week, all of them for clients.
  static func person(_ name: String, _ role: String = "executive", cost: Int = 10, _ more: String = "") -> String {
    "{name: \(name), role: \(role), cost per hour: \(cost), hours per week: 25, ceiling: 1\(more)}"
  }

  /// Hours that a client wants.
  static func wants(_ hours: Int, _ client: String = "Cola", of role: String = "executive") -> String {
    "{client: \(client), role: \(role), hours: \(hours)}"
  }

  /// A client with a fee of 9,000.
  static func client(_ name: String, _ more: String = "") -> String { "{name: \(name), tier: B, fee: 9000\(more)}" }

  /// The file.
  var text: String {
    let off = RuleCode.allCases.filter { !$0.isPhysical && !rules.union([.cost]).contains($0) }
    func list(_ title: String, _ records: [String]) -> String {
      "\(title):\n" + records.map { "  - \($0)\n" }.joined()
    }
    return "first month: 2027-02\nmonths: 1\ncurrency: USD\n" + list("people", people) + list("clients", clients)
      + list("demand", demand) + more
        + """
        policy:
          profile: full
          prices: {shortfall-a: 10, shortfall-b: 10, shortfall-c: 10\(prices)}
          limits: {least-hours: 10, overtime-share: 0\(limits)}
          rules: {\(off.map { "\($0.rawValue): 0" }.joined(separator: ", "))}

        """
  }
}
