internal import Staffing

/// The plan in four sentences: what it is of, coverage, satisfaction, proof.
struct SummarySection {
  let desk: PlanDesk

  var lines: [String] {
    let say = desk.catalogue
    let scenario = desk.scenario
    let held = scenario.clients.filter { $0.broughtBy == nil }.count
    let head = desk.title(
      PlanPhrase.title, scenario.name, say.span(of: scenario),
      say(CheckPhrase.people, say.number(scenario.people.count)), say(CheckPhrase.clients, say.number(held)))
    let summary = desk.summary
    let missing = summary.shortfallHours
    let coverage =
      missing < 0.05
      ? say(PlanPhrase.coveredAll, say.hours(summary.wantedHours))
      : say(
        PlanPhrase.covered, say.wholePercent(summary.coverage), say.hours(summary.wantedHours), say.hours(missing))
    var sentences = [coverage, say(PlanPhrase.satisfaction, say.number(summary.satisfaction)), proof]
    if desk.plan.proof.status == .timeLimit || desk.plan.proof.status == .interrupted,
      let work = desk.plan.proof.repeatWork
    {
      sentences.append(say(PlanPhrase.repeatWith, work))
    }
    return [head] + sentences.flatMap { desk.screen.wrap($0) } + goals
  }

  private var proof: String {
    let say = desk.catalogue
    let proof = desk.plan.proof
    guard let money = proof.gapMoney, let gap = proof.gap else {
      return say(proof.status == .interrupted ? PlanPhrase.proofNothing : PlanPhrase.proofNothingTime)
    }
    let phrase: PlanPhrase =
      switch proof.status {
      case .optimal: .proofOptimal
      case .withinGap: .proofGain
      case .workLimit: .proofWork
      case .timeLimit: .proofTime
      case .interrupted: .proofInterrupted
      }
    return say(phrase, say.money(money), say.percent(gap))
  }

  private var goals: [String] {
    guard !desk.plan.proof.goals.isEmpty else { return [] }
    let say = desk.catalogue
    return [say(PlanPhrase.goalsTitle) + ":"]
      + desk.plan.proof.goals.flatMap { goal in
        let text =
          if let cost = goal.costToNext {
            say(PlanPhrase.goalCost, say.goal(goal.goal), say.money(goal.objective), say.money(cost))
          } else {
            say(PlanPhrase.goalLine, say.goal(goal.goal), say.money(goal.objective))
          }
        return desk.screen.wrap(text, indent: 2, hanging: 2)
      }
  }
}
