/// Forward and backward tables of one knapsack: its best worth with any single item forced in or out.
struct KnapsackTables {
  private var forward: ContiguousArray<Int32> = []
  private var backward: ContiguousArray<Int32> = []

  /// The best worth with each item taken, or `Int.min` where it does not fit.
  private(set) var inside: ContiguousArray<Int> = []
  /// The best worth with each item left out.
  private(set) var outside: ContiguousArray<Int> = []

  /// Tables beyond this many cells are not filled.
  static let cellLimit = 1 << 19

  /// Fills the tables; items worth nothing or less are only ever taken where they are forced in.
  ///
  /// - Parameters:
  ///   - profits: What each item is worth; may be below 0.
  ///   - weights: What each takes, at least 0.
  ///   - count: How many items there are.
  ///   - capacity: At least 0.
  /// - Returns: Whether the tables were small enough to be filled.
  mutating func fill(
    _ profits: ContiguousArray<Int32>, _ weights: ContiguousArray<Int32>, count: Int, capacity: Int
  ) -> Bool {
    let width = capacity + 1
    guard width <= Self.cellLimit, (count + 1) * width <= Self.cellLimit else { return false }
    var greatest = 0
    for item in 0..<count { greatest += max(0, Int(profits[item])) }
    guard greatest <= Int(Int32.max) else { return false }
    if forward.count < (count + 1) * width { forward = ContiguousArray(repeating: 0, count: (count + 1) * width) }
    if backward.count < width { backward = ContiguousArray(repeating: 0, count: width) }
    inside.removeAll(keepingCapacity: true)
    outside.removeAll(keepingCapacity: true)
    for _ in 0..<count {
      inside.append(Int.min)
      outside.append(0)
    }
    unsafe forward.withUnsafeMutableBufferPointer { forward in
      unsafe Self.run(forward: forward, profits, weights, count, width)
      unsafe backward.withUnsafeMutableBufferPointer { backward in
        let used = unsafe UnsafeMutableBufferPointer(rebasing: backward[..<width])
        unsafe Self.join(forward, used, profits, weights, count, width, &inside, &outside)
      }
    }
    return true
  }

  /// Row `r`: the best worth of the first `r` items within each capacity.
  private static func run(
    forward: UnsafeMutableBufferPointer<Int32>, _ profits: ContiguousArray<Int32>, _ weights: ContiguousArray<Int32>,
    _ count: Int, _ width: Int
  ) {
    for cell in 0..<width { unsafe forward[cell] = 0 }
    for row in 0..<count {
      let isWanted = profits[row] > 0
      unsafe KnapsackRow.next(
        in: forward, at: row * width, width: width, profit: profits[row], weight: isWanted ? Int(weights[row]) : width)
    }
  }

  /// `backward[c]` is the best worth of the items behind the current one within what `c` leaves of the capacity.
  private static func join(
    _ forward: UnsafeMutableBufferPointer<Int32>, _ backward: UnsafeMutableBufferPointer<Int32>,
    _ profits: ContiguousArray<Int32>, _ weights: ContiguousArray<Int32>, _ count: Int, _ width: Int,
    _ inside: inout ContiguousArray<Int>, _ outside: inout ContiguousArray<Int>
  ) {
    for cell in 0..<width { unsafe backward[cell] = 0 }
    for item in stride(from: count - 1, through: 0, by: -1) {
      let row = unsafe UnsafeBufferPointer(rebasing: forward[(item * width)..<((item + 1) * width)])
      let behind = UnsafeBufferPointer(backward)
      let weight = Int(weights[item])
      outside[item] = unsafe KnapsackRow.greatestSum(row, behind, count: width)
      guard weight < width else { continue }
      inside[item] =
        unsafe KnapsackRow.greatestSum(row, UnsafeBufferPointer(rebasing: behind[weight...]), count: width - weight)
        + Int(profits[item])
      if profits[item] > 0 { unsafe KnapsackRow.fold(backward, profit: profits[item], weight: weight) }
    }
  }
}
