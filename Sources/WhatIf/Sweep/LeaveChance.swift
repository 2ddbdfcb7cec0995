import Staffing

/// How likely somebody leaves within the months planned, and when.
struct LeaveChance: Sendable {
  /// Who.
  let person: Person
  /// Their place.
  let index: PersonIndex
  /// The first days without them that are possible, each as likely as the others.
  let days: [Day]
  /// The probability of leaving within those months.
  let probability: Double

  /// The chance of somebody, or `nil` where they are not at work.
  ///
  /// - Parameters:
  ///   - index: Who.
  ///   - scenario: Their scenario.
  ///   - staying: The probability of staying another month.
  init?(_ index: PersonIndex, _ scenario: Scenario, staying: Double) {
    let person = scenario.people[index]
    // Nobody leaves before they have begun.
    let days = scenario.months.ids.filter { month in
      person.contractHours[month] > 0 && person.start.map { $0 < scenario.months[month].month.firstDay } ?? true
    }.map { scenario.months[$0].month.firstDay }
    guard !days.isEmpty, staying < 1 else { return nil }
    self.person = person
    self.index = index
    self.days = days
    probability = 1 - (0..<days.count).reduce(1.0) { product, _ in product * staying }
  }

  /// The probability of staying a month, twelve of which in a row are as likely as staying a year.
  ///
  /// - Parameter yearly: Share of people who leave within a year, 0 to 1.
  /// - Returns: 0 to 1.
  static func staying(yearly: Double) -> Double {
    let year = 1 - yearly
    guard year > 0, year < 1 else { return year }
    // Newton's steps from above; plain arithmetic is the same on every machine, the library's roots are not.
    var root = 1.0
    for _ in 0..<200 {
      let power = (0..<11).reduce(1.0) { product, _ in product * root }
      let next = root - (root * power - year) / (12 * power)
      guard next < root else { break }
      root = next
    }
    return root
  }

  /// How near somebody is to staying, above 0 where they leave: the smaller, the surer they leave.
  func draw(_ chance: Chance) -> (day: Day, nearness: Double)? {
    var stream = chance.stream(.leaving, person.id)
    let drawn = stream.unit()
    guard drawn < probability else { return nil }
    return (stream.pick(days), drawn / probability)
  }
}
