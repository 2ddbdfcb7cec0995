/// What `suits bench` says.
enum BenchPhrase: CaseIterable, Phrase {
  case instance
  case value
  case atLeast
  case gap
  case seconds
  case proven
  case bestKnown
  case within
  case yes
  case no
  case none
  case provenOf
  case withinOf
  case nothingKnown
  case progress
  case notVerified
  case mend

  var texts: Texts {
    switch self {
    case .instance: Texts("problem", "bài toán")
    case .value: Texts("value", "giá trị")
    case .atLeast: Texts("at least", "ít nhất")
    case .gap: Texts("gap", "chênh lệch")
    case .seconds: Texts("seconds", "giây")
    case .proven: Texts("proven", "đã chứng minh")
    case .bestKnown: Texts("best known", "tốt nhất đã biết")
    case .within: Texts("within", "đạt")
    case .yes: Texts("yes", "có")
    case .no: Texts("no", "không")
    case .none: Texts("–", "–")
    case .provenOf: Texts("{0} of {1} {1:answer|answers} proven.", "Đã chứng minh {0} trên {1} lời giải.")
    case .withinOf:
      Texts(
        "{0} of {1} within {2} of the best value known.", "{0} trên {1} cách giá trị tốt nhất đã biết không quá {2}.")
    case .nothingKnown:
      Texts(
        "No best values are known: there is no best-known.csv beside the files or one folder above.",
        "Chưa có giá trị tốt nhất: không có best-known.csv cạnh các tệp hoặc ở thư mục trên.")
    case .progress: Texts("{0} of {1}: {2}", "{0} trên {1}: {2}")
    case .notVerified:
      Texts(
        "{0}: the answer did not pass its check in whole numbers; it is not shown. Please report this.",
        "{0}: lời giải không qua được kiểm tra bằng số nguyên nên không hiển thị. Xin báo lỗi này.")
    case .mend:
      Texts("Next: mend this, then: suits bench gap {0}", "Tiếp theo: sửa lại, rồi: suits bench gap {0}")
    }
  }
}

extension Catalogue {
  /// Where a bench stands.
  ///
  /// - Parameters:
  ///   - place: Which problem is being solved, counted from 1.
  ///   - count: How many there are.
  ///   - instance: Its name.
  /// - Returns: `3 of 59: d10400`.
  public func benchProgress(_ place: Int, of count: Int, _ instance: String) -> String {
    self(BenchPhrase.progress, number(place), number(count), instance)
  }

  /// That an answer failed its check.
  ///
  /// - Parameter instance: The problem's name.
  /// - Returns: One line.
  public func notVerified(_ instance: String) -> String { self(BenchPhrase.notVerified, instance) }

  /// The command to try next after files of a bench were refused.
  ///
  /// - Parameter path: A file.
  /// - Returns: One line.
  public func nextBench(_ path: String) -> String { self(BenchPhrase.mend, path.shellQuoted) }
}
