internal import ArgumentParser
internal import Planning

/// How long and how hard each plan of a question is searched.
struct EffortOptions: ParsableArguments {
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

  func validate() throws {
    if let seconds, !(seconds > 0 && seconds <= 31_536_000) {
      throw ValidationError("--seconds must be above 0 and at most a year, 31536000.")
    }
    if let work, work <= 0 { throw ValidationError("--work must be above 0.") }
    if let threads, threads <= 0 { throw ValidationError("--threads must be above 0.") }
  }

  /// The options of one plan.
  var planned: PlanOptions {
    var options = PlanOptions()
    options.seconds = seconds ?? (work == nil ? options.seconds : nil)
    options.work = work.map { .units($0) }
    options.gap = gap.share
    options.threads = threads ?? PlanRun.processors
    options.seed = seed
    return options
  }
}
