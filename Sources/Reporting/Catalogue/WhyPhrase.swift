/// Why somebody is or is not on a team: `{0}` is the person, `{1}` the client.
enum WhyPhrase: CaseIterable, Phrase {
  case isOn
  case isNot
  case cannot
  case obstacle
  case with
  case without

  var texts: Texts {
    switch self {
    case .isOn: Texts("{0} is on the team of {1}: {2}.", "{0} ở trong đội của {1}: {2}.")
    case .isNot: Texts("{0} is not on the team of {1}, and could be.", "{0} không ở trong đội của {1}, nhưng có thể.")
    case .cannot: Texts("{0} cannot be on the team of {1}.", "{0} không thể ở trong đội của {1}.")
    case .obstacle: Texts("as {0}: {1}", "làm {0}: {1}")
    case .with: Texts("With {0} on the team of {1}", "Nếu {0} ở trong đội của {1}")
    case .without: Texts("Without {0} on the team of {1}", "Nếu {0} không ở trong đội của {1}")
    }
  }
}
