internal import ArgumentParser
internal import Planning

/// How long and how hard each plan is searched.
struct EffortOptions: ParsableArguments {
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
    help: "How much may still be gained for a plan to count as good enough: 0.005 or 0.5%, from 0 to 1 or 100%.")
  var gap = GapArgument(share: 0.005)

  @Option(help: "Threads; the plan is the same for any number. (default: all processors)")
  var threads: Int?

  @Option(help: "The seed of everything random.")
  var seed: UInt64 = 1

  @Flag(help: "Show progress even where standard error is no terminal.")
  var progress = false

  func validate() throws {
    if let seconds, !(seconds > 0 && seconds <= 31_536_000) {
      throw ValidationError("--seconds must be above 0 and at most a year, 31536000.")
    }
    if let threads, threads <= 0 { throw ValidationError("--threads must be above 0.") }
  }

  /// The options of one plan.
  var planned: PlanOptions {
    var options = PlanOptions()
    options.seconds = seconds ?? (work == nil ? options.seconds : nil)
    options.work = work
    options.gap = gap.share
    options.threads = threads ?? PlanRun.processors
    options.seed = seed
    return options
  }
}
