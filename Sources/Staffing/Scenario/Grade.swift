/// The grades inside a role.
public enum Grade: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// A beginner in the role.
  case junior = 1
  /// An experienced hand.
  case mid = 2
  /// One to whom clients listen.
  case senior = 3

  /// The word that files use.
  public var word: String {
    switch self {
    case .junior: "junior"
    case .mid: "mid"
    case .senior: "senior"
    }
  }

  /// Whether one grade is below another.
  public static func < (first: Grade, second: Grade) -> Bool { first.rawValue < second.rawValue }
}
