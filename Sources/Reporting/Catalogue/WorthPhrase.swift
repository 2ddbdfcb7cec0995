internal import WhatIf

/// What a page of steps and their worth says.
enum WorthPhrase: CaseIterable, Phrase {
  case title
  case best
  case bestOpen
  case nothingBrings
  case moreTitle
  case lessTitle
  case step
  case brings
  case takes
  case about
  case atLeast
  case atMost
  case ofItMoney
  case ofItPrices
  case payMore
  case payLess
  case method
  case pay
  case noChangeLimit
  case noConflicts
  case brokenBase
  case skipped
  case breaksRules
  case keepsRules
  case incomparable
  case nothingFound
  case lines
  case knowledge
  case next
  case progress

  var texts: Texts {
    switch self {
    case .title:
      Texts("{0}, {1}: what one step of each limit is worth", "{0}, {1}: mỗi giới hạn dịch một bước đáng giá bao nhiêu")
    case .best:
      Texts(
        "Worth most: {0}. It brings {1} (at least {2}, at most {3}).",
        "Đáng giá nhất: {0}. Được {1} (ít nhất {2}, nhiều nhất {3}).")
    case .bestOpen:
      Texts(
        "Worth most, as far as is known: {0}. It brings {1}, which is not proven.",
        "Theo những gì đã biết, đáng giá nhất: {0}. Được {1}, chưa chứng minh.")
    case .nothingBrings:
      Texts("No step brings anything, as far as is known.", "Theo những gì đã biết, không bước nào mang lại gì.")
    case .moreTitle: Texts("One step more, and what it brings", "Nới thêm một bước, và được gì")
    case .lessTitle: Texts("One step less, and what it takes", "Bớt đi một bước, và mất gì")
    case .step: Texts("step", "bước")
    case .brings: Texts("brings", "được")
    case .takes: Texts("takes", "mất")
    case .about: Texts("≈ {0}", "≈ {0}")
    case .atLeast: Texts("at least", "ít nhất")
    case .atMost: Texts("at most", "nhiều nhất")
    case .ofItMoney: Texts("of it money", "trong đó tiền")
    case .ofItPrices: Texts("of it rule prices", "trong đó giá quy tắc")
    case .payMore: Texts("pay beside", "thêm lương")
    case .payLess: Texts("pay saved", "bớt lương")
    case .method:
      Texts(
        "Each step was planned anew. \"At least\" and \"at most\" are proven; the amount is what the plans that were found differ by. "
          + "With ≈ it is not proven that it is more than nothing.",
        "Mỗi bước đều được lập kế hoạch lại. \"Ít nhất\" và \"nhiều nhất\" đã được chứng minh; số tiền là chênh lệch của các kế hoạch "
          + "tìm được. Có dấu ≈ là chưa chứng minh được nó khác không.")
    case .pay:
      Texts(
        "Pay is owed whether used or not and stands beside: it is in no other figure. Hours with clients are in the money at what "
          + "they cost.",
        "Lương phải trả dù dùng hay không nên đứng riêng, không nằm trong số nào khác. Giờ làm cho khách hàng đã tính vào tiền theo "
          + "chi phí của chúng.")
    case .noChangeLimit:
      Texts(
        "Changes to today's teams have no limit to move.", "Số thay đổi so với đội hiện tại không có giới hạn để dịch.")
    case .noConflicts: Texts("No clients compete.", "Không có khách hàng nào cạnh tranh nhau.")
    case .brokenBase:
      Texts(
        "The plan as it is breaks {0} {0:rule|rules}, so nothing can be held against it in money; what lets all rules be kept "
          + "comes first.",
        "Kế hoạch hiện tại phá {0} quy tắc nên không thể so bằng tiền; bước giúp giữ được mọi quy tắc đứng đầu.")
    case .skipped:
      Texts(
        "{0} {0:step|steps} not looked at: you stopped it.", "{0} bước chưa được xem: bạn đã dừng giữa chừng.")
    case .breaksRules: Texts("breaks rules", "phá quy tắc")
    case .keepsRules: Texts("keeps all rules", "giữ mọi quy tắc")
    case .incomparable: Texts("still breaks rules", "vẫn phá quy tắc")
    case .nothingFound: Texts("no plan found", "không tìm được")
    case .lines:
      Texts("The first one as a variation, for step.yaml:", "Bước đầu tiên viết thành biến thể, cho step.yaml:")
    case .knowledge:
      Texts(
        "A variation does not say which sectors a newcomer knows: {0}'s were counted on here.",
        "Biến thể không ghi người mới biết ngành nào: ở đây tính như {0}.")
    case .next:
      Texts(
        "Next: save these lines as step.yaml, then: suits whatif {0} step.yaml",
        "Tiếp theo: lưu các dòng này thành step.yaml, rồi: suits whatif {0} step.yaml")
    case .progress: Texts("{0} s: {1} of {2}, {3}⟨, {4}⟩", "{0} giây: {1} trên {2}, {3}⟨, {4}⟩")
    }
  }
}

extension StepWorth.Outcome {
  /// What stands where no amount does.
  var phrase: WorthPhrase {
    switch self {
    case .measured, .nothingFound: .nothingFound
    case .breaksRules: .breaksRules
    case .keepsRules: .keepsRules
    case .incomparable: .incomparable
    }
  }
}
