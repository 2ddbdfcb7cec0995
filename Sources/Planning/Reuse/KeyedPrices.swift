import LinearProgramming
import Staffing

/// Prices of a program's rows for the programs of scenarios that are little different.
///
/// A row is found again by what it is about, whatever else is different. Any prices prove something of any data, so what is taken over
/// may prove little and never wrong. Where stages are split otherwise, a row of a stage takes its share of the price by months.
struct KeyedPrices: Sendable {
  private let numbers: SharedNumbers
  /// The prices of rows by what they are about, their stage left out; those of one key in the order of rows.
  private let known: [RowKey: [Entry]]
  /// The stage that each month lies in, by its first month, and how many months it has.
  private let stages: [(start: Int32, length: Int)]

  private struct Entry: Sendable {
    var stage: Int32
    var price: Double
  }

  /// The prices of a model's rows.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - rowPrices: One a row.
  init(_ model: CompactModel, _ rowPrices: ContiguousArray<Double>) {
    var numbers = SharedNumbers()
    var known: [RowKey: [Entry]] = [:]
    for (key, price) in zip(RowKeys(model, &numbers).keys, rowPrices) {
      known[key.withoutStage, default: []].append(Entry(stage: key.stage, price: price))
    }
    self.numbers = numbers
    self.known = known
    stages = Self.stages(model.scenario)
  }

  private static func stages(_ scenario: Scenario) -> [(start: Int32, length: Int)] {
    scenario.months.map { month in
      let months = scenario.stages[month.stage].months
      return (Int32(truncatingIfNeeded: months.lowerBound), months.count)
    }
  }

  /// What is known of another model's rows.
  ///
  /// - Parameter model: The other model.
  /// - Returns: One price a row, 0 where nothing is known.
  /// - Complexity: O(terms).
  func prices(for model: CompactModel) -> ContiguousArray<Double> {
    var numbers = numbers
    var used: [RowKey: Int] = [:]
    let own = Self.stages(model.scenario)
    return ContiguousArray(
      RowKeys(model, &numbers).keys.map { key in
        guard let run = run(key) else { return 0 }
        guard key.month < 0, key.stage >= 0, Int(key.stage) < stages.count else {
          return Self.next(run, key.withoutStage, &used)
        }
        let base = stages[Int(key.stage)]
        let share = Double(own[Int(key.stage)].length) / Double(base.length)
        if run.count == 1 { return run[0].stage == base.start ? run[0].price * share : 0 }
        return Self.next(run.filter { $0.stage == base.start }, key, &used) * share
      })
  }

  /// The price of the next row of a key: where several rows are about the same, they come in the same order.
  private static func next(_ run: [Entry], _ key: RowKey, _ used: inout [RowKey: Int]) -> Double {
    guard run.count > 1 else { return run.first?.price ?? 0 }
    let place = used[key, default: 0]
    used[key] = place + 1
    return place < run.count ? run[place].price : 0
  }

  /// The rows of a key; where one person, client, role or stream is left in a row that was about several, it is still the same row.
  private func run(_ key: RowKey) -> [Entry]? {
    let key = key.withoutStage
    for fields in RowKey.wider {
      if let wider = key.widened(fields), let run = known[wider] { return run }
    }
    return nil
  }
}

extension RowKey {
  /// What it is about, whatever its stage.
  fileprivate var withoutStage: RowKey {
    var key = self
    key.stage = RowKey.open
    return key
  }

  /// Sets of fields that may have been about several, the smallest first; a bit for each of stream, client, role and person.
  fileprivate static let wider = (0..<16).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }

  /// The key with some fields about several, or `nil` where one of them is about nothing or several as it is.
  fileprivate func widened(_ fields: Int) -> RowKey? {
    var key = self
    if fields & 1 != 0 { key.stream = stream >= 0 ? RowKey.various : RowKey.open }
    if fields & 2 != 0 { key.client = client >= 0 ? RowKey.various : RowKey.open }
    if fields & 4 != 0 { key.role = role >= 0 ? RowKey.various : RowKey.open }
    if fields & 8 != 0 { key.person = person >= 0 ? RowKey.various : RowKey.open }
    return (fields & 1 == 0 || stream >= 0) && (fields & 2 == 0 || client >= 0) && (fields & 4 == 0 || role >= 0)
      && (fields & 8 == 0 || person >= 0) ? key : nil
  }
}
