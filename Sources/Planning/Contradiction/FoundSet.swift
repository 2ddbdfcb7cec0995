/// Rules that cannot hold together, and which of them are given up first.
struct FoundSet {
  /// The set.
  var set: SmallestSet
  /// The rule that is given up where others are looked at.
  var given: Int
  /// Its rules, the cheapest to give up first by an estimate.
  var order: [Int]

  /// What holds with another rule of the set given up.
  ///
  /// - Parameters:
  ///   - rule: The other rule, or the same.
  ///   - kept: Per group, whether it holds with ``given`` given up.
  /// - Returns: Per group, whether it holds.
  func keeping(without rule: Int, of kept: ContiguousArray<Bool>) -> ContiguousArray<Bool> {
    var others = kept
    others[given] = true
    others[rule] = false
    return others
  }
}
