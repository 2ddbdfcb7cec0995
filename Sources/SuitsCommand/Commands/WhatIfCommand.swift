internal import ArgumentParser
internal import GLPKSolver
internal import Planning
internal import Reporting
internal import ScenarioFiles
internal import Staffing
internal import WhatIf

/// `suits whatif`.
struct WhatIfCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif", abstract: "Hold the plan as it is against what variations would make of it.",
    discussion: """
      Examples:
        suits whatif my lose-lotus.yaml
        suits whatif my lose-lotus.yaml win-bank.yaml --near      with as few moves as the gap allows

      suits vary --help shows what a variation looks like.
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @Argument(help: "The variations, each a question of its own: YAML or JSON files.")
  var variations: [String]

  @Flag(help: "Keep the teams as they are where the gap allows.")
  var near = false

  @OptionGroup var effort: EffortOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let desk = Desk(common)
    let next = desk.catalogue().nextAgain(["whatif", scenario] + variations)
    // Everything is read before anything is planned: nobody waits a minute to learn of a misspelt name.
    let scenario = try desk.scenario(at: scenario)
    let draft = try desk.draft(at: self.scenario)
    let questions = try variations.map { path in
      let variation = try desk.variation(at: path, next: next)
      return (variation, try desk.scenario(try desk.vary(draft, by: variation, next: next), next: next))
    }
    let catalogue = desk.catalogue(scenario.currency)
    let run = PlanRun(desk: desk, catalogue: catalogue, isProgressForced: effort.progress)
    let base = try run.plan(scenario, effort.planned)
    var answers: [WhatIfAnswer] = []
    for (variation, varied) in questions {
      try answers.append(run.answer(varied, variation, from: base, effort.planned, staysNear: near))
    }
    if common.json {
      try desk.console.write(WhatIfJSON(base, answers, catalogue).value.text)
    } else {
      try desk.console.write(WhatIfPage(base, answers, catalogue, on: desk.screen, path: self.scenario).lines)
    }
    if ([base] + answers.map(\.plan)).contains(where: { $0.proof.status == .interrupted }) {
      throw ExitReason.interrupted
    }
  }
}
