/// What `suits prices` and `suits audit` say.
enum HousePhrase: CaseIterable, Phrase {
  case pricesTitle
  case changedPrice
  case raisedPrice
  case perRole
  case possessive
  case possessiveVowel
  case limitsTitle
  case noLimit
  case changedLimit
  case satisfactionTitle
  case changedWeight
  case rulesTitle
  case ruleOff
  case ruleRelaxable
  case rulePhysical
  case ruleWeighed
  case auditPassed
  case auditFailed
  case unlisted
  case listedButKept
  case total
  case malformed
  case otherScenario
  case internalError
  case auditSummary

  var texts: Texts {
    switch self {
    case .pricesTitle:
      Texts("What breaking or bending a rule costs; preset {0}", "Phá hoặc uốn một quy tắc tốn bao nhiêu; bộ giá {0}")
    case .changedPrice: Texts("changed by you; usually {0}", "bạn đã đổi; thường là {0}")
    case .raisedPrice:
      Texts(
        "raised from {0}, so that leaving hours uncovered stays dearest", "nâng từ {0}, để bỏ trống giờ luôn đắt nhất")
    case .perRole: Texts("{0} {1}", "{0} {1}")
    case .possessive: Texts("a {0}'s", "{0}")
    case .possessiveVowel: Texts("an {0}'s", "{0}")
    case .limitsTitle: Texts("Limits of the house", "Giới hạn của công ty")
    case .noLimit: Texts("any number", "không giới hạn")
    case .changedLimit: Texts("changed by you; usually {0}", "bạn đã đổi; thường là {0}")
    case .changedWeight: Texts("weight {0}, changed by you; usually {1}", "trọng số {0}, bạn đã đổi; thường là {1}")
    case .satisfactionTitle:
      Texts("What a client's satisfaction is estimated from", "Mức hài lòng của khách hàng được ước tính từ đâu")
    case .rulesTitle: Texts("Rules", "Quy tắc")
    case .ruleOff: Texts("switched off", "đã tắt")
    case .ruleRelaxable:
      Texts("must hold; broken only where no plan keeps all", "phải giữ; chỉ phá khi không kế hoạch nào giữ được hết")
    case .rulePhysical: Texts("always holds", "luôn giữ")
    case .ruleWeighed: Texts("weighed at its price", "cân theo giá")
    case .auditPassed:
      Texts("The plan holds: {0} checks, nothing found.", "Kế hoạch đúng: {0} phép kiểm, không có lỗi.")
    case .auditFailed:
      Texts(
        "The plan does not hold: {0} of {1} checks failed.", "Kế hoạch không đúng: {0} trong {1} phép kiểm không đạt.")
    case .unlisted: Texts("broken, and the plan does not say so: {0}", "bị phá mà kế hoạch không nói: {0}")
    case .listedButKept: Texts("listed as broken, but it holds: {0}", "ghi là bị phá nhưng vẫn giữ: {0}")
    case .total: Texts("the plan says {0}, counting again gives {1}", "kế hoạch ghi {0}, tính lại được {1}")
    case .malformed:
      Texts("cannot be read as a plan of this scenario: {0}", "không đọc được như kế hoạch của kịch bản này: {0}")
    case .otherScenario:
      Texts(
        "The plan was made for another state of this scenario ({0}, now {1}).",
        "Kế hoạch được lập cho một bản khác của kịch bản ({0}, nay là {1}).")
    case .internalError:
      Texts(
        "suits made a mistake and will not show this plan; please report it: {0}",
        "suits đã mắc lỗi và không hiện kế hoạch này; xin hãy báo lại: {0}")
    case .auditSummary: Texts("Covered: {0} of {1}.", "Đáp ứng: {0} trong {1}.")
    }
  }
}
