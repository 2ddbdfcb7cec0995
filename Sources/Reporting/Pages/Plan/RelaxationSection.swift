internal import Staffing

/// Rules that were relaxed beforehand, and why.
struct RelaxationSection {
  let desk: PlanDesk

  var lines: [String] {
    let relaxations = desk.scenario.relaxations
    guard !relaxations.isEmpty else { return [] }
    let prose = RelaxationProse(desk.catalogue, desk.scenario)
    return [desk.title(PlanPhrase.relaxedTitle)]
      + prose.lines(relaxations).flatMap { desk.screen.wrap($0, indent: 2, hanging: 2) }
  }
}
