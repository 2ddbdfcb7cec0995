extension SweepHeader {
  /// Something that two headers say differently.
  public struct Difference: Sendable, Hashable {
    /// What it is: an option as it is written, or `scenario`, `suits`, `count`.
    public var name: String
    /// What the other one says; empty where it says nothing.
    public var there: String
    /// What this one says.
    public var here: String
  }

  /// What another header says differently; the scenarios chosen, which follow from the rest, and chunks are left out.
  ///
  /// - Parameter other: Such as that of a file.
  /// - Returns: In the order of options; empty where both ask the same.
  public func differences(from other: SweepHeader) -> [Difference] {
    zip(other.settings, settings).compactMap { there, here in
      there.value == here.value ? nil : Difference(name: here.name, there: there.value, here: here.value)
    }
  }

  private var settings: [(name: String, value: String)] {
    [
      ("suits", version), ("scenario", hash), ("--leave-one-out", leavesOut.joined(separator: " ")),
      ("--grid", grid.joined(separator: " ")), ("--samples", samples > 0 ? "\(samples)" : ""),
      ("--leave-rate", samples > 0 ? "\(leaveRate)" : ""), ("--noise", samples > 0 ? "\(noise)" : ""),
      ("--variations", variations.map { "\($0.name) \($0.hash)" }.joined(separator: ", ")),
      ("--effort", effort.rawValue), ("--top", top.map { "\($0)" } ?? ""), ("--work", work.map { "\($0)" } ?? ""),
      ("--seconds", seconds.map { "\($0)" } ?? ""), ("--gap", gap.map { "\($0)" } ?? ""), ("--seed", "\(seed)"),
      ("count", "\(count)"),
    ]
  }
}
