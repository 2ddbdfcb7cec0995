/// Published assignment problems with what came of them, held against the best values known.
public struct GapPage: Sendable {
  private let rows: [GapRow]
  private let share: Double
  private let say: Catalogue
  private let screen: Screen

  /// A page.
  ///
  /// - Parameters:
  ///   - rows: One for each problem, in order.
  ///   - share: How far above the best known value counts as reached.
  ///   - catalogue: The language.
  ///   - screen: Width and colour.
  public init(_ rows: [GapRow], within share: Double, _ catalogue: Catalogue, on screen: Screen) {
    self.rows = rows
    self.share = share
    say = catalogue
    self.screen = screen
  }

  /// The table, then how many are proven and how many are within the share.
  public var lines: [String] {
    let table = TextTable(
      [
        .text(say(BenchPhrase.instance)), .number(say(BenchPhrase.value)), .number(say(BenchPhrase.atLeast)),
        .number(say(BenchPhrase.gap)), .number(say(BenchPhrase.seconds)), .text(say(BenchPhrase.proven)),
        .number(say(BenchPhrase.bestKnown)), .text(say(BenchPhrase.within)),
      ], rows: rows.map(cells))
    let known = rows.filter { $0.bestKnown != nil }
    let summary = [
      say(BenchPhrase.provenOf, say.number(rows.count { $0.isProven }), say.number(rows.count)),
      known.isEmpty
        ? say(BenchPhrase.nothingKnown)
        : say(
          BenchPhrase.withinOf, say.number(known.count { $0.isWithin(share) == true }), say.number(known.count),
          percent(share)),
    ]
    return table.lines(on: screen) + summary.flatMap { screen.wrap($0) }
  }

  /// The rows as an array, one object for each.
  public var json: JSONValue {
    .array(
      rows.map { row in
        let members: [(String, JSONValue)] = [
          ("instance", .string(row.instance)), ("value", row.value.map { .integer($0) } ?? .null),
          ("bound", row.bound.map { .integer($0) } ?? .null), ("gap", .optional(row.gap)),
          ("seconds", .number((row.seconds * 1000).rounded() / 1000)), ("proven", .bool(row.isProven)),
        ]
        return .object(members + (row.bestKnown.map { [("bestKnown", .integer($0))] } ?? []))
      })
  }

  /// The same as a long table.
  public var csv: String {
    var table = FigureTable()
    for row in rows {
      let about = row.instance
      table.add("problem", about, "value", .count, row.value.map(Double.init))
      table.add("problem", about, "bound", .count, row.bound.map(Double.init))
      table.add("problem", about, "gap", .share, row.gap)
      table.add("problem", about, "seconds", .seconds, (row.seconds * 1000).rounded() / 1000)
      table.add("problem", about, "proven", .count, row.isProven ? 1 : 0)
      if let best = row.bestKnown { table.add("problem", about, "bestKnown", .count, Double(best)) }
    }
    return table.text
  }

  private func cells(_ row: GapRow) -> [TextTable.Cell] {
    [
      .init(row.instance), .init(row.value.map { say.number($0) } ?? say(BenchPhrase.none)),
      .init(row.bound.map { say.number($0) } ?? say(BenchPhrase.none)),
      .init(row.gap.map(percent) ?? say(BenchPhrase.none)), .init(say.number(row.seconds, decimals: 2)),
      .init(say(row.isProven ? BenchPhrase.yes : .no), row.isProven ? .good : .plain),
      .init(row.bestKnown.map { say.number($0) } ?? say(BenchPhrase.none)),
      row.isWithin(share).map { .init(say($0 ? BenchPhrase.yes : .no), $0 ? .good : .bad) }
        ?? .init(say(BenchPhrase.none)),
    ]
  }

  /// Gaps of published problems are told to a thousandth of a percent.
  private func percent(_ share: Double) -> String { say.number(share * 100, decimals: 3) + " %" }
}
