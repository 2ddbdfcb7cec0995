internal import Staffing
public import WhatIf

/// What a sweep says: what would be missed, what chance may bring, what settings and variations would make of it.
public struct SweepPage: Sendable {
  private let statistics: SweepStatistics
  private let say: Catalogue
  private let screen: Screen
  private let path: String
  private let file: String

  /// The page of a sweep.
  ///
  /// - Parameters:
  ///   - statistics: What its records say together.
  ///   - catalogue: Language and currency.
  ///   - screen: Width and colour.
  ///   - path: The scenario as she named it, for the command to try next.
  ///   - file: The file with a record of every scenario, as she named it.
  public init(
    _ statistics: SweepStatistics, _ catalogue: Catalogue, on screen: Screen, path: String, file: String
  ) {
    self.statistics = statistics
    say = catalogue
    self.screen = screen
    self.path = path
    self.file = file
  }

  /// The page: each family of scenarios in a section of its own, and the command to try next.
  public var lines: [String] {
    let scenario = statistics.base.scenario
    let title = say(
      SweepPhrase.title, scenario.name, say.span(of: scenario), say.number(statistics.recordCount))
    var sections = [screen.wrap(title, style: .strong)]
    if !statistics.losses.isEmpty || !statistics.impossibleLosses.isEmpty {
      sections.append(SweepLossSection(statistics: statistics, say: say, screen: screen, file: file).lines)
    }
    if let futures = statistics.futures {
      sections += SweepFutureSection(futures: futures, statistics: statistics, say: say, screen: screen).blocks
    }
    for (phrase, records) in [(SweepPhrase.settings, statistics.grid), (.variations, statistics.variations)]
    where !records.isEmpty {
      let table = SweepTable(records: records, statistics: statistics, say: say, screen: screen, file: file)
      sections.append(screen.wrap(say(phrase), style: .strong) + table.lines)
    }
    sections.append([say.nextPlan(path)])
    return Array(sections.joined(separator: [""]))
  }
}
