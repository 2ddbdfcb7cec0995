import Staffing

/// Streams of chance: one for each future, kind of chance and person, client or opportunity.
///
/// What happens to one has nothing to do with who else is there, so that one person more leaves all other draws as they are.
struct Chance: Sendable {
  /// What is left to chance.
  enum Kind: UInt64 {
    case winning = 1
    case leaving
    case need
  }

  /// The same seed gives the same streams.
  let seed: UInt64
  /// Which future.
  let sample: Int

  /// The stream of something.
  ///
  /// - Parameters:
  ///   - kind: What is left to chance.
  ///   - names: Whose chance it is.
  /// - Returns: Numbers that nothing else is drawn from.
  func stream(_ kind: Kind, _ names: String...) -> SeededRandom {
    var state = seed
    for word in [UInt64(sample), kind.rawValue] + names.map(Self.digest) {
      var mixed = SeededRandom(seed: state ^ (word &* 0x9e37_79b9_7f4a_7c15))
      state = mixed.next()
    }
    return SeededRandom(seed: state)
  }

  /// FNV-1a of a name's bytes: the same in every process, which `Hasher` is not.
  static func digest(_ name: String) -> UInt64 {
    name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
