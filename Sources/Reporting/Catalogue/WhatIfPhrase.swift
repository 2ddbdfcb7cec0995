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
  case changes
  case curveTitle
  case atMost
  case made
  case noLimit
  case whatCounts
  case ledgersApart
  case keepsAtMost

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
    case .changes: Texts("of them by choice", "trong đó do chọn")
    case .curveTitle: Texts("{0}, {1}: what each change more brings, {2}", "{0}, {1}: mỗi thay đổi thêm được gì, {2}")
    case .atMost: Texts("at most", "nhiều nhất")
    case .made: Texts("changes", "thay đổi")
    case .noLimit: Texts("no limit", "không hạn")
    case .whatCounts:
      Texts(
        """
        A change is somebody who joins a team of the plan as it is by choice: standing in for somebody who has to leave is \
        none, nor is joining for new work or an empty role.
        """,
        """
        Một thay đổi là một người vào đội của kế hoạch hiện tại do chọn: thay cho người buộc phải rời thì không tính, vào \
        vì việc mới hay vai trò đang trống cũng không.
        """)
    case .ledgersApart:
      Texts(
        "The department result is money; the price of bent rules is none, and the two are never added up.",
        "Kết quả phòng là tiền; giá của quy tắc bị uốn thì không, và hai số này không bao giờ cộng lại.")
    case .keepsAtMost:
      Texts(
        "At most {0} {0:change|changes} by choice {0:was|were} allowed: {1} {1:is|are} made.",
        "Được phép nhiều nhất {0} thay đổi do chọn: dùng {1}.")
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
