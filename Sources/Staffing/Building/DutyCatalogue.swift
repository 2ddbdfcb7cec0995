/// What account people do on a client, and which share of its hours goes there; for clients of whom only a fee is known.
public enum DutyCatalogue {
  /// One duty.
  struct Duty {
    /// The stable key.
    var key: String
    /// Who does it.
    var role: RoleIndex
    /// Thousandths of an A-, B- and C-client's hours.
    var shares: (a: Double, b: Double, c: Double)

    /// The share of a tier's hours.
    ///
    /// - Parameter tier: Which.
    /// - Returns: 0 to 1.
    func share(_ tier: Tier) -> Double {
      switch tier {
      case .a: shares.a / 1000
      case .b: shares.b / 1000
      case .c: shares.c / 1000
      }
    }
  }

  /// The duty of writing briefs, which a house setting gives to others.
  static let brief = "brief"
  /// The duty of settling disputes, which grows where a client is unhappy.
  static let conflictResolution = "conflict-resolution"
  /// The duty of contracts and renewals, which grows in a renewal's window.
  static let contract = "contract-and-renewal"

  /// The duties; the shares of a tier add up to 1.
  static let duties: [Duty] = [
    duty("status-reports", RoleCatalogue.coordinator, 45, 50, 60),
    duty("administration", RoleCatalogue.coordinator, 55, 60, 65),
    duty("coordination", RoleCatalogue.coordinator, 60, 60, 55),
    duty("meetings", RoleCatalogue.executive, 70, 70, 70),
    duty("intake", RoleCatalogue.executive, 35, 40, 50),
    duty(brief, RoleCatalogue.executive, 50, 50, 50),
    duty("presenting", RoleCatalogue.executive, 40, 40, 40),
    duty("feedback", RoleCatalogue.executive, 50, 50, 50),
    duty("budget-handling", RoleCatalogue.executive, 35, 40, 45),
    duty("timing", RoleCatalogue.executive, 50, 50, 50),
    duty("daily-care", RoleCatalogue.executive, 75, 80, 85),
    duty("research", RoleCatalogue.planner, 45, 40, 30),
    duty("strategy", RoleCatalogue.planner, 45, 40, 35),
    duty("strategy-review", RoleCatalogue.planner, 25, 20, 15),
    duty("creative-supervision", RoleCatalogue.manager, 40, 40, 40),
    duty("budget-setting", RoleCatalogue.manager, 25, 25, 25),
    duty("payment-approval", RoleCatalogue.manager, 15, 15, 15),
    duty("quality-control", RoleCatalogue.manager, 35, 35, 35),
    duty(contract, RoleCatalogue.manager, 20, 20, 20),
    duty(conflictResolution, RoleCatalogue.manager, 20, 20, 20),
    duty("proactive-care", RoleCatalogue.manager, 40, 35, 30),
    duty("internal-reporting", RoleCatalogue.manager, 30, 30, 30),
    duty("campaign-direction", RoleCatalogue.director, 40, 35, 30),
    duty("key-presentations", RoleCatalogue.director, 30, 30, 30),
    duty("senior-relationship", RoleCatalogue.director, 25, 25, 25),
  ]

  /// The duties' keys, in the order of the catalogue.
  public static var keys: [String] { duties.map(\.key) }

  private static func duty(_ key: String, _ role: RoleIndex, _ a: Double, _ b: Double, _ c: Double) -> Duty {
    Duty(key: key, role: role, shares: (a, b, c))
  }
}
