internal import ArgumentParser

/// How a sweep uses the machine and shows where it is.
struct SweepThreadOptions: ParsableArguments {
  @Option(
    help: "Scenarios planned at the same time; the records are the same for any number. (default: all processors)")
  var threads: Int?

  @Flag(help: "Show progress even where standard error is no terminal.")
  var progress = false

  func validate() throws {
    if let threads, threads <= 0 { throw ValidationError("--threads must be above 0.") }
  }

  /// How many at the same time.
  var count: Int { threads ?? PlanRun.processors }
}
