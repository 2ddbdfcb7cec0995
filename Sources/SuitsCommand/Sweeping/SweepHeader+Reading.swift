internal import Planning
internal import Reporting
internal import ScenarioFiles
internal import WhatIf

extension SweepHeader {
  /// A header as it stands in a sweep's file; `nil` where it is none.
  ///
  /// - Parameter node: The file's first line.
  init?(_ node: JSONNode) {
    guard node["format"]?.text == SweepHeader.format, let version = node["suits"]?.text,
      let name = node["scenario"]?["name"]?.text, let hash = node["scenario"]?["hash"]?.text,
      let currency = node["currency"]?.text, let question = node["question"], let options = node["options"],
      let count = node["count"]?.wholeNumber,
      let seed = options["seed"]?.text.flatMap({ UInt64($0) }),
      let effort = options["effort"]?.text.flatMap({ SweepEffort(rawValue: $0) })
    else { return nil }
    self.init(
      version: version, name: name, hash: hash, currency: currency, gap: options["gap"]?.number, seed: seed,
      count: count)
    self.effort = effort
    (top, work, seconds) = (options["top"]?.wholeNumber, options["work"]?.wholeNumber, options["seconds"]?.number)
    guard let leavesOut = question["leaveOneOut"]?.array, let grid = question["grid"]?.array,
      let samples = question["samples"]?.wholeNumber, let leaveRate = question["leaveRate"]?.number,
      let noise = question["noise"]?.number, let variations = question["variations"]?.array
    else { return nil }
    self.leavesOut = leavesOut.compactMap(\.text)
    self.grid = grid.compactMap(\.text)
    (self.samples, self.leaveRate, self.noise) = (samples, leaveRate, noise)
    self.variations = variations.compactMap { node in
      node["name"]?.text.flatMap { name in node["hash"]?.text.map { Variation(name: name, hash: $0) } }
    }
    chosen = node["chosen"]?.array.map { $0.compactMap(\.wholeNumber) }
    (chunks, chunk) = (node["chunks"]?.wholeNumber, node["chunk"]?.wholeNumber)
  }

  /// The question, but for its variations.
  var question: SweepQuestion {
    SweepQuestion(
      leavesOut: leavesOut.compactMap { SweepSubject(rawValue: $0) }, grid: grid.compactMap { GridAxis($0) },
      samples: samples > 0 ? SampleOptions(count: samples, seed: seed, leaveRate: leaveRate, noise: noise) : nil)
  }

  /// How long and how hard each scenario is planned.
  var options: SweepOptions {
    var options = SweepOptions()
    options.effort = effort
    options.chosen = chosen.map { Set($0) }
    options.plan.work = work.map { .units($0) }
    options.plan.seconds = seconds
    (options.gap, options.plan.seed) = (gap, seed)
    if let gap { options.plan.gap = gap }
    return options
  }
}
