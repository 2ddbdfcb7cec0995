/// How many letters must be changed, added or left out to turn one text into another.
enum EditDistance {
  /// The distance of two texts, if it is small.
  ///
  /// - Parameters:
  ///   - first: A text.
  ///   - second: Another.
  ///   - limit: The greatest distance that is of interest.
  /// - Returns: The distance, or `nil` where it is above the limit.
  /// - Complexity: O(letters of the one × letters of the other).
  static func distance(_ first: String, _ second: String, limit: Int) -> Int? {
    let shorter = Array(first)
    let longer = Array(second)
    guard abs(shorter.count - longer.count) <= limit else { return nil }
    var row = Array(0...longer.count)
    for (line, letter) in shorter.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      var least = row[0]
      for (column, other) in longer.enumerated() {
        let substituted = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substituted, diagonal + 1, row[column] + 1)
        least = min(least, row[column + 1])
      }
      guard least <= limit else { return nil }
    }
    return row[longer.count] <= limit ? row[longer.count] : nil
  }

  /// The candidate that was likely meant: at most two letters off, or a third of the length; never all of it.
  ///
  /// - Parameters:
  ///   - text: What was written.
  ///   - candidates: What it may mean; of equally near ones the first wins.
  /// - Returns: The candidate as it was given, or `nil` where none is near.
  static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
    let wanted = FoldedText.key(text)
    guard !wanted.isEmpty else { return nil }
    var limit = min(max(2, wanted.count / 3), wanted.count - 1)
    var best: String?
    for candidate in candidates {
      guard let distance = distance(wanted, FoldedText.key(candidate), limit: limit) else { continue }
      best = candidate
      guard distance > 0 else { return candidate }
      limit = distance - 1
    }
    return best
  }
}
