public import Staffing

/// What a part of the estimate of satisfaction means in her words; `{0}` is what it counts for.
extension SatisfactionPart: Phrase {
  /// The text in both languages.
  public var texts: Texts {
    switch self {
    case .coverage: Texts("hours wanted that are covered count for {0}", "số giờ được đáp ứng chiếm {0}")
    case .fit: Texts("how well the team knows the sector counts for {0}", "mức hiểu biết ngành của đội chiếm {0}")
    case .continuity: Texts("familiar faces count for {0}", "người quen của khách hàng chiếm {0}")
    case .seniority:
      Texts(
        "a main contact and hours as senior as asked count for {0}", "đầu mối và số giờ đúng cấp bậc yêu cầu chiếm {0}")
    case .load: Texts("a team that is not overloaded counts for {0}", "đội không quá tải chiếm {0}")
    }
  }
}
