internal import Staffing

/// The rules that a plan breaks, and what is proven of that.
struct BreachSection {
  let desk: PlanDesk

  var lines: [String] {
    guard desk.plan.isContradictory else { return [] }
    let say = desk.catalogue
    let prose = BreachProse(say, desk.scenario)
    let (head, advice) = desk.plan.proof.breakProof.phrases
    var lines = desk.screen.wrap(say(head, say.number(desk.plan.broken.count)), style: .bad)
    for breach in desk.plan.broken {
      lines += desk.screen.wrap(prose.text(breach), indent: 2, hanging: 2)
    }
    return lines + desk.screen.wrap(say(advice))
  }
}

extension Proof.BreakProof {
  /// What stands above the broken rules, and what may be done.
  var phrases: (head: PlanPhrase, advice: PlanPhrase) {
    switch self {
    case .fewest: (.contradictory, .contradictoryHow)
    case .some: (.contradictorySome, .contradictoryHow)
    case .none: (.brokenUnproven, .brokenUnprovenHow)
    }
  }
}
