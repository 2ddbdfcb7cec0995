/// What is said of rules that cannot hold together.
enum ContradictionPhrase: CaseIterable, Phrase {
  case holds
  case unknown
  case together
  case alsoTogether
  case alone
  case alsoAlone
  case rule
  case moreRules
  case needed
  case notSmallest
  case waysTitle
  case waysNote
  case wayOut
  case moreMoney
  case morePrices
  case moreHours
  case notEnough
  case noneEnough
  case notReckoned
  case notTried
  case restHolds
  case restHoldsAll
  case restClashes
  case restOpen
  case next
  case nextDeep
  case nextLonger

  var texts: Texts {
    switch self {
    case .holds:
      Texts(
        "All rules can hold together: there is a plan that keeps every one.",
        "Mọi quy tắc có thể cùng được giữ: có kế hoạch giữ được tất cả.")
    case .unknown:
      Texts(
        "Whether all rules can hold together was not found out in time.",
        "Chưa kịp tìm ra mọi quy tắc có thể cùng được giữ hay không.")
    case .together: Texts("These cannot hold together", "Những quy tắc này không thể cùng được giữ")
    case .alsoTogether:
      Texts("Beside that, these cannot hold together", "Ngoài ra, những quy tắc này không thể cùng được giữ")
    case .alone: Texts("This cannot hold at all", "Quy tắc này không thể giữ được")
    case .alsoAlone: Texts("Beside that, this cannot hold at all", "Ngoài ra, quy tắc này không thể giữ được")
    case .rule: Texts("{0}. {1}⟨ ({2})⟩", "{0}. {1}⟨ ({2})⟩")
    case .moreRules: Texts("… and {0} more {0:rule|rules}", "… và {0} quy tắc nữa")
    case .needed:
      Texts(
        "Every one of them is part of it: without any one the others can hold.",
        "Mỗi quy tắc đều góp phần: bỏ bất kỳ quy tắc nào thì các quy tắc còn lại giữ được.")
    case .notSmallest:
      Texts(
        "Whether fewer of them clash already was not found out in time.",
        "Chưa kịp tìm ra một phần trong số đó đã mâu thuẫn hay chưa.")
    case .waysTitle: Texts("Ways out, cheapest first", "Cách gỡ, rẻ nhất trước")
    case .waysNote:
      Texts(
        "The figures are against the first way. The order goes by everything a plan is judged by; never add money and prices.",
        "Số liệu so với cách đầu tiên. Thứ tự xét mọi mặt của kế hoạch; đừng cộng tiền với giá quy tắc.")
    case .wayOut: Texts("give up", "bỏ quy tắc")
    case .moreMoney: Texts("costs more money", "tốn thêm tiền")
    case .morePrices: Texts("more price of bent rules", "thêm giá quy tắc")
    case .moreHours: Texts("more hours nobody covers", "thêm giờ bỏ trống")
    case .notEnough: Texts("not enough alone", "một mình chưa đủ")
    case .noneEnough:
      Texts(
        "None of those tried is enough alone, for other rules clash as well: see below.",
        "Trong các cách đã thử, một mình cách nào cũng chưa đủ vì còn quy tắc khác mâu thuẫn: xem bên dưới.")
    case .notReckoned: Texts("not reckoned in time", "chưa kịp tính")
    case .notTried:
      Texts(
        "{0} of {1} ways out were tried, those that an estimate puts first.",
        "Đã thử {0} trên {1} cách gỡ, là những cách được ước tính là rẻ nhất.")
    case .restHolds:
      Texts(
        "With the first way out taken, all other rules can hold.", "Theo cách đầu tiên thì mọi quy tắc khác giữ được.")
    case .restHoldsAll:
      Texts(
        "With one way out of each taken, all other rules can hold. The figures of each were reckoned with one rule of all "
          + "others given up.",
        "Nếu mỗi nhóm bỏ một quy tắc thì mọi quy tắc khác giữ được. Số liệu của mỗi nhóm tính khi các nhóm khác đã bỏ một quy "
          + "tắc."
      )
    case .restClashes:
      Texts(
        "Even with one way out of each taken, more rules clash: give these up, then look again.",
        "Dù mỗi nhóm bỏ một quy tắc vẫn còn quy tắc mâu thuẫn: hãy sửa những nhóm này rồi kiểm tra lại.")
    case .restOpen:
      Texts(
        "Whether all other rules can hold then was not found out in time.",
        "Chưa kịp tìm ra khi đó mọi quy tắc khác có giữ được hay không.")
    case .next:
      Texts(
        "Next: give one of them up in the scenario, then: suits check {0} --deep",
        "Tiếp theo: bỏ một trong số đó trong kịch bản, rồi: suits check {0} --deep")
    case .nextDeep: Texts("Next: suits check {0} --deep", "Tiếp theo: suits check {0} --deep")
    case .nextLonger:
      Texts("Next: suits check {0} --deep --seconds {1}", "Tiếp theo: suits check {0} --deep --seconds {1}")
    }
  }
}
