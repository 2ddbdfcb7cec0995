internal import Staffing

/// The rules that are broken because no plan keeps them all.
struct BreachSection {
  let desk: PlanDesk

  var lines: [String] {
    guard desk.plan.isContradictory else { return [] }
    let say = desk.catalogue
    let prose = BreachProse(say, desk.scenario)
    var lines = desk.screen.wrap(say(PlanPhrase.contradictory, say.number(desk.plan.broken.count)), style: .bad)
    for breach in desk.plan.broken {
      lines += desk.screen.wrap(prose.text(breach), indent: 2, hanging: 2)
    }
    return lines + desk.screen.wrap(say(PlanPhrase.contradictoryHow))
  }
}
