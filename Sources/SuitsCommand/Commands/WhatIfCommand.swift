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
        suits whatif my lose-lotus.yaml --keep 3                  at most three join a team by choice
        suits whatif my lose-lotus.yaml --keep-curve              what 0, 1, 2 … changes bring

      suits vary --help shows what a variation looks like.
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @Argument(help: "The variations, each a question of its own: YAML or JSON files.")
  var variations: [String]

  @Flag(help: "Keep the teams as they are where the gap allows.")
  var near = false

  @Option(help: ArgumentHelp("At most so many join a team of the plan as it is by choice.", valueName: "K"))
  var keep: Int?

  @Flag(help: "Plan with 0, 1, 2 … changes, then without a limit.")
  var keepCurve = false

  @Option(help: ArgumentHelp("The most changes that --keep-curve tries one by one.", valueName: "K"))
  var upTo = 8

  @Flag(help: "Print a long table instead of pages: question, most changes, figure, value.")
  var csv = false

  @OptionGroup var effort: EffortOptions

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let keep, keep < 0 { throw ValidationError("--keep must be 0 or more.") }
    if upTo < 0 { throw ValidationError("--up-to must be 0 or more.") }
    if keepCurve, keep != nil || near {
      throw ValidationError("--keep-curve tries all numbers of changes: leave out --keep and --near.")
    }
    if csv, common.json { throw ValidationError("Choose --csv or --json.") }
  }

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
    var answers: [[WhatIfAnswer]] = []
    for (variation, varied) in questions {
      try answers.append(
        keepCurve
          ? run.curve(varied, variation, from: base, effort.planned, upTo: upTo)
          : [run.answer(varied, variation, from: base, effort.planned, staysNear: near, mostChanges: keep)])
    }
    try desk.console.write(output(base, answers, catalogue, desk.screen))
    if ([base] + answers.joined().map(\.plan)).contains(where: { $0.proof.status == .interrupted }) {
      throw ExitReason.interrupted
    }
  }

  private func output(
    _ base: Plan, _ answers: [[WhatIfAnswer]], _ catalogue: Catalogue, _ screen: Screen
  ) -> String {
    let all = Array(answers.joined())
    if csv { return WhatIfCSV(base, all, catalogue).text }
    if common.json { return WhatIfJSON(base, all, catalogue).value.text }
    let lines =
      if keepCurve {
        WhatIfCurvePage(
          base, answers, catalogue, on: screen, next: ["whatif", scenario] + variations + ["--keep", "3"]
        ).lines
      } else {
        WhatIfPage(base, all, catalogue, on: screen, path: scenario).lines
      }
    return lines.map { $0 + "\n" }.joined()
  }
}
