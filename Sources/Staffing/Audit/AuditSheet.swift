/// Where rules count their checks and list their breaches.
public struct AuditSheet: Sendable {
  /// How many checks were made.
  public private(set) var checks = 0
  /// What does not hold.
  public private(set) var breaches: [Breach] = []

  /// An empty sheet.
  public init() {}

  /// Counts a check, and lists a breach where it does not hold.
  ///
  /// - Parameters:
  ///   - holds: Whether the rule holds here.
  ///   - breach: What to list otherwise.
  public mutating func check(_ holds: Bool, _ breach: @autoclosure () -> Breach) {
    checks += 1
    if !holds { breaches.append(breach()) }
  }

  /// Counts a check that an amount is at most a limit, within 1e-6 of the larger of 1 and the limit.
  ///
  /// - Parameters:
  ///   - amount: What is there.
  ///   - limit: The most that may be.
  ///   - breach: What to list otherwise; its amount is set to the excess.
  public mutating func check(_ amount: Double, atMost limit: Double, _ breach: @autoclosure () -> Breach) {
    checks += 1
    // Negated, so that a number that is none fails too.
    if !(amount <= limit + Self.tolerance * max(1, abs(limit))) {
      var found = breach()
      found.amount = amount - limit
      breaches.append(found)
    }
  }

  /// How far a limit may be exceeded, relative to the larger of 1 and the limit: solvers keep rows to 1e-7.
  public static let tolerance = 1e-6
}
