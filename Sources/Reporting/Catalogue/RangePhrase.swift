internal import Staffing

/// What may stand in a field, as it follows "must be": `{0}` and `{1}` are the ends.
enum RangePhrase: CaseIterable, Phrase {
  case between
  case wholeBetween
  case atLeast
  case atMost
  case months
  case notAllZero
  case lines
  case days
  case values
  case megabytes

  var texts: Texts {
    switch self {
    case .between: Texts("between {0} and {1}", "từ {0} đến {1}")
    case .wholeBetween: Texts("a whole number between {0} and {1}", "là số nguyên từ {0} đến {1}")
    case .atLeast: Texts("at least {0}", "từ {0} trở lên")
    case .atMost: Texts("at most {0}", "không quá {0}")
    case .notAllZero: Texts("above 0 in at least one", "lớn hơn 0 ở ít nhất một mục")
    case .months: Texts("{0} to {1}", "{0} đến {1}")
    case .lines: Texts("at most {0} {0:line|lines}", "không quá {0} dòng")
    case .values: Texts("at most {0} {0:value|values}", "không quá {0} giá trị")
    case .megabytes: Texts("at most {0} MB", "không quá {0} MB")
    case .days: Texts("at most {0} {0:day|days} long", "dài không quá {0} ngày")
    }
  }
}

extension Catalogue {
  /// What is allowed, ready to stand in a sentence.
  ///
  /// A long list is left out where the likely word is told anyway, and cut where it is not.
  func allowed(_ allowed: Allowed, isLikelyKnown: Bool = false) -> String {
    switch allowed {
    case .words(let words):
      guard words.count > 12 else { return words.joined(separator: ", ") }
      return isLikelyKnown ? "" : words.prefix(40).joined(separator: ", ") + (words.count > 40 ? " …" : "")
    case .atLeast(let least): return self(RangePhrase.atLeast, exact(least))
    case .atMost(let greatest): return self(RangePhrase.atMost, exact(greatest))
    case .between(let least, let greatest, let isWhole):
      return self(isWhole ? RangePhrase.wholeBetween : .between, exact(least), exact(greatest))
    case .notAllZero: return self(RangePhrase.notAllZero)
    case .months(let first, let last): return self(RangePhrase.months, first.description, last.description)
    case .count(let count, .rows): return self(RangePhrase.lines, number(count))
    case .count(let count, .days): return self(RangePhrase.days, number(count))
    case .count(let count, .values): return self(RangePhrase.values, number(count))
    case .count(let count, .megabytes): return self(RangePhrase.megabytes, number(count))
    }
  }

  /// A number with all its decimals, as far as a file could say them.
  private func exact(_ value: Double) -> String { number(value, decimals: value == value.rounded() ? 0 : 6) }
}
