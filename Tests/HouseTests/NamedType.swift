/// Looks for the type that a file is named after.
enum NamedType {
  /// Whether `text` declares a type of this name, or extends one where the file is an aspect (`Type+Aspect.swift`).
  static func isDeclared(_ type: String, extended: Bool, in text: String) -> Bool {
    let kinds: Set<Substring> =
      extended ? ["extension"] : ["struct", "class", "enum", "protocol", "actor", "typealias"]
    return text.split(whereSeparator: \.isNewline).contains { line in
      let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
      guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count else { return false }
      return words[kind + 1].split(separator: ".").last.map(String.init) == type
    }
  }
}
