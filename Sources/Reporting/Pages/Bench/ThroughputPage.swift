/// What the engine does in a second on this machine, department by department, beside the counts that no machine changes.
public struct ThroughputPage: Sendable {
  private let rows: [ThroughputRow]
  private let setting: Setting
  private let say: Catalogue
  private let screen: Screen

  /// What all departments have in common.
  public struct Setting: Sendable {
    /// Months of each.
    public var months: Int
    /// The seed that they are made from.
    public var seed: UInt64
    /// How many threads may be used.
    public var threads: Int

    /// A setting.
    ///
    /// - Parameters:
    ///   - months: Months of each department.
    ///   - seed: The seed that they are made from.
    ///   - threads: How many threads may be used.
    public init(months: Int, seed: UInt64, threads: Int) {
      self.months = months
      self.seed = seed
      self.threads = threads
    }
  }

  /// A page.
  ///
  /// - Parameters:
  ///   - rows: One for each department, in order.
  ///   - setting: What they have in common.
  ///   - catalogue: The language.
  ///   - screen: Width and colour.
  public init(_ rows: [ThroughputRow], _ setting: Setting, _ catalogue: Catalogue, on screen: Screen) {
    self.rows = rows
    self.setting = setting
    say = catalogue
    self.screen = screen
  }

  /// The counts, then what this machine did; departments side by side, as many as fit.
  public var lines: [String] {
    let title = say(
      ThroughputPhrase.title, say.number(setting.months), "\(setting.seed)", say.number(setting.threads))
    var lines = screen.wrap(title)
    let fitting = max(1, (screen.width - 40) / 13)
    for first in stride(from: 0, to: rows.count, by: fitting) {
      let some = rows[first..<min(first + fitting, rows.count)]
      for (heading, isCount) in [(ThroughputPhrase.counts, true), (.machine, false)] {
        lines.append("")
        lines += screen.wrap(say(heading), style: .strong)
        lines += table(some, isCount: isCount).lines(on: screen)
      }
    }
    guard !rows.isEmpty else { return lines }
    return lines + [""] + screen.wrap(say(ThroughputPhrase.explanation))
  }

  /// An array, one object for each department, counts and this machine's figures apart.
  public var json: JSONValue {
    .array(
      rows.map { row in
        .object([
          ("people", .integer(row.people)), ("months", .integer(setting.months)),
          ("seed", .integer(Int(truncatingIfNeeded: setting.seed))), ("threads", .integer(setting.threads)),
          ("seconds", .number(Self.rounded(row.seconds, digits: 4))),
          ("counts", .object(members(row, isCount: true))),
          ("thisMachine", .object(members(row, isCount: false))),
        ])
      })
  }

  /// The same as a long table: counts, which are the same on every machine, then this machine's figures.
  public var csv: String {
    var table = FigureTable()
    for row in rows {
      table.add("setting", "\(row.people) people", "months", .count, Double(setting.months))
      table.add("setting", "\(row.people) people", "threads", .count, Double(setting.threads))
      for isCount in [true, false] {
        for figure in figures(isCount: isCount) {
          let value = row.figures[figure].map { isCount ? $0 : Self.rounded($0, digits: 4) }
          table.add(
            isCount ? "counts" : "thisMachine", "\(row.people) people", figure.rawValue, isCount ? .count : .perSecond,
            value)
        }
      }
    }
    return table.text
  }

  private func figures(isCount: Bool) -> [ThroughputFigure] {
    ThroughputFigure.allCases.filter { figure in
      guard figure.isCount == isCount else { return false }
      let isShared = figure == .sharedUnitsRate || figure == .sharedNodesRate
      return !isShared || setting.threads > 1
    }
  }

  private func members(_ row: ThroughputRow, isCount: Bool) -> [(String, JSONValue)] {
    figures(isCount: isCount).map { figure in
      guard let value = row.figures[figure] else { return (figure.rawValue, .null) }
      return (figure.rawValue, .number(isCount ? value : Self.rounded(value, digits: 4)))
    }
  }

  private func table(_ rows: ArraySlice<ThroughputRow>, isCount: Bool) -> TextTable {
    TextTable(
      [.text("", least: 20)] + rows.map { .number(say(ThroughputPhrase.people, say.number($0.people))) },
      rows: figures(isCount: isCount).map { figure in
        [.init(say(figure, say.number(setting.threads)))]
          + rows.map { row in
            guard let value = row.figures[figure] else { return .init(say(ThroughputPhrase.none)) }
            return .init(isCount ? say.number(value) : rate(value))
          }
      })
  }

  /// A rate is told to three digits.
  private func rate(_ value: Double) -> String {
    let rounded = Self.rounded(value, digits: 3)
    return say.number(rounded, decimals: rounded < 1 ? 4 : rounded < 10 ? 2 : rounded < 100 ? 1 : 0)
  }

  /// A number with so many digits that matter.
  private static func rounded(_ value: Double, digits: Int) -> Double {
    guard value > 0, value.isFinite else { return value }
    var scale = 1.0
    var least = 1.0
    for _ in 1..<digits { least *= 10 }
    while value * scale < least, scale < 1e9 { scale *= 10 }
    while value * scale >= least * 10 { scale /= 10 }
    return (value * scale).rounded() / scale
  }
}
