/// Numbers put together step by step; the smallest of a set stands for it.
struct DisjointSets: Sendable {
  private var parents: ContiguousArray<Int>

  /// Every number from 0 by itself.
  init(count: Int) { parents = ContiguousArray(0..<count) }

  /// The smallest number of the set that holds `number`.
  mutating func root(_ number: Int) -> Int {
    var at = number
    while parents[at] != at {
      parents[at] = parents[parents[at]]
      at = parents[at]
    }
    return at
  }

  /// Makes one set of those that hold two numbers.
  mutating func join(_ one: Int, _ two: Int) {
    let (first, second) = (root(one), root(two))
    parents[max(first, second)] = min(first, second)
  }
}
