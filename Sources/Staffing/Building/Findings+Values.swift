extension Findings {
  /// A number that lies in its range.
  ///
  /// - Parameters:
  ///   - given: What was given.
  ///   - record: Whose field.
  ///   - field: The field's name.
  ///   - range: What is allowed.
  ///   - isWhole: Whether fractions are refused.
  ///   - isHours: Whether the number is hours, for the code of a negative one.
  /// - Returns: The number, or `nil` where none was given or it was refused.
  mutating func number(
    _ given: Given<Double>?, _ record: Record, _ field: @autoclosure () -> String, in range: ClosedRange<Double>,
    isWhole: Bool = false, isHours: Bool = false
  ) -> Double? {
    guard let given else { return nil }
    let number = given.value
    let code: ProblemCode
    if !number.isFinite {
      code = .notFinite
    } else if number < 0, range.lowerBound >= 0 {
      code = isHours ? .negativeHours : .negative
    } else if !range.contains(number) || isWhole && number != number.rounded() {
      code = .outOfRange
    } else {
      return number
    }
    refuse(
      Problem(
        code, at: given.place ?? record.place, field: record[field()], value: FoldedText.number(number),
        allowed: Self.bounds(number, range, isWhole), suggestion: Self.percentage(number, range, isWhole)))
    return nil
  }

  /// An amount of money or hours of any size.
  static let amount = 0...1e15
  /// A share.
  static let share = 0.0...1.0
  /// Hours of one month, at most as many as a department could use.
  static let monthHours = 0...1e7

  /// The greatest amounts are there to catch nonsense only: of them is told where they are passed.
  private static func bounds(_ number: Double, _ range: ClosedRange<Double>, _ isWhole: Bool) -> Allowed {
    range.upperBound < 1e7 || number > range.upperBound
      ? .between(range.lowerBound, range.upperBound, isWhole: isWhole) : .atLeast(range.lowerBound)
  }

  /// Whoever means 25 % may write 25.
  private static func percentage(_ number: Double, _ range: ClosedRange<Double>, _ isWhole: Bool) -> String? {
    guard !isWhole, range == share, number > 1, number <= 100 else { return nil }
    return "\(FoldedText.number(number))%"
  }

  /// A word of a short list.
  ///
  /// - Parameters:
  ///   - given: What was given.
  ///   - record: Whose field.
  ///   - field: The field's name.
  ///   - words: Each word and what it means; the ones before the first alias are shown.
  /// - Returns: The meaning, or `nil` where no word was given or it was refused.
  mutating func word<Meaning>(
    _ given: Given<String>?, _ record: Record, _ field: @autoclosure () -> String, among words: [(String, Meaning)]
  ) -> Meaning? {
    guard let given, !FoldedText.key(given.value).isEmpty else { return nil }
    let key = FoldedText.setting(given.value)
    for (word, meaning) in words where FoldedText.setting(word) == key { return meaning }
    guard !isFull else { return nil }
    let known = words.map(\.0)
    refuse(
      Problem(
        .unknownWord, at: given.place ?? record.place, field: record[field()], value: given.value,
        allowed: .words(Array(known.prefix(50))), suggestion: suggestion(for: given.value, among: known)))
    return nil
  }

  /// A name that must be given and not be empty.
  ///
  /// - Parameters:
  ///   - given: What was given.
  ///   - record: Whose field.
  ///   - field: The field's name.
  /// - Returns: The name tidied, or `nil` where it was refused.
  mutating func requiredName(_ given: Given<String>?, _ record: Record, _ field: String) -> String? {
    guard let given else {
      missing(record, field)
      return nil
    }
    let name = FoldedText.tidy(given.value)
    if name.isEmpty {
      refuse(Problem(.emptyName, at: given.place ?? record.place, field: record[field], value: given.value))
    }
    return name.isEmpty ? nil : name
  }

  /// Notes that a field is required and was not given.
  ///
  /// - Parameters:
  ///   - record: Whose field.
  ///   - field: The field's name.
  mutating func missing(_ record: Record, _ field: String) {
    refuse(Problem(.missingValue, at: record.place, field: record[field]))
  }

  /// Notes that the same thing was said in two ways.
  ///
  /// - Parameters:
  ///   - second: Where it was said again.
  ///   - first: Where it was said first.
  ///   - record: Whose field.
  ///   - field: The field of the second.
  ///   - value: The second value.
  mutating func saidTwice(_ second: Place?, after first: Place?, _ record: Record, _ field: String, value: String) {
    refuse(
      Problem(.duplicateKey, at: second ?? record.place, field: record[field], value: value, other: first))
  }

  /// Refuses dates in the wrong order.
  ///
  /// - Parameters:
  ///   - start: The first.
  ///   - end: The last.
  ///   - record: Whose fields.
  ///   - field: The name of the last one's field.
  /// - Returns: Whether they are in order, or one is missing.
  @discardableResult
  mutating func inOrder<Time: Comparable & CustomStringConvertible & Sendable>(
    _ start: Given<Time>?, _ end: Given<Time>?, _ record: Record, _ field: String
  ) -> Bool {
    guard let start, let end, end.value < start.value else { return true }
    refuse(
      Problem(
        .endBeforeStart, at: end.place ?? record.place, field: record[field], value: end.value.description,
        allowed: [start.value.description], other: start.place))
    return false
  }
}
