/// A short list of words of which a field takes one, in English, Vietnamese and other spellings.
struct Words: Sendable {
  /// One word.
  struct Word: Sendable {
    /// What drafts hold.
    var canonical: String
    /// What a Vietnamese file says.
    var vietnamese: String
  }

  /// The words in the order of the documentation.
  let words: [Word]
  private let lookup: [FoldedText: String]

  /// The words with their Vietnamese and their other spellings.
  ///
  /// - Parameters:
  ///   - pairs: English and Vietnamese.
  ///   - others: Other spellings and the English word they stand for.
  init(_ pairs: KeyValuePairs<String, String>, others: KeyValuePairs<String, String> = [:]) {
    words = pairs.map { Word(canonical: $0.key, vietnamese: $0.value) }
    var lookup: [FoldedText: String] = [:]
    for (spelling, canonical) in others { lookup[FoldedText(spelling)] = canonical }
    for word in words where !word.vietnamese.isEmpty { lookup[FoldedText(word.vietnamese)] = word.canonical }
    for word in words { lookup[FoldedText(word.canonical)] = word.canonical }
    self.lookup = lookup
  }

  /// The words without a Vietnamese form.
  ///
  /// - Parameter names: Canonical words.
  init(names: [String]) {
    words = names.map { Word(canonical: $0, vietnamese: "") }
    var lookup: [FoldedText: String] = [:]
    for name in names { lookup[FoldedText(name)] = name }
    self.lookup = lookup
  }

  /// The word a text stands for; a text that is none of them stays as it is, for the scenario to judge.
  ///
  /// - Parameter text: What was written.
  /// - Returns: A canonical word, or the text.
  func canonical(_ text: String) -> String { lookup[FoldedText(text)] ?? text }

  /// The Vietnamese form of a canonical word, or the word itself.
  ///
  /// - Parameter word: A canonical word.
  /// - Returns: What a Vietnamese file says.
  func vietnamese(_ word: String) -> String {
    guard let found = words.first(where: { $0.canonical == word }), !found.vietnamese.isEmpty else { return word }
    return found.vietnamese
  }
}
