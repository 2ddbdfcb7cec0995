/// What a field may say, where that is a short list or a range and not prose of the problem's code.
public enum Allowed: Hashable, Sendable {
  /// One of these words; none where the code says enough.
  case words([String])
  /// This number or more.
  case atLeast(Double)
  /// This number or less.
  case atMost(Double)
  /// A number from the first to the second, whole where fractions are refused.
  case between(Double, Double, isWhole: Bool)
  /// At least one of several numbers above 0.
  case notAllZero
  /// A month from the first to the second.
  case months(Month, Month)
  /// At most so many of something.
  case count(Int, Unit)

  /// What is counted.
  public enum Unit: Hashable, Sendable {
    /// Lines of a table, or items of a list.
    case rows
    /// Days from first to last.
    case days
    /// Values of one field.
    case values
    /// Megabytes of a file.
    case megabytes
  }

  /// The words; none where a range is allowed.
  public var words: [String] { if case .words(let words) = self { words } else { [] } }
}

extension Allowed: ExpressibleByArrayLiteral {
  /// One of these words.
  ///
  /// - Parameter elements: The words.
  public init(arrayLiteral elements: String...) { self = .words(elements) }
}
