/// Which of several words somebody may have meant.
enum Closeness {
  /// The candidate that is fewest typing errors away, if it is close enough to be worth a "Maybe".
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - candidates: Words that are allowed; the first of equally close ones wins.
  /// - Returns: A candidate, or `nil` where none is closer than a third of its letters.
  static func closest(to word: String, among candidates: [String]) -> String? {
    let folded = FoldedText(word).bytes
    guard !folded.isEmpty, folded.count <= 60 else { return nil }
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = FoldedText(candidate).bytes
      let limit = max(1, min(folded.count, other.count) / 3)
      guard abs(folded.count - other.count) <= limit else { continue }
      let found = distance(folded, other)
      if found <= limit, found < best?.distance ?? .max { best = (found, candidate) }
    }
    return best?.candidate
  }

  /// Letters inserted, left out, replaced, or swapped with their neighbour.
  static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var twoAbove = [Int](repeating: 0, count: second.count + 1)
    var above = Array(0...second.count)
    for row in 0..<first.count {
      var current = [Int](repeating: row + 1, count: second.count + 1)
      for column in 0..<second.count {
        let isSame = first[row] == second[column]
        var least = min(above[column + 1] + 1, current[column] + 1, above[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          least = min(least, twoAbove[column - 1] + 1)
        }
        current[column + 1] = least
      }
      twoAbove = above
      above = current
    }
    return above[second.count]
  }
}
