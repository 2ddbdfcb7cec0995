internal import Staffing

/// What a plan of a trade-off is weighed by.
struct TradeoffFigures {
  let summary: PlanSummary
  let plan: Plan

  init(_ plan: Plan) {
    self.plan = plan
    summary = PlanSummary(plan.scenario, plan.decisions)
  }

  /// The client who may be least satisfied, of those who want hours; of several the first.
  var leastHappy: (client: Client, satisfaction: Double)? {
    summary.clients.filter { $0.wantedHours > 0 }
      .min { $0.satisfaction.total < $1.satisfaction.total }
      .map { (plan.scenario.clients[$0.client], $0.satisfaction.total) }
  }

  /// Who joins a team against today's teams.
  var joins: Int { summary.changes.count { $0.kind == .joins } }
}
