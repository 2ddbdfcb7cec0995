import Staffing
import Testing

@testable import Reporting

@Suite("Catalogue")
struct CatalogueTests {
  /// Words that are the same in both languages.
  private static let shared: Set<String> = ["–", "pitch", "{0}: {1}", "{0}, {1}: {2}", "{0}, {1}: {2}, {3}"]

  @Test("every key has both texts, and they differ")
  func isComplete() {
    for (name, phrase) in AllPhrases.list {
      let texts = phrase.texts
      #expect(!texts.english.isEmpty, "\(name)")
      #expect(!texts.vietnamese.isEmpty, "\(name)")
      let isPattern = texts.english.allSatisfy { !$0.isLetter }
      #expect(texts.english != texts.vietnamese || Self.shared.contains(texts.english) || isPattern, "\(name)")
    }
  }

  @Test("both texts use the same arguments, and their brackets close")
  func agreesOnArguments() {
    for (name, phrase) in AllPhrases.list {
      let texts = phrase.texts
      // A plural form repeats an argument that stands there anyway.
      #expect(Template(texts.english).places == Template(texts.vietnamese).places, "\(name)")
      for text in [texts.english, texts.vietnamese] {
        #expect(text.count { $0 == "⟨" } == text.count { $0 == "⟩" }, "\(name)")
        #expect(text.count { $0 == "{" } == text.count { $0 == "}" }, "\(name)")
      }
    }
  }

  @Test("the solver's words appear in details only")
  func keepsSolverWordsOut() {
    let words = ["objective", "bound", "dual", "solver", "column", "row", "hàm mục tiêu", "cận"]
    for (name, phrase) in AllPhrases.list where !phrase.isDetail {
      let texts = phrase.texts
      for text in [texts.english, texts.vietnamese] {
        let found = text.lowercased().split { !$0.isLetter }.map(String.init)
        for word in words {
          #expect(!found.contains(word) && !found.contains(word + "s"), "\(name): \(word)")
        }
      }
    }
  }

  @Test("Vietnamese texts are composed characters")
  func isComposed() {
    for (name, phrase) in AllPhrases.list {
      let hasMark = phrase.texts.vietnamese.unicodeScalars.contains { $0.properties.generalCategory == .nonspacingMark }
      #expect(!hasMark, "\(name)")
    }
  }

  @Test("a language is read from a locale's name")
  func readsLocales() {
    #expect(Language(locale: "vi_VN.UTF-8") == .vietnamese)
    #expect(Language(locale: "en_US.UTF-8") == .english)
    #expect(Language(locale: "C.UTF-8") == nil)
    #expect(Language(locale: "vietnamese") == nil)
    #expect(Language(locale: "") == nil)
  }

  @Test("control characters of names never reach the terminal")
  func shieldsTerminals() {
    let say = Catalogue(.english)
    #expect(!say(PlanPhrase.oneKnower, "Evil\u{1B}[31m").contains("\u{1B}"))
    #expect(say(PlanPhrase.oneKnower, "a\u{202E}b") == "a\u{FFFD}b is known by one person only")
  }
}
