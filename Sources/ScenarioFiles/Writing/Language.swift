/// The language of headers and words in written files.
public enum Language: String, Sendable, Hashable, CaseIterable {
  /// English.
  case english = "en"
  /// Vietnamese.
  case vietnamese = "vi"
}
