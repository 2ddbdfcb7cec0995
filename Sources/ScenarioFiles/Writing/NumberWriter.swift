import Staffing

/// Numbers as files show them, so that every reading setting reads them in the same way.
enum NumberWriter {
  /// A number without thousands separators; where three decimals would look like thousands, a zero is added.
  ///
  /// - Parameters:
  ///   - number: Any finite number.
  ///   - measure: What it counts; grades and switches are words.
  ///   - language: Of the words.
  /// - Returns: The text.
  static func text(_ number: Double, _ measure: Measure, _ language: Language) -> String {
    if measure == .grade, let grade = Grade.allCases.first(where: { Double($0.rawValue) == number }) {
      return language == .vietnamese ? Words.grades.vietnamese(grade.word) : grade.word
    }
    if measure == .onOff, number == 0 || number == 1 { return flag(number == 1, language) }
    return text(number)
  }

  /// A number without thousands separators.
  ///
  /// - Parameter number: Any finite number.
  /// - Returns: The text.
  static func text(_ number: Double) -> String {
    if let whole = Int(exactly: number) { return "\(whole)" }
    let text = "\(number)"
    guard let point = text.firstIndex(of: "."), !text.contains("e") else { return text }
    return text[point...].count == 4 ? text + "0" : text
  }

  /// Yes or no.
  ///
  /// - Parameters:
  ///   - flag: Which.
  ///   - language: Of the word.
  /// - Returns: The word.
  static func flag(_ flag: Bool, _ language: Language) -> String {
    switch language {
    case .english: flag ? "yes" : "no"
    case .vietnamese: flag ? "có" : "không"
    }
  }
}
