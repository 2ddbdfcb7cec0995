import Staffing

/// What one plan costs less than another, ledger by ledger, and the pay that is owed beside.
struct Gains {
  /// The ledger of money.
  let money: Double
  /// The ledger of rule prices.
  let rulePrices: Double
  /// How much more pay is owed.
  let payroll: Double

  init(from base: Plan, to varied: Plan) {
    func difference(_ isCounted: (TermCode) -> Bool) -> Double {
      TermCode.allCases.reduce(0) { $0 + (isCounted($1) ? base.ledger[$1] - varied.ledger[$1] : 0) }
    }
    money = difference(\.isMoney)
    rulePrices = difference { !$0.isMoney }
    payroll =
      PlanSummary(varied.scenario, varied.decisions).money.payroll
      - PlanSummary(base.scenario, base.decisions).money.payroll
  }
}
