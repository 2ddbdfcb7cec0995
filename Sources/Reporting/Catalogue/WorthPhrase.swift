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
  case money
  case pay
  case margin
  case about
  case method
  case payNote
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
  case quickTitle
  case quickBest
  case quickNothing
  case quickBroken
  case quickCut
  case estimate
  case mayKeepRules
  case notReached
  case quickMethod
  case quickOrder
  case quickSkipped
  case quickNext
  case quickLonger
  case quickProgress

  var texts: Texts {
    switch self {
    case .title:
      Texts("{0}, {1}: what one step of each limit is worth", "{0}, {1}: mỗi giới hạn dịch một bước đáng giá bao nhiêu")
    case .best:
      Texts(
        "Worth most: {0}. Hours nobody covers: {1}; money: {2}; price of bent rules: {3}; off by at most {4}.",
        "Đáng giá nhất: {0}. Giờ bỏ trống: {1}; tiền: {2}; giá của quy tắc bị uốn: {3}; lệch nhiều nhất {4}.")
    case .bestOpen:
      Texts(
        "Worth most, as far as is known: {0}. Hours nobody covers: {1}; money: {2}; price of bent rules: {3}. That it brings "
          + "anything is not proven.",
        "Theo những gì đã biết, đáng giá nhất: {0}. Giờ bỏ trống: {1}; tiền: {2}; giá của quy tắc bị uốn: {3}. Chưa chứng minh "
          + "là bước này mang lại gì.")
    case .nothingBrings:
      Texts("No step brings anything, as far as is known.", "Theo những gì đã biết, không bước nào mang lại gì.")
    case .moreTitle: Texts("One step more, what brings most first", "Nới thêm một bước, được nhiều nhất trước")
    case .lessTitle: Texts("One step less, what takes least first", "Bớt đi một bước, mất ít nhất trước")
    case .step: Texts("step", "bước")
    case .money: Texts("money", "tiền")
    case .pay: Texts("pay beside", "lương (riêng)")
    case .margin: Texts("off by at most", "lệch nhiều nhất")
    case .about: Texts("≈ {0}", "≈ {0}")
    case .method:
      Texts(
        "Each step was planned anew; the figures are what it changes, + in money is gained. The order goes by everything a "
          + "plan is judged by; never add money and prices. How far off all of it can be is proven. With ≈ it is not proven "
          + "that the step makes plans better (one step less: worse).",
        "Mỗi bước đều được lập kế hoạch lại; các số là phần thay đổi, tiền có dấu + là được thêm. Thứ tự xét mọi mặt của kế "
          + "hoạch; đừng cộng tiền với giá quy tắc. Mức lệch của tất cả đã được chứng minh. Có dấu ≈ là chưa chứng minh được "
          + "bước đó làm kế hoạch tốt hơn (bớt đi: kém hơn).")
    case .payNote:
      Texts(
        "Pay is owed whether used or not and stands beside: it is in no other figure. Hours with clients are in the money at "
          + "what they cost.",
        "Lương phải trả dù dùng hay không nên đứng riêng, không nằm trong số nào khác. Giờ làm cho khách hàng đã tính vào tiền "
          + "theo chi phí của chúng.")
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
    case .quickTitle:
      Texts(
        "{0}, {1}: estimates of what one step of each limit is worth",
        "{0}, {1}: ước tính mỗi giới hạn dịch một bước đáng giá bao nhiêu")
    case .quickBest:
      Texts(
        "Estimate: worth most is {0}. Hours nobody covers: {1}; money: {2}; price of bent rules: {3}.",
        "Ước tính: đáng giá nhất là {0}. Giờ bỏ trống: {1}; tiền: {2}; giá của quy tắc bị uốn: {3}.")
    case .quickNothing: Texts("Estimate: no step brings anything.", "Ước tính: không bước nào mang lại gì.")
    case .quickBroken:
      Texts(
        "No plan keeps all rules as they are, which is proven, so nothing can be held against one; steps with which one may come "
          + "first.",
        "Đã chứng minh không kế hoạch nào giữ được mọi quy tắc hiện tại nên không có gì để so; bước có thể giúp giữ được đứng "
          + "đầu."
      )
    case .quickCut:
      Texts("Nothing was estimated in time.", "Chưa kịp ước tính gì.")
    case .estimate: Texts("estimate", "ước tính")
    case .mayKeepRules: Texts("all rules may hold", "có thể giữ mọi quy tắc")
    case .notReached: Texts("not reached in time", "chưa kịp")
    case .quickMethod:
      Texts(
        "Estimates: nothing was planned. Hours and places on teams were shared out in any parts, which no plan can do, and the "
          + "best ways with and without the step were held against each other. The figures are what the step changes, + in "
          + "money is gained. The order goes by everything a plan is judged by; never add money and prices. A step for which "
          + "rules are relaxed beforehand says so.",
        "Ước tính: không lập kế hoạch nào. Giờ và chỗ trong đội được chia nhỏ tùy ý, điều mà kế hoạch không làm được, rồi so "
          + "cách tốt nhất khi có và không có bước đó. Các số là phần bước đó thay đổi, tiền có dấu + là được thêm. Thứ tự xét "
          + "mọi mặt của kế hoạch; đừng cộng tiền với giá quy tắc. Bước nào phải nới quy tắc trước thì có ghi.")
    case .quickOrder:
      Texts("Goals in order do not count here.", "Ở đây không xét thứ tự ưu tiên của các mục tiêu.")
    case .quickSkipped:
      Texts("{0} {0:step|steps} not estimated in time.", "{0} bước chưa kịp ước tính.")
    case .quickNext:
      Texts("Next: suits worth {0} --only {1}", "Tiếp theo: suits worth {0} --only {1}")
    case .quickLonger:
      Texts("Next: suits worth {0} --quick --seconds {1}", "Tiếp theo: suits worth {0} --quick --seconds {1}")
    case .quickProgress: Texts("{0} s: {1} of {2} steps estimated", "{0} giây: đã ước tính {1} trên {2} bước")
    case .progress: Texts("{0} s: {1} of {2}, {3}⟨, {4}⟩", "{0} giây: {1} trên {2}, {3}⟨, {4}⟩")
    }
  }
}

extension StepEstimate.Outcome {
  /// What stands where no amount does.
  var phrase: WorthPhrase {
    switch self {
    case .estimated, .notReached: .notReached
    case .breaksRules: .breaksRules
    case .mayKeepRules: .mayKeepRules
    case .incomparable: .incomparable
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
