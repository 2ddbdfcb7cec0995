/// One sentence in both languages, with room for arguments.
///
/// `{0}`, `{1}` … stand for the arguments. `{0:hour|hours}` is the first word where argument 0 reads "1" and else the second.
/// `⟨…⟩` is left out where an argument inside it is empty.
public struct Texts: Sendable, Hashable {
  /// The English text.
  public let english: String
  /// The Vietnamese text.
  public let vietnamese: String

  /// A sentence in both languages.
  ///
  /// - Parameters:
  ///   - english: The English text.
  ///   - vietnamese: The Vietnamese text.
  public init(_ english: String, _ vietnamese: String) {
    self.english = english
    self.vietnamese = vietnamese
  }

  /// The text of a language, its arguments not yet filled in.
  ///
  /// - Parameter language: Which.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .vietnamese: vietnamese
    }
  }
}
