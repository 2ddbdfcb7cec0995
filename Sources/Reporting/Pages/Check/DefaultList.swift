internal import Staffing

/// Defaults in few lines: those of one value for many people or clients together, settings of the house by group.
struct DefaultList {
  /// One line for each group, in the order in which groups first appear: her own data before the house's settings.
  let lines: [String]

  init(_ defaults: [DefaultUsed]) {
    var groups: [(title: String, items: [String])] = []
    var places: [String: Int] = [:]
    for used in defaults {
      let (title, item) = Self.parts(used)
      if let place = places[title] {
        groups[place].items.append(item)
      } else {
        places[title] = groups.count
        groups.append((title, [item]))
      }
    }
    let own = groups.filter { $0.title.contains("[]") }.map { "\($0.title) \(Self.ranges($0.items))" }
    let house = groups.filter { !$0.title.contains("[]") }.map { "\($0.title): \($0.items.joined(separator: ", "))" }
    lines = own + house
  }

  /// `clients[3].tier` of B becomes `clients[].tier: B` with 3; `policy.limits.changes` becomes `policy.limits` with the
  /// limit and its value.
  private static func parts(_ used: DefaultUsed) -> (title: String, item: String) {
    if let open = used.field.firstIndex(of: "["), let close = used.field[open...].firstIndex(of: "]") {
      let index = used.field[used.field.index(after: open)..<close]
      let generic = used.field[...open] + used.field[close...]
      return ("\(generic): \(used.value)", "\(index)")
    }
    let point = used.field.lastIndex(of: ".")
    let group = point.map { used.field[..<$0] } ?? "scenario"
    let name = point.map { used.field[used.field.index(after: $0)...] } ?? used.field[...]
    return ("\(group)", "\(name) \(used.value)")
  }

  /// `(1–3, 7)`; names stand as they are.
  private static func ranges(_ items: [String]) -> String {
    let numbers = items.compactMap { Int($0) }
    guard numbers.count == items.count else { return "(\(items.joined(separator: ", ")))" }
    var texts: [String] = []
    var first: Int?
    for (place, number) in numbers.enumerated() {
      first = first ?? number
      guard place + 1 == numbers.count || numbers[place + 1] != number + 1 else { continue }
      texts.append(first == number ? "\(number)" : "\(first ?? number)–\(number)")
      first = nil
    }
    return "(\(texts.joined(separator: ", ")))"
  }
}
