internal import ArgumentParser
internal import GLPKSolver
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// `suits plan`.
struct PlanCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Plan a scenario: teams, hours, what nobody covers, money, and the proof.",
    discussion: """
      Examples:
        suits plan my
        suits plan my --by person --lang vi
        suits plan my -o plan.csv          then mark rows in the column "keep"
        suits plan my --from plan.csv      keeps them and says what changed
        suits plan my --order coverage,continuity,money --seconds 300 -o plan.json
      """)

  @Argument(help: "The scenario: a folder, or one YAML or JSON file.")
  var scenario: String

  @Option(help: ArgumentHelp("A plan to stay near, with its \"keep\" marks.", valueName: "PLAN.json|PLAN.csv"))
  var from: String?

  @Option(help: "The engine.")
  var engine = PlanOptions.EngineChoice.auto

  @Option(help: "Seconds after which the best plan so far is given. (default: 60, or no clock with --work)")
  var seconds: Double?

  @Option(
    help: ArgumentHelp(
      """
      Work units after which the best plan so far is given, or what a page says repeats its run: a whole number from \
      1, or numbers with points and commas as they stand there.
      """,
      valueName: "N"))
  var work: WorkAllowance?

  @Option(
    help: "How much may still be gained for the plan to count as good enough: 0.005 or 0.5%, from 0 to 1 or 100%.")
  var gap = GapArgument(share: 0.005)

  @Option(help: "Threads; the plan is the same for any number. (default: all processors)")
  var threads: Int?

  @Option(help: "The seed of everything random.")
  var seed: UInt64 = 1

  @Option(help: "Another set of prices.")
  var preset: Preset?

  @Option(help: ArgumentHelp("Goals in order.", valueName: "coverage,continuity,money"))
  var order: GoalList?

  @Option(help: "What the tables are by.")
  var by = PlanPage.Grouping.client

  @Flag(help: "Add the figures of the proof.")
  var details = false

  @Flag(help: "Show progress even where standard error is no terminal.")
  var progress = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the plan; the name ends in .json or .csv.", valueName: "FILE.json|.csv"))
  var output: OutputPath?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let seconds, !(seconds > 0 && seconds <= 31_536_000) {
      throw ValidationError("--seconds must be above 0 and at most a year, 31536000.")
    }
    if let threads, threads <= 0 { throw ValidationError("--threads must be above 0.") }
    if let output, let obstacle = OutputFile.obstacle(at: output.path) {
      throw self.obstacle(at: output.path, obstacle)
    }
  }

  func run() throws {
    let desk = Desk(common)
    var scenario = try desk.scenario(at: scenario, changing: change)
    let saved = try from.map { try desk.plan(at: $0, of: scenario, named: self.scenario) }
    if let saved { scenario = scenario.keeping(saved.kept) }
    let catalogue = desk.catalogue(scenario.currency)
    let plan = try PlanRun(desk: desk, catalogue: catalogue, isProgressForced: progress).plan(scenario, options(saved))
    if let output { try write(plan, catalogue, to: output) }
    if common.json {
      try desk.console.write(PlanJSON(plan, catalogue).value.text)
    } else {
      let page = PlanPage(plan, catalogue, on: desk.screen, path: self.scenario)
      try desk.console.write(
        page.lines(by: by, details: details, startedFrom: saved?.start(within: gap.share), writtenTo: output?.path))
    }
    if plan.proof.status == .interrupted { throw ExitReason.interrupted }
    if plan.isContradictory { throw ExitReason.contradictory }
  }

  /// What the options change in the draft, or `nil` where they change nothing.
  private var change: ((inout ScenarioDraft) -> Void)? {
    guard preset != nil || order != nil else { return nil }
    return { draft in
      var policy = draft.policy ?? PolicyDraft()
      if let preset { policy.preset = Given(preset.rawValue) }
      if let order { policy.order = order.goals.map { Given($0.rawValue) } }
      draft.policy = policy
    }
  }

  private func options(_ saved: SavedPlan?) -> PlanOptions {
    var options = PlanOptions()
    options.engine = engine
    options.seconds = seconds ?? (work == nil ? options.seconds : nil)
    options.work = work
    options.gap = gap.share
    options.threads = threads ?? PlanRun.processors
    options.seed = seed
    options.start = saved?.decisions
    return options
  }

  private func write(_ plan: Plan, _ catalogue: Catalogue, to output: OutputPath) throws {
    let text =
      switch output.format {
      case .json: PlanJSON(plan, catalogue).value.text
      case .csv: PlanCSV(plan).text
      }
    try OutputFile.write(Array(text.utf8), to: output.path)
  }
}

extension SavedPlan {
  /// What a page compares with.
  fileprivate func start(within gap: Double) -> PlanPage.Start {
    PlanPage.Start(decisions: decisions, kept: kept, gap: gap)
  }
}
