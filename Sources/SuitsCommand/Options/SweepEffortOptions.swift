internal import ArgumentParser
internal import WhatIf

/// How long and how hard the scenarios of a sweep are planned.
struct SweepEffortOptions: ParsableArguments {
  @Option(help: "How much is found out: what can be reached at best, a quick plan, or a plan as one question gets it.")
  var effort = SweepEffort.full

  @Option(
    help: ArgumentHelp("Full plans only for the K that may be the worst; quick ones for the others.", valueName: "K"))
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "Work units of a plan at most: the same on every machine. (default: \(SweepOptions.standardWork), or none with --seconds)",
      valueName: "N"))
  var work: Int?

  @Option(help: "Seconds for each plan; what a clock ends may be another plan the next time.")
  var seconds: Double?

  @Option(
    help: """
      How much may still be gained for a plan to count as good enough: 0.005 or 0.5%, from 0 to 1 or 100%. (default: half a \
      percent more than for the plan as it is)
      """)
  var gap: GapArgument?

  @Option(help: "The seed of everything random.")
  var seed: UInt64 = 1

  func validate() throws {
    if let top, top <= 0 { throw ValidationError("--top must be above 0.") }
    if top != nil, effort != .full { throw ValidationError("--top is about full plans: leave out --effort.") }
    if let work, work <= 0 { throw ValidationError("--work must be a whole number from 1.") }
    if let seconds, !(seconds > 0 && seconds <= 31_536_000) {
      throw ValidationError("--seconds must be above 0 and at most a year, 31536000.")
    }
  }

  /// What stands behind `suits` to ask the same.
  var words: [String] {
    var words: [String] = []
    if effort != .full { words += ["--effort", effort.rawValue] }
    if let top { words += ["--top", "\(top)"] }
    if let work { words += ["--work", "\(work)"] }
    if let seconds { words += ["--seconds", "\(seconds)"] }
    if let gap { words += ["--gap", "\(gap.share)"] }
    if seed != 1 { words += ["--seed", "\(seed)"] }
    return words
  }

  /// A header that asks nothing yet but how hard.
  var header: SweepHeader {
    var header = SweepHeader(
      version: "", name: "", hash: "", currency: "", gap: gap?.share, seed: seed, count: 0)
    (header.effort, header.top, header.seconds) = (effort, top, seconds)
    header.work = work ?? (seconds == nil ? SweepOptions.standardWork : nil)
    return header
  }
}
