/// Rules that cannot hold together, in the order of what an estimate says of giving them up.
struct FoundSet {
  /// The set.
  var set: SmallestSet
  /// Its rules, the cheapest to give up first; that one is given up where others are looked at.
  var order: [Int]
}
