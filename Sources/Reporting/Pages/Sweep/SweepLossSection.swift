internal import WhatIf

/// Who and what would be missed, ranked by the damage.
struct SweepLossSection {
  let statistics: SweepStatistics
  let say: Catalogue
  let screen: Screen
  /// Where the rest of a long list is.
  let file: String

  /// More are in the file.
  private static let limit = 20
  private static let figures: [SweepFigure] = [.result, .hoursShort, .satisfaction]

  var lines: [String] {
    var lines = screen.wrap(say(SweepPhrase.lossTitle), style: .strong)
    for record in statistics.impossibleLosses {
      lines += screen.wrap(say(SweepPhrase.impossible, record.lost ?? record.key), indent: 2, hanging: 2, style: .bad)
    }
    let shown = statistics.losses.prefix(Self.limit)
    if !shown.isEmpty { lines += table(Array(shown)) }
    let left = statistics.losses.count - shown.count
    if left > 0 { lines += screen.wrap(say(SweepPhrase.more, say.number(left), file), indent: 2, style: .faint) }
    guard !shown.isEmpty else { return lines }
    let isPlanned = shown.contains { $0.record.figures != nil }
    lines += screen.wrap(say(isPlanned ? SweepPhrase.lossOrder : .lossOrderAtBest), style: .faint)
    if shown.contains(where: \.record.isContradictory) {
      lines += screen.wrap(say(SweepPhrase.brokenFirst), style: .faint)
    }
    if shown.contains(where: { $0.record.figures == nil && $0.leastShare != nil }) {
      lines += screen.wrap(say(SweepPhrase.atBestNote), style: .faint)
    }
    if shown.contains(where: { !$0.isPlaceProven }) { lines += screen.wrap(say(SweepPhrase.placeOpen), style: .faint) }
    return lines
  }

  private func table(_ losses: [SweepLoss]) -> [String] {
    losses.contains { $0.record.figures != nil } ? planned(losses) : bounded(losses)
  }

  /// Where nothing was planned: how much worse it gets at best.
  private func bounded(_ losses: [SweepLoss]) -> [String] {
    var table = TextTable([
      .number(""), .text(say(SweepPhrase.without), least: 12), .text(""), .number(say(SweepPhrase.atBest)),
    ])
    for (place, loss) in losses.enumerated() {
      table.rows.append(heading(place, loss) + [.init(loss.leastShare.map { say.change(ofShare: $0) } ?? "–")])
    }
    return table.lines(on: screen)
  }

  private func heading(_ place: Int, _ loss: SweepLoss) -> [TextTable.Cell] {
    [
      .init(say.number(place + 1) + (loss.isPlaceProven ? "" : "?")), .init(loss.record.lost ?? loss.record.key),
      .init(kind(loss.record.family), .faint),
    ]
  }

  private func planned(_ losses: [SweepLoss]) -> [String] {
    var table = TextTable(
      [.number(""), .text(say(SweepPhrase.without), least: 12), .text("")]
        + [TablePhrase.result, .hoursNobodyCovers, .satisfaction].map { .number(say($0)) }
        + [.text(say(WhyPhrase.allInAll), wraps: true, least: 8)])
    for (place, loss) in losses.enumerated() {
      let changes = Self.figures.map { figure -> String in
        guard let own = loss.record.figures, let after = figure.value(in: own),
          let before = figure.value(in: statistics.baseFigures)
        else { return "–" }
        return figure.change(after - before, say)
      }
      table.rows.append(heading(place, loss) + changes.map { .init($0) } + [.init(verdict(loss))])
    }
    return table.lines(on: screen)
  }

  private func kind(_ family: SweepFamily) -> String {
    switch family {
    case .client: say(TablePhrase.client)
    case .opportunity: say(TablePhrase.opportunity)
    default: say(TablePhrase.person)
    }
  }

  private func verdict(_ loss: SweepLoss) -> String {
    if loss.record.isContradictory { return say(SweepPhrase.rulesBroken) }
    // What was not planned may still be known to get worse.
    guard loss.record.figures == nil, let share = loss.leastShare, share > 0 else {
      return say(WhyPhrase.verdict(loss.verdict))
    }
    return say(SweepPhrase.worseByAtLeast, say.percent(share))
  }
}
