/// Holds what a benchmark computed against what it must be: a fast wrong answer is no result.
enum Answers {
  /// Stops the run where an amount differs from the known one by more than a millionth of it.
  static func expect(_ name: String, _ amount: Double, near known: Double) {
    precondition(
      abs(amount - known) <= 1e-6 * max(1, abs(known)), "\(name) must be \(known), came out as \(amount)")
  }

  /// Stops the run where a count differs from the known one.
  static func expect(_ name: String, _ count: Int, is known: Int) {
    precondition(count == known, "\(name) must be \(known), came out as \(count)")
  }

  /// Stops the run where something that must hold does not.
  static func expect(_ claim: String, _ holds: Bool) {
    precondition(holds, "it must hold that \(claim)")
  }
}
