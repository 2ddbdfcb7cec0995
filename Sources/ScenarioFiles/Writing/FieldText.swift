import Staffing

/// What a field of a record says, as text for a file.
enum FieldText {
  /// Nothing was given.
  case none
  /// One value.
  case one(String)
  /// A list.
  case many([String])
  /// A value for each of several names.
  case pairs([(name: String, value: String)])
}

extension Field {
  /// What the field of a record says.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - language: Of the words.
  /// - Returns: The text.
  func text(of record: Record, language: Language) -> FieldText {
    switch target {
    case .text(let property, let words):
      return record[keyPath: property].map { .one(word($0.value, words, language)) } ?? .none
    case .texts(let property, let words):
      return list(record[keyPath: property].map { word($0.value, words, language) })
    case .number(let property, let measure):
      return record[keyPath: property].map { .one(NumberWriter.text($0.value, measure, language)) } ?? .none
    case .day(let property): return record[keyPath: property].map { .one($0.value.description) } ?? .none
    case .days(let property): return list(Self.ranges(record[keyPath: property].map(\.value)))
    case .month(let property): return record[keyPath: property].map { .one($0.value.description) } ?? .none
    case .months(let property): return list(record[keyPath: property].map(\.value.description))
    case .flag(let property):
      return record[keyPath: property].map { .one(NumberWriter.flag($0.value, language)) } ?? .none
    case .settings(let property, let measure, let names):
      return pairs(
        record[keyPath: property].map {
          (word($0.name.value, names, language), NumberWriter.text($0.number.value, measure, language))
        })
    case .setting(let property, let fixed, let measure):
      guard let found = record[keyPath: property].first(where: { FoldedText($0.name.value) == FoldedText(fixed) })
      else { return .none }
      return .one(NumberWriter.text(found.number.value, measure, language))
    case .wordSettings(let property):
      return pairs(record[keyPath: property].map { ($0.name.value, $0.word.value) })
    case .records, .record, .reading: return .none
    }
  }

  /// The header in a language.
  ///
  /// - Parameter language: Which.
  /// - Returns: The header.
  func header(_ language: Language) -> String { language == .english ? name : vietnamese }

  private func word(_ text: String, _ words: Words?, _ language: Language) -> String {
    language == .vietnamese ? words?.vietnamese(text) ?? text : text
  }

  private func list(_ texts: [String]) -> FieldText { texts.isEmpty ? .none : .many(texts) }

  private func pairs(_ pairs: [(name: String, value: String)]) -> FieldText { pairs.isEmpty ? .none : .pairs(pairs) }

  /// Days that follow one another are written as ranges.
  private static func ranges(_ days: [Day]) -> [String] {
    var texts: [String] = []
    var index = 0
    while index < days.count {
      var last = index
      while last + 1 < days.count, days[last + 1].ordinal == days[last].ordinal + 1, last - index < 365 { last += 1 }
      texts.append(last == index ? "\(days[index])" : "\(days[index])..\(days[last])")
      index = last + 1
    }
    return texts
  }
}
