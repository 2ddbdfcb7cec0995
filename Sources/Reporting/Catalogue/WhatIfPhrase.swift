internal import WhatIf

/// What a page of questions says.
enum WhatIfPhrase: CaseIterable, Phrase {
  case title
  case asItIs
  case questions
  case places
  case utilization
  case better
  case worse
  case open
  case same
  case notProven
  case stillToGain
  case priceOf
  case movesTitle
  case noMoves
  case personGone
  case clientGone
  case newPerson
  case newClient

  var texts: Texts {
    switch self {
    case .title: Texts("{0}, {1}: the plan as it is and {2}", "{0}, {1}: kế hoạch hiện tại và {2}")
    case .asItIs: Texts("as it is", "hiện tại")
    case .questions: Texts("{0} {0:question|questions}", "{0} câu hỏi")
    case .places: Texts("new on a team", "lượt vào đội mới")
    case .utilization: Texts("utilization: {0}", "mức sử dụng: {0}")
    case .better:
      Texts(
        "All in all better than it is, fees included: that is proven.",
        "Xét mọi mặt kể cả phí thì tốt hơn hiện tại: đã chứng minh.")
    case .worse:
      Texts(
        "All in all worse than it is, fees included: that is proven.",
        "Xét mọi mặt kể cả phí thì kém hơn hiện tại: đã chứng minh.")
    case .open:
      Texts(
        "Whether all in all it is better or worse is not proven.",
        "Chưa chứng minh được xét mọi mặt là tốt hơn hay kém hơn.")
    case .same: Texts("Nothing is different: this is the plan as it is.", "Không có gì khác: đây là kế hoạch hiện tại.")
    case .notProven: Texts("{0} (not proven)", "{0} (chưa chứng minh)")
    case .stillToGain: Texts("at most still to gain", "còn có thể lợi thêm tối đa")
    case .priceOf: Texts("price: {0}", "giá: {0}")
    case .movesTitle: Texts("Who changes where", "Ai đổi ở đâu")
    case .noMoves: Texts("Nobody changes.", "Không ai đổi.")
    case .personGone: Texts("is not there any more", "không còn làm")
    case .clientGone: Texts("the client is not there any more", "không còn khách hàng này")
    case .newPerson: Texts("was not there before", "trước đó chưa có người này")
    case .newClient: Texts("the client was not there before", "trước đó chưa có khách hàng này")
    }
  }
}

extension TeamMove.Cause {
  /// The sentence for it.
  var phrase: any Phrase {
    switch self {
    case .personGone: WhatIfPhrase.personGone
    case .clientGone: WhatIfPhrase.clientGone
    case .newPerson: WhatIfPhrase.newPerson
    case .newClient: WhatIfPhrase.newClient
    case .chosen: ChangePhrase.chosen
    }
  }
}

extension Difference.Verdict {
  /// The sentence for it.
  var phrase: WhatIfPhrase {
    switch self {
    case .same: .same
    case .better: .better
    case .worse: .worse
    case .open: .open
    }
  }
}
