internal import ArgumentParser
internal import GLPKSolver
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import Staffing

/// `suits bench engine`, and `suits bench` alone.
struct BenchEngineCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "engine",
    abstract: "Measure what the engine does in a second on this machine.",
    discussion: """
      Makes departments with the generator (three months) and measures every part of the engine on them by itself: who may \
      work for whom, the program, its relaxation from nothing and after one change, pricing by bundles on one thread and \
      on several, the bound, small neighbourhoods of a plan. Counts are the same on every machine; what is done in a \
      second is this machine's, another at every run. Answers that must agree are compared.

      Examples:
        suits bench
        suits bench --people 12,50,100 --seconds 5
        suits bench engine --people 200 --threads 8 --json

      Exit codes: 0 measured, 1 two ways to one answer disagreed, 2 a value was refused, 130 interrupted (departments \
      that were measured are printed).
      """)

  @Option(help: ArgumentHelp("How many people the departments have, 3 to 5000 each.", valueName: "N,N,…"))
  var people = "12,50,100"

  @Option(help: "Seconds of measuring for each department; every part runs once at least.")
  var seconds = 5.0

  @Option(help: "Threads of what can be shared out. (default: all processors)")
  var threads: Int?

  @Option(help: "The seed that the departments are made from.")
  var seed: UInt64 = 1

  @Flag(help: "Show progress even where standard error is no terminal.")
  var progress = false

  @OptionGroup var table: TableOptions

  var common: CommonOptions { table.common }

  func run() throws {
    let desk = Desk(common)
    let catalogue = desk.catalogue()
    let bench = EngineBench(
      sizes: try sizes(desk, catalogue), seconds: seconds, threads: threads ?? PlanRun.processors, seed: seed)
    InterruptWatch.start()
    defer { InterruptWatch.stop() }
    let ticker = StageTicker(ProgressLine(desk.console, catalogue, isForced: progress))
    let (rows, isInterrupted) = try bench.rows(desk, catalogue, ticker)
    let setting = ThroughputPage.Setting(months: EngineBench.months, seed: seed, threads: bench.threads)
    let page = ThroughputPage(rows, setting, catalogue, on: desk.screen)
    if table.csv {
      try desk.console.write(page.csv)
    } else if common.json {
      try desk.console.write(page.json.text)
    } else {
      try desk.console.write(page.lines)
    }
    if isInterrupted { throw ExitReason.interrupted }
  }

  /// The sizes, once every value of the options is one that can be.
  private func sizes(_ desk: Desk, _ catalogue: Catalogue) throws -> [Int] {
    var problems: [Problem] = []
    var sizes: [Int] = []
    for (place, word) in people.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
      if let size = Int(word), EngineBench.sizes.contains(size) {
        sizes.append(size)
      } else {
        problems.append(
          Problem(
            .outOfRange, field: "--people[\(place + 1)]", value: String(word),
            allowed: Self.range(EngineBench.sizes)))
      }
    }
    if !(seconds >= 0.01 && seconds <= 86_400) {
      problems.append(
        Problem(
          .outOfRange, field: "--seconds", value: "\(seconds)", allowed: .between(0.01, 86_400, isWhole: false)))
    }
    if let threads, !EngineBench.threadCounts.contains(threads) {
      problems.append(
        Problem(
          .outOfRange, field: "--threads", value: "\(threads)", allowed: Self.range(EngineBench.threadCounts)))
    }
    guard problems.isEmpty else { throw desk.refuse(ScenarioRefused(problems), next: catalogue.nextThroughput) }
    return sizes
  }

  private static func range(_ range: ClosedRange<Int>) -> Allowed {
    .between(Double(range.lowerBound), Double(range.upperBound), isWhole: true)
  }
}
