/// How much of the time each of several parts gets that a few threads take one after the other.
///
/// As much as its share of the work, so that all threads are busy to the end where no part is too large for that. A part that ends
/// early leaves its time to nobody, so that order does not matter.
struct ThreadTurns {
  /// Of each part, its share of the whole time: above 0, at most 1.
  let parts: [Double]

  /// The turns of parts in the order in which threads take them.
  ///
  /// - Parameters:
  ///   - shares: Of each part, its share of the work; they add up to 1.
  ///   - threads: How many threads there are, at least 1.
  /// - Complexity: O(parts · threads).
  init(shares: [Double], threads: Int) {
    let wanted = shares.map { min(1, $0 * Double(threads)) }
    var ends = [Double](repeating: 0, count: max(1, min(threads, shares.count)))
    for turn in wanted {
      guard let first = ends.indices.min(by: { ends[$0] < ends[$1] }) else { continue }
      ends[first] += turn
    }
    let last = max(1, ends.max() ?? 1)
    parts = wanted.map { $0 / last }
  }
}
