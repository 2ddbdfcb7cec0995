/// One piece of work at a time beside many smaller ones.
///
/// Its result is taken once those have come to the work that it is expected to take: not when it happens to be there, so that what
/// comes after it is the same for any number of threads, and late enough that hardly any thread waits for it.
struct SideLane<Piece> {
  /// What one is expected to take, in work of the smaller ones.
  var usual: Int
  private var underWay: (piece: Piece, due: Int)?

  init(usual: Int) { self.usual = usual }

  /// Whether nothing is under way.
  var isFree: Bool { underWay == nil }

  /// Takes what was begun when the smaller ones had come to `now`.
  mutating func begin(_ piece: Piece, at now: Int) { underWay = (piece, now + usual) }

  /// Ends what is under way if its result is to be taken.
  ///
  /// - Parameter now: To how much work the smaller ones have come.
  /// - Returns: What was under way and is due, which it no longer is, or `nil`.
  mutating func endDue(at now: Int) -> Piece? {
    guard let (piece, due) = underWay, due <= now else { return nil }
    underWay = nil
    return piece
  }
}
