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

  @Option(help: "Another set of prices.")
  var preset: Preset?

  @Option(help: ArgumentHelp("Goals in order.", valueName: "coverage,continuity,money"))
  var order: GoalList?

  @Option(help: "What the tables are by.")
  var by = PlanPage.Grouping.client

  @Flag(help: "Add the figures of the proof.")
  var details = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the plan; the name ends in .json or .csv.", valueName: "FILE.json|.csv"))
  var output: OutputPath?

  @OptionGroup var effort: EffortOptions

  @OptionGroup var table: TableOptions

  var common: CommonOptions { table.common }

  func validate() throws {
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
    let run = PlanRun(desk: desk, catalogue: catalogue, isProgressForced: effort.progress)
    let plan = try run.plan(scenario, options(saved))
    if let output { try write(plan, catalogue, to: output) }
    if table.csv {
      try desk.console.write(PlanFigureCSV(plan, catalogue).text)
    } else if common.json {
      try desk.console.write(PlanJSON(plan, catalogue).value.text)
    } else {
      let clash = try plan.isContradictory ? run.clash(in: scenario, effort.planned) : nil
      let origins = try clash.map { _ in RuleOrigins(try desk.draft(at: self.scenario), of: scenario) }
      let page = PlanPage(plan, catalogue, on: desk.screen, path: self.scenario, clash: clash, origins)
      let start = saved?.start(within: effort.gap.share)
      try desk.console.write(page.lines(by: by, details: details, startedFrom: start, writtenTo: output?.path))
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
    var options = effort.planned
    options.engine = engine
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
