internal import ArgumentParser
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import ScenarioFiles
internal import Staffing

/// `suits bench gap`.
struct BenchGapCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap",
    abstract: "Solve published generalized assignment problems, and check every answer in whole numbers.",
    discussion: """
      A role whose work nobody shares is such a problem: agents are people, jobs are clients. A file holds one or several: \
      agents and jobs, a row of costs for each agent, a row of hours for each agent, the capacities. Best values are \
      looked up in best-known.csv beside the file or one folder above.

      Examples:
        suits bench gap d05100.txt
        suits bench gap instances/*.txt --seconds 60 --threads 2
        suits bench gap instances/e*.txt --json

      Exit codes: 0 all were solved and checked, 1 an answer did not pass its check, 2 a file was refused.
      """)

  @Argument(help: ArgumentHelp("Files of the published format.", valueName: "file"))
  var files: [String]

  @Option(help: "Seconds for each problem.")
  var seconds = 60.0

  @Option(help: "Threads; the answer is the same for any number where the clock does not end it.")
  var threads = 2

  @Option(help: "The seed of everything random.")
  var seed: UInt64 = 1

  @Option(help: "How far above the best value known counts as reached: 0.001 or 0.1%, from 0 to 1 or 100%.")
  var within = GapArgument(share: 0.001)

  @OptionGroup var table: TableOptions

  var common: CommonOptions { table.common }

  func validate() throws {
    if !(seconds > 0 && seconds <= 31_536_000) {
      throw ValidationError("--seconds must be above 0 and at most a year, 31536000.")
    }
    if threads <= 0 { throw ValidationError("--threads must be above 0.") }
    if files.isEmpty { throw ValidationError("Name at least one file.") }
  }

  func run() throws {
    let desk = Desk(common)
    let catalogue = desk.catalogue()
    let problems = try self.problems(desk, catalogue)
    InterruptWatch.start()
    defer { InterruptWatch.stop() }
    var rows: [GapRow] = []
    for (place, problem) in problems.enumerated() where !InterruptWatch.cancellation.isRequested {
      let isShown = desk.console.isErrorTerminal
      if isShown {
        let line = catalogue.benchProgress(place + 1, of: problems.count, problem.name)
        desk.console.writeError("\r\u{1B}[K" + line)
      }
      defer { if isShown { desk.console.writeError("\r\u{1B}[K") } }
      rows.append(try row(problem, desk, catalogue))
    }
    let page = GapPage(rows, within: within.share, catalogue, on: desk.screen)
    if table.csv {
      try desk.console.write(page.csv)
    } else if common.json {
      try desk.console.write(page.json.text)
    } else {
      try desk.console.write(page.lines)
    }
    if InterruptWatch.cancellation.isRequested { throw ExitReason.interrupted }
  }

  private func problems(_ desk: Desk, _ catalogue: Catalogue) throws -> [PublishedAssignment] {
    let ranges = AssignmentReader.Ranges(
      agents: 1...GeneralizedAssignment.greatestAgentCount, jobs: 1...GeneralizedAssignment.greatestJobCount,
      pairLimit: GeneralizedAssignment.greatestPairCount, costs: 0...GeneralizedAssignment.greatestCost,
      hours: 0...GeneralizedAssignment.greatestWeight,
      capacities: 0...GeneralizedAssignment.greatestCapacity)
    do throws(ScenarioRefused) {
      return try AssignmentReader(ranges).problems(at: files)
    } catch {
      let path = error.problems.first?.place?.file ?? files[0]
      throw desk.refuse(error, next: catalogue.nextBench(path), in: .published)
    }
  }

  /// Solves one, and gives nothing out that does not hold.
  private func row(_ problem: PublishedAssignment, _ desk: Desk, _ catalogue: Catalogue) throws -> GapRow {
    let numbers = GeneralizedAssignment(
      agentCount: problem.agentCount, jobCount: problem.jobCount, costs: problem.costs, weights: problem.hours,
      capacities: problem.capacities)
    let began = ContinuousClock.now
    let limits = Limits(deadline: began + .seconds(seconds), cancellation: InterruptWatch.cancellation)
    let result = GeneralizedAssignmentSearch(limits: limits, threads: threads, seed: seed).solve(numbers)
    let passed = began.duration(to: .now).components
    guard AssignmentAudit.faults(of: result, numbers).isEmpty else {
      desk.console.writeError([catalogue.notVerified(problem.name)])
      throw ExitReason.internalError
    }
    return GapRow(
      instance: problem.name, value: result.value, bound: result.bound, gap: result.gap,
      seconds: Double(passed.seconds) + Double(passed.attoseconds) * 1e-18, isProven: result.isProven,
      bestKnown: problem.bestKnown)
  }
}
