/// A named number of a draft, such as a price, a limit or hours by role.
public struct Setting: Sendable {
  /// What it belongs to; checked against what exists when the scenario is made.
  public var name: Given<String>
  /// The number.
  public var number: Given<Double>

  /// A named number.
  ///
  /// - Parameters:
  ///   - name: What it belongs to.
  ///   - number: The number.
  public init(name: Given<String>, number: Given<Double>) {
    self.name = name
    self.number = number
  }
}

/// A named word of a draft.
public struct WordSetting: Sendable {
  /// The setting.
  public var name: Given<String>
  /// The word.
  public var word: Given<String>

  /// A named word.
  ///
  /// - Parameters:
  ///   - name: The setting.
  ///   - word: The word.
  public init(name: Given<String>, word: Given<String>) {
    self.name = name
    self.word = word
  }
}
