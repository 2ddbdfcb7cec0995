/// The inner loops of knapsack tables, shaped so that the compiler turns them into vector instructions.
///
/// Offsets are taken out of the loops: arithmetic that may trap, such as `cell - weight`, would keep them scalar (measured: threefold).
enum KnapsackRow {
  /// Writes the row behind the one at `start`: each cell with the item or without, whichever is worth more.
  static func next(
    in table: UnsafeMutableBufferPointer<Int32>, at start: Int, width: Int, profit: Int32, weight: Int
  ) {
    let shift = min(weight, width)
    let above = unsafe UnsafeBufferPointer(rebasing: table[start..<(start + width)])
    let own = unsafe UnsafeMutableBufferPointer(rebasing: table[(start + width)..<(start + 2 * width)])
    for cell in 0..<shift { unsafe own[cell] = above[cell] }
    let tail = unsafe UnsafeBufferPointer(rebasing: above[shift...])
    let ownTail = unsafe UnsafeMutableBufferPointer(rebasing: own[shift...])
    for cell in 0..<(width - shift) {
      let with = unsafe above[cell] &+ profit
      let without = unsafe tail[cell]
      unsafe ownTail[cell] = with > without ? with : without
    }
  }

  /// The greatest sum of cells at the same place.
  static func greatestSum(_ first: UnsafeBufferPointer<Int32>, _ second: UnsafeBufferPointer<Int32>, count: Int) -> Int
  {
    var greatest: Int32 = 0
    for cell in 0..<count {
      let sum = unsafe first[cell] &+ second[cell]
      greatest = sum > greatest ? sum : greatest
    }
    return Int(greatest)
  }

  /// Lets each cell be the one `weight` behind it with the item, where that is worth more.
  static func fold(_ row: UnsafeMutableBufferPointer<Int32>, profit: Int32, weight: Int) {
    guard weight < row.count else { return }
    let behind = unsafe UnsafeMutableBufferPointer(rebasing: row[weight...])
    for cell in 0..<behind.count {
      let with = unsafe behind[cell] &+ profit
      let without = unsafe row[cell]
      unsafe row[cell] = with > without ? with : without
    }
  }
}
