internal import ArgumentParser
internal import WhatIf

/// Which scenarios a sweep has.
struct SweepQuestionOptions: ParsableArguments {
  @Option(
    name: .customLong("leave-one-out"),
    help: "Every person, client or opportunity is missing once; may be given several times.")
  var leavesOut: [SweepSubject] = []

  @Option(
    help: ArgumentHelp(
      "A setting and the values it is to have; given several times, all combinations are planned.",
      valueName: "limits.clients.manager=2,3"))
  var grid: [GridAxis] = []

  @Option(
    help: ArgumentHelp("Futures to draw: which opportunities land, who leaves, what clients need.", valueName: "N"))
  var samples: Int?

  @Option(help: "Of futures: the share of people who leave within a year.")
  var leaveRate = SampleOptions.standardLeaveRate

  @Option(help: "Of futures: how far what clients need is off, as a share.")
  var noise = SampleOptions.standardNoise

  @Option(help: ArgumentHelp("A folder of variations, each a scenario: YAML or JSON files.", valueName: "DIR"))
  var variations: String?

  func validate() throws {
    if let samples, samples <= 0 { throw ValidationError("--samples must be a whole number from 1.") }
    if leavesOut.isEmpty, grid.isEmpty, samples == nil, variations == nil {
      throw ValidationError(
        "Say what is to be tried: --leave-one-out people, --grid path=v1,v2, --samples N or --variations DIR.")
    }
  }

  /// What stands behind `suits` to ask the same.
  var words: [String] {
    var words: [String] = []
    for subject in leavesOut { words += ["--leave-one-out", subject.rawValue] }
    for axis in grid { words += ["--grid", "\(axis.path)=\(axis.values.joined(separator: ","))"] }
    if let samples { words += ["--samples", "\(samples)"] }
    if leaveRate != SampleOptions.standardLeaveRate { words += ["--leave-rate", "\(leaveRate)"] }
    if noise != SampleOptions.standardNoise { words += ["--noise", "\(noise)"] }
    if let variations { words += ["--variations", variations] }
    return words
  }

  /// Fills in a header.
  func ask(_ header: inout SweepHeader) {
    for subject in leavesOut where !header.leavesOut.contains(subject.rawValue) {
      header.leavesOut.append(subject.rawValue)
    }
    header.grid = grid.map { "\($0.path)=\($0.values.joined(separator: ","))" }
    header.samples = samples ?? 0
    (header.leaveRate, header.noise) = (leaveRate, noise)
  }
}
