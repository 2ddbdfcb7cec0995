internal import WhatIf

/// Why somebody is or is not on a team: `{0}` is the person, `{1}` the client.
enum WhyPhrase: CaseIterable, Phrase {
  case isOn
  case isNot
  case cannot
  case obstacle
  case with
  case without
  case alternatives
  case standsIn
  case nobodyNew
  case allInAll
  case better
  case worse
  case open
  case same
  case asked
  case follows

  var texts: Texts {
    switch self {
    case .isOn: Texts("{0} is on the team of {1}: {2}.", "{0} ở trong đội của {1}: {2}.")
    case .isNot: Texts("{0} is not on the team of {1}, and could be.", "{0} không ở trong đội của {1}, nhưng có thể.")
    case .cannot: Texts("{0} cannot be on the team of {1}.", "{0} không thể ở trong đội của {1}.")
    case .obstacle: Texts("as {0}: {1}", "làm {0}: {1}")
    case .with: Texts("With {0} on the team of {1}", "Nếu {0} ở trong đội của {1}")
    case .without: Texts("Without {0} on the team of {1}", "Nếu {0} không ở trong đội của {1}")
    case .alternatives:
      Texts("Who else could stand in for {0}, the best first", "Ai khác có thể thay {0}, tốt nhất trước")
    case .standsIn: Texts("stands in", "người thay")
    case .nobodyNew: Texts("nobody new", "không ai mới")
    case .allInAll: Texts("all in all", "xét mọi mặt")
    case .better: Texts("better, proven", "tốt hơn, đã chứng minh")
    case .worse: Texts("worse, proven", "kém hơn, đã chứng minh")
    case .open: Texts("not proven", "chưa chứng minh")
    case .same: Texts("the same", "như nhau")
    case .asked: Texts("you asked for it", "theo câu hỏi")
    case .follows: Texts("chosen: is best then", "chủ động: khi đó thế là tốt nhất")
    }
  }

  /// How another choice stands to the plan, in a cell.
  static func verdict(_ verdict: Difference.Verdict) -> Self {
    switch verdict {
    case .better: .better
    case .worse: .worse
    case .open: .open
    case .same: .same
    }
  }
}
