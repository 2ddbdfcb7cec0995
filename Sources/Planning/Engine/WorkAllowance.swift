/// How much work a run may do, in units that are the same on every machine.
public enum WorkAllowance: Sendable, Hashable {
  /// So many units in all, at least 1; independent parts share them by their size.
  case units(Int)

  /// What an earlier run spent: per part its stretches in order, the whole of the part last, each at least 0; repeats that run
  /// exactly.
  case stretches([[Int]])

  /// An allowance as it is written: `12000`, or parts by commas and their stretches by points, `800.2000,950`.
  ///
  /// - Parameter text: Decimal numbers, at least 1 where it is one alone; anything else gives `nil`. 0 is a stretch that the clock
  ///   ended before it began.
  public init?(_ text: String) {
    var parts: [[Int]] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      var stretches: [Int] = []
      for number in part.split(separator: ".", omittingEmptySubsequences: false) {
        guard let units = Int(number), number.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        stretches.append(units)
      }
      parts.append(stretches)
    }
    if parts.count == 1, parts[0].count == 1 {
      guard parts[0][0] > 0 else { return nil }
      self = .units(parts[0][0])
    } else {
      self = .stretches(parts)
    }
  }

  /// The allowance as ``init(_:)`` reads it.
  public var text: String {
    switch self {
    case .units(let units): "\(units)"
    case .stretches(let parts): parts.map { $0.map { "\($0)" }.joined(separator: ".") }.joined(separator: ",")
    }
  }

  /// Units in all, or `nil` where every part has its own.
  var units: Int? { if case .units(let units) = self { units } else { nil } }

  /// What each part is to repeat, or `nil` where they share.
  var scripts: [[Int]]? { if case .stretches(let parts) = self { parts } else { nil } }
}
