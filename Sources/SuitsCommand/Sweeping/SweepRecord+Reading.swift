internal import ScenarioFiles
internal import WhatIf

extension SweepRecord {
  /// A record as it stands in a sweep's file; `nil` where it is none.
  ///
  /// - Parameter node: One line of the file.
  init?(_ node: JSONNode) {
    guard let index = node["index"]?.wholeNumber, let key = node["key"]?.text,
      let family = node["family"]?.text.flatMap({ SweepFamily(rawValue: $0) }),
      let effort = node["effort"]?.text.flatMap({ SweepEffort(rawValue: $0) }), let status = node["status"]?.text,
      let isContradictory = node["contradictory"]?.bool, let written = node["figures"]
    else { return nil }
    var figures: SweepFigures?
    if !written.isNull {
      figures = SweepFigures(written)
      if figures == nil { return nil }
    }
    self.init(
      index: index, key: key, family: family, lost: node["lost"]?.text, scenario: node["hash"]?.text ?? "",
      effort: effort, status: status, reason: node["reason"]?.text, isContradictory: isContradictory,
      objective: node["objective"]?.number, bound: node["bound"]?.number, gap: node["gap"]?.number, figures: figures)
  }
}

extension SweepFigures {
  /// Figures as they stand in a record; `nil` where one is missing.
  fileprivate init?(_ node: JSONNode) {
    let prefix = "utilization."
    var use: [String: Double] = [:]
    for (key, value) in node.members ?? [] where key.hasPrefix(prefix) {
      guard let number = value.number else { return nil }
      use[String(key.dropFirst(prefix.count))] = number
    }
    let numbers = SweepFigure.general.compactMap { node[$0.key]?.number }
    guard numbers.count == SweepFigure.general.count else { return nil }
    let all = Dictionary(zip(SweepFigure.general, numbers), uniquingKeysWith: { first, _ in first })
    func figure(_ figure: SweepFigure) -> Double { all[figure] ?? 0 }
    self.init(
      result: figure(.result), margin: figure(.margin), rulePrices: figure(.rulePrices),
      hoursShort: figure(.hoursShort), coverage: figure(.coverage), satisfaction: figure(.satisfaction),
      worstSatisfaction: figure(.worstSatisfaction), overtime: figure(.overtime), freelance: figure(.freelance),
      handovers: figure(.handovers), moves: figure(.moves), utilizationByRole: use)
  }
}

extension JSONNode {
  /// A whole number from 0, or `nil`.
  var wholeNumber: Int? { number.flatMap { Int(exactly: $0) }.flatMap { $0 >= 0 ? $0 : nil } }
}
