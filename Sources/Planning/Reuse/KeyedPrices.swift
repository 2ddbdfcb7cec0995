import Staffing

/// Prices of a program's rows for the programs of scenarios that are little different.
///
/// A row is found again by what it is about, whatever else is different. Any prices prove something of any data, so what is taken over
/// may prove little and never wrong.
struct KeyedPrices: Sendable {
  private let numbers: SharedNumbers
  /// The prices of rows, those of the same key in the order of rows.
  private let known: [RowKey: [Double]]

  /// The prices of a model's rows.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - rowPrices: One a row.
  init(_ model: CompactModel, _ rowPrices: ContiguousArray<Double>) {
    var numbers = SharedNumbers()
    var known: [RowKey: [Double]] = [:]
    for (key, price) in zip(RowKeys(model, &numbers).keys, rowPrices) { known[key, default: []].append(price) }
    self.numbers = numbers
    self.known = known
  }

  /// What is known of another model's rows.
  ///
  /// - Parameter model: The other model.
  /// - Returns: One price a row, 0 where nothing is known.
  /// - Complexity: O(terms).
  func prices(for model: CompactModel) -> ContiguousArray<Double> {
    var numbers = numbers
    var used: [RowKey: Int] = [:]
    return ContiguousArray(
      RowKeys(model, &numbers).keys.map { key in
        guard let run = known[key] else { return 0 }
        guard run.count > 1 else { return run[0] }
        let place = used[key, default: 0]
        used[key] = place + 1
        return place < run.count ? run[place] : 0
      })
  }
}
