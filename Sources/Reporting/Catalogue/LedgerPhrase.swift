/// Lines of the two ledgers.
enum LedgerPhrase: CaseIterable, Phrase {
  case moneyTitle
  case contractFees
  case opportunityFees
  case payroll
  case overtime
  case freelance
  case opportunityCosts
  case result
  case clientMargin
  case unusedTime
  case feesAtRisk
  case pricesTitle
  case pricesNote
  case pricesTotal
  case noPrices

  var texts: Texts {
    switch self {
    case .moneyTitle: Texts("Money, {0}", "Tiền, {0}")
    case .contractFees: Texts("fees of clients", "phí của khách hàng")
    case .opportunityFees: Texts("expected fees of opportunities taken", "phí kỳ vọng từ cơ hội đã nhận")
    case .payroll: Texts("pay of everybody, owed whether used or not", "lương mọi người, dùng hay không cũng phải trả")
    case .overtime: Texts("overtime", "tăng ca")
    case .freelance: Texts("hours bought outside", "giờ thuê ngoài")
    case .opportunityCosts: Texts("other cost of opportunities", "chi phí khác của cơ hội")
    case .result: Texts("department result", "kết quả phòng")
    case .clientMargin: Texts("fees less the hours used", "phí trừ giờ đã dùng")
    case .unusedTime: Texts("pay for unused time", "lương cho thời gian rảnh")
    case .feesAtRisk: Texts("fees that may not be paid", "phí có thể không thu được")
    case .pricesTitle: Texts("Price of bent rules, {0}", "Giá của quy tắc bị uốn, {0}")
    case .pricesNote:
      Texts(
        "Nobody pays this; it says how much the rules are bent. Never add it to the money above.",
        "Không ai trả khoản này; nó cho biết quy tắc bị uốn bao nhiêu. Đừng cộng với tiền ở trên.")
    case .pricesTotal: Texts("together", "tổng cộng")
    case .noPrices: Texts("No rule is bent.", "Không quy tắc nào bị uốn.")
    }
  }
}
