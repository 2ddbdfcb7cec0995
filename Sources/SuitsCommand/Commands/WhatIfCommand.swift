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

  @Option(help: "Seconds for each plan. (default: 60, or no clock with --work)")
  var seconds: Double?

  @Option(help: ArgumentHelp("Work units for each plan: a whole number from 1.", valueName: "N"))
  var work: Int?

  @Option(
    help: "How much may still be gained for a plan to count as good enough: 0.005 or 0.5%, from 0 to 1 or 100%.")
  var gap = GapArgument(share: 0.005)

  @Option(help: "Threads; the plans are the same for any number. (default: all processors)")
  var threads: Int?

  @Option(help: "The seed of everything random.")
  var seed: UInt64 = 1

  @Flag(help: "Show progress even where standard error is no terminal.")
  var progress = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let seconds, !(seconds > 0 && seconds <= 31_536_000) {
      throw ValidationError("--seconds must be above 0 and at most a year, 31536000.")
    }
    if let work, work <= 0 { throw ValidationError("--work must be above 0.") }
    if let threads, threads <= 0 { throw ValidationError("--threads must be above 0.") }
  }

  func run() throws {
    let desk = Desk(common)
    let next = desk.catalogue().nextCheck(scenario)
    // Everything is read before anything is planned: nobody waits a minute to learn of a misspelt name.
    let scenario = try desk.scenario(at: scenario)
    let draft = try desk.draft(at: self.scenario)
    let questions = try variations.map { path in
      let variation = try desk.variation(at: path, next: next)
      return (variation, try desk.scenario(try desk.vary(draft, by: variation, next: next), next: next))
    }
    let catalogue = desk.catalogue(scenario.currency)
    let run = PlanRun(desk: desk, catalogue: catalogue, isProgressForced: progress)
    let base = try run.plan(scenario, options)
    var answers: [WhatIfAnswer] = []
    for (variation, varied) in questions {
      try answers.append(run.answer(varied, variation, from: base, options, staysNear: near))
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

  private var options: PlanOptions {
    var options = PlanOptions()
    options.seconds = seconds ?? (work == nil ? options.seconds : nil)
    options.work = work.map { .units($0) }
    options.gap = gap.share
    options.threads = threads ?? PlanRun.processors
    options.seed = seed
    return options
  }
}
