import Staffing

/// What one plan costs less than another, ledger by ledger, with the pay that is owed beside and the hours that it covers more.
struct Gains {
  /// The ledger of money.
  let money: Double
  /// The ledger of rule prices.
  let rulePrices: Double
  /// How much more pay is owed.
  let payroll: Double
  /// How many hours more are covered.
  let hours: Double

  init(from base: Plan, to varied: Plan) {
    func difference(_ isCounted: (TermCode) -> Bool) -> Double {
      TermCode.allCases.reduce(0) { $0 + (isCounted($1) ? base.ledger[$1] - varied.ledger[$1] : 0) }
    }
    money = difference(\.isMoney)
    rulePrices = difference { !$0.isMoney }
    let before = PlanSummary(base.scenario, base.decisions)
    let after = PlanSummary(varied.scenario, varied.decisions)
    payroll = after.money.payroll - before.money.payroll
    hours = before.shortfallHours - after.shortfallHours
  }
}
