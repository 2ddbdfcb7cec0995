internal import Staffing
internal import WhatIf

/// What chance may bring: how the figures of many futures are spread.
struct SweepFutureSection {
  let futures: SweepFutures
  let statistics: SweepStatistics
  let say: Catalogue
  let screen: Screen

  /// Figures whose spread is drawn.
  private static let drawn: [SweepFigure] = [.result, .hoursShort]

  /// The table with what must be known of it, then the drawings.
  var blocks: [[String]] {
    let title = screen.wrap(say(SweepPhrase.futuresTitle, say.number(futures.count)), style: .strong)
    let table = futures.distributions.isEmpty ? [] : self.table.lines(on: screen)
    let drawings = futures.distributions.filter {
      Self.drawn.contains($0.figure) && $0.spread.greatest > $0.spread.least
    }
    return [title + counts + table + notes] + (futures.leastChange.map { [compared($0)] } ?? []) + drawings.map(drawing)
  }

  /// Whether nothing was planned, only held against the plan as it is.
  private var isOnlyCompared: Bool { futures.plannedCount == 0 && futures.comparedCount > 0 }

  /// With what they were drawn, how many count, and why the others do not.
  private var counts: [String] {
    var lines =
      statistics.samples.map { samples in
        screen.wrap(say(SweepPhrase.futuresDrawn, say.percent(samples.leaveRate), say.percent(samples.noise)))
      } ?? []
    let (planned, proven) = (say.number(futures.plannedCount), say.number(futures.provenCount))
    let isAllProven = futures.plannedCount == futures.provenCount
    // Where nothing was planned there is nothing to count.
    lines +=
      isOnlyCompared
      ? []
      : screen.wrap(
        isAllProven ? say(SweepPhrase.futuresAllProven, planned) : say(SweepPhrase.futuresProven, planned, proven))
    for (phrase, count) in [
      (SweepPhrase.futuresBroken, futures.contradictoryCount), (.futuresImpossible, futures.impossibleCount),
      (.futuresOpen, futures.openCount),
    ] where count > 0 {
      lines += screen.wrap(say(phrase, say.number(count)), style: .warning)
    }
    return lines
  }

  /// Futures that were not planned: how they compare with the plan as it is at best.
  private func compared(_ spread: Distribution) -> [String] {
    var table = TextTable(
      [.text("", wraps: true, least: 16), .number(say(SweepPhrase.least))]
        + Distribution.percents.map { percent in
          .number(percent == 50 ? say(SweepPhrase.middle) : say.percent(Double(percent) / 100))
        } + [.number(say(SweepPhrase.greatest))])
    let values = [spread.least] + Distribution.percents.map { spread.quantile($0) } + [spread.greatest]
    table.rows = [[.init(say(SweepPhrase.atBest))] + values.map { .init(say.change(ofShare: $0)) }]
    return screen.wrap(say(SweepPhrase.futuresCompared, say.number(futures.comparedCount)))
      + screen.wrap(say(SweepPhrase.futuresWorse, say.number(futures.worseCount), say.number(futures.comparedCount)))
      + table.lines(on: screen) + screen.wrap(say(SweepPhrase.quantiles), style: .faint)
      + screen.wrap(say(SweepPhrase.atBestNote), style: .faint)
  }

  private var notes: [String] {
    (futures.distributions.isEmpty ? [] : screen.wrap(say(SweepPhrase.quantiles), style: .faint))
      + (isOnlyCompared ? [] : screen.wrap(say(SweepPhrase.futuresKnown), style: .faint))
  }

  /// Mean, least and greatest stand where there is room for them.
  private var table: TextTable {
    let isWide = screen.width >= 120
    let ends: [TextTable.Column] = [.number(say(SweepPhrase.least)), .number(say(SweepPhrase.greatest))]
    let quantiles = Distribution.percents.map { percent in
      TextTable.Column.number(percent == 50 ? say(SweepPhrase.middle) : say.percent(Double(percent) / 100))
    }
    var table = TextTable(
      [.text("", wraps: true, least: 16), .number(say(WhatIfPhrase.asItIs))]
        + (isWide ? [.number(say(SweepPhrase.mean)), ends[0]] : []) + quantiles + (isWide ? [ends[1]] : []))
    for (figure, spread) in futures.distributions {
      let base = figure.value(in: statistics.baseFigures)
      // A line of zeros says nothing.
      guard spread.least != 0 || spread.greatest != 0 || (base ?? 0) != 0 else { continue }
      let values =
        (isWide ? [spread.mean, spread.least] : []) + Distribution.percents.map { spread.quantile($0) }
        + (isWide ? [spread.greatest] : [])
      table.rows.append(
        [.init(figure.title(say, statistics.base.scenario)), .init(base.map { figure.text($0, say) } ?? "–")]
          + values.map { .init(figure.text($0, say)) })
    }
    return table
  }

  /// How many futures lie in each part of a figure's range, with a bar against the fullest part.
  private func drawing(_ figure: SweepFigure, _ spread: Distribution) -> [String] {
    var table = TextTable([.number(""), .text("", least: Bar.width), .number("")])
    let width = (spread.greatest - spread.least) / Double(Distribution.cellCount)
    let fullest = spread.cells.max() ?? 1
    for (place, count) in spread.cells.enumerated() {
      let start = spread.least + Double(place) * width
      let end = place + 1 == Distribution.cellCount ? spread.greatest : start + width
      table.rows.append([
        .init("\(figure.text(start, say)) – \(figure.text(end, say))"),
        .init(Bar.text(Double(count) / Double(fullest))), .init(say.number(count)),
      ])
    }
    // The table has no titles: its first line is empty.
    let title = say(SweepPhrase.spread, figure.title(say, statistics.base.scenario))
    return screen.wrap(title, style: .strong) + table.lines(on: screen).dropFirst()
  }
}
