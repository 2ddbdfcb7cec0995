public import Staffing

/// Plans from the happiest clients to the highest profit, one line each.
public struct TradeoffPage: Sendable {
  private let plans: [Plan]
  private let dropped: Int
  private let isCut: Bool
  private let say: Catalogue
  private let screen: Screen
  private let path: String

  /// The page of some plans.
  ///
  /// - Parameters:
  ///   - plans: At least one, clients first, all of one scenario.
  ///   - dropped: How many more were planned and left out.
  ///   - isCut: Whether she ended the run before all were planned.
  ///   - catalogue: Language and currency.
  ///   - screen: Width and colour.
  ///   - path: The scenario as she named it, for the command to try next.
  public init(
    _ plans: [Plan], dropped: Int, isCut: Bool, _ catalogue: Catalogue, on screen: Screen, path: String
  ) {
    self.plans = plans
    self.dropped = dropped
    self.isCut = isCut
    say = catalogue
    self.screen = screen
    self.path = path
  }

  /// The table, what its figures mean, and the command to try next.
  ///
  /// - Parameter files: The files that the plans were written to.
  /// - Returns: Lines without line breaks.
  public func lines(writtenTo files: [String] = []) -> [String] {
    guard let scenario = plans.first?.scenario else { return [] }
    let ways = plans.map(TradeoffFigures.init)
    let title = say(
      TradeoffPhrase.title, scenario.name, say.span(of: scenario), say.number(plans.count))
    var notes = [say(TradeoffPhrase.method)]
    if dropped > 0 { notes.append(say(TradeoffPhrase.dropped, say.number(dropped))) }
    if isCut { notes.append(say(TradeoffPhrase.cut)) }
    let next =
      files.first.map {
        files.map { say.written($0) } + [say(TradeoffPhrase.nextAudit, path.shellQuoted, $0.shellQuoted)]
      }
      ?? [say(TradeoffPhrase.next, path.shellQuoted)]
    return screen.wrap(title, style: .strong) + screen.wrap(summary(ways)) + [""] + table(ways).lines(on: screen) + [""]
      + notes.flatMap { screen.wrap($0) } + [""] + next
  }

  /// What giving up the happiest clients for the highest profit brings and takes.
  private func summary(_ ways: [TradeoffFigures]) -> String {
    guard let first = ways.first, let last = ways.last, ways.count > 1 else { return say(TradeoffPhrase.only) }
    return say(
      TradeoffPhrase.summary, say.number(ways.count),
      say.money(last.summary.money.result - first.summary.money.result),
      say.bareHours(first.summary.shortfallHours), say.bareHours(last.summary.shortfallHours))
  }

  private func table(_ ways: [TradeoffFigures]) -> TextTable {
    // The price of bent rules takes room that narrow screens do not have.
    let isWide = screen.width >= 100
    var columns: [TextTable.Column] = [
      .number(say(TradeoffPhrase.number)), .number(say(TablePhrase.satisfaction)),
      .text(say(TradeoffPhrase.leastHappy), least: 8), .number(say(TablePhrase.covered)),
      .number(say(TablePhrase.hoursNobodyCovers)), .number(say(TradeoffPhrase.result)),
      .number(say(TablePhrase.clientMargin)), .number(say(TablePhrase.joining)),
    ]
    if isWide { columns.append(.number(say(TablePhrase.rulePrices))) }
    columns.append(.number(say(WhatIfPhrase.stillToGain)))
    return TextTable(columns, rows: ways.enumerated().map { row($0 + 1, $1, isWide) })
  }

  private func row(_ number: Int, _ way: TradeoffFigures, _ isWide: Bool) -> [TextTable.Cell] {
    let (summary, money) = (way.summary, way.summary.money)
    let unhappy = way.leastHappy.map { say(TradeoffPhrase.leastHappyOne, say.number($0.satisfaction), $0.client.name) }
    var cells: [TextTable.Cell] = [
      .init(say.number(number), .strong), .init(say.number(summary.satisfaction)), .init(unhappy ?? "–"),
      .init(say.wholePercent(summary.coverage)), .init(say.bareHours(summary.shortfallHours)),
      .init(say.money(money.result), .strong), .init(say.money(money.margin)), .init(say.number(way.joins)),
    ]
    if isWide { cells.append(.init(say.money(way.plan.ledger.rulePrices))) }
    cells.append(.init(way.plan.proof.gapMoney.map { say.money($0) } ?? "–"))
    return cells
  }
}

extension Catalogue {
  /// Where a run over several plans stands.
  ///
  /// - Parameters:
  ///   - place: Which plan is being made, counted from 1.
  ///   - count: How many there will be.
  ///   - seconds: Seconds since the beginning.
  ///   - gap: What may still be gained, a share, or `nil`.
  /// - Returns: `34 s: plan 3 of 7, at most 1.2 % to gain`.
  public func tradeoffProgress(_ place: Int, of count: Int, seconds: Double, gap: Double?) -> String {
    self(
      TradeoffPhrase.progress, number(seconds), number(place), number(count),
      gap.map { self(RunPhrase.stillToGain, percent($0)) } ?? "")
  }

  /// That there is nothing to weigh because every plan that was found breaks rules, and the command to try next.
  ///
  /// - Parameter scenario: Its path.
  /// - Returns: Two lines.
  public func nothingToWeigh(_ scenario: String) -> [String] {
    [self(TradeoffPhrase.broken), self(NextPhrase.plan, scenario.shellQuoted)]
  }
}
