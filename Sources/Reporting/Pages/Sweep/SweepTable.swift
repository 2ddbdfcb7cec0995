internal import WhatIf

/// Scenarios of a sweep below each other, with the figures that say most; the plan as it is comes first.
struct SweepTable {
  let records: [SweepRecord]
  let statistics: SweepStatistics
  let say: Catalogue
  let screen: Screen
  /// Where the rest of a long list is.
  let file: String

  /// More are in the file.
  private static let limit = 40
  private static let figures: [SweepFigure] = [.result, .hoursShort, .coverage, .satisfaction, .moves]

  var lines: [String] {
    let shown = records.prefix(Self.limit)
    var table = TextTable(
      [.text(say(SweepPhrase.scenario), least: 16)]
        + [TablePhrase.result, .hoursNobodyCovers, .covered, .satisfaction].map { .number(say($0)) }
        + [.number(say(SweepPhrase.moves))])
    table.rows = [row(say(WhatIfPhrase.asItIs), statistics.baseFigures)]
    table.rows += shown.map { row(mark($0) + name($0), $0.figures) }
    var lines = table.lines(on: screen)
    if records.count > shown.count {
      lines += screen.wrap(
        say(SweepPhrase.more, say.number(records.count - shown.count), file), indent: 2, style: .faint)
    }
    let marks = Set(shown.map(mark))
    for (mark, phrase) in [("~ ", SweepPhrase.estimate), ("! ", .broken), ("– ", .open)] where marks.contains(mark) {
      lines += screen.wrap(say(phrase), style: .faint)
    }
    return lines
  }

  private func row(_ name: String, _ figures: SweepFigures?) -> [TextTable.Cell] {
    [.init(name)]
      + Self.figures.map { figure in
        .init(figures.flatMap { figure.value(in: $0) }.map { figure.text($0, say) } ?? "–")
      }
  }

  /// The settings or the variation's name, without the family that the title names.
  private func name(_ record: SweepRecord) -> String {
    let family = record.family.rawValue + " "
    return record.key.hasPrefix(family) ? String(record.key.dropFirst(family.count)) : record.key
  }

  private func mark(_ record: SweepRecord) -> String {
    if record.isContradictory { return "! " }
    if record.figures == nil { return "– " }
    return record.isProven ? "" : "~ "
  }
}
