/// The languages that every text exists in.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Vietnamese.
  case vietnamese = "vi"

  /// The language of a locale name such as `vi_VN.UTF-8`, or `nil` where it is neither.
  ///
  /// - Parameter locale: The value of `LANG` or the like; its first two letters decide.
  public init?(locale: String) {
    guard let found = Self(rawValue: locale.prefix(2).lowercased()) else { return nil }
    let rest = locale.dropFirst(2)
    guard rest.isEmpty || rest.first == "_" || rest.first == "-" || rest.first == "." else { return nil }
    self = found
  }
}
