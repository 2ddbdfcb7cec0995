public import Staffing

/// A line of one of the two ledgers.
extension TermCode: Phrase {
  /// The text in both languages.
  public var texts: Texts {
    switch self {
    case .staffing: Texts("hours of the teams", "giờ làm của các đội")
    case .overtimePay: Texts("overtime pay", "lương tăng ca")
    case .freelancePay: Texts("bought outside", "thuê ngoài")
    case .opportunityFees: Texts("expected fees of opportunities taken", "phí kỳ vọng từ cơ hội đã nhận")
    case .opportunityCosts: Texts("other cost of opportunities", "chi phí khác của cơ hội")
    case .shortfall: Texts("hours nobody covers", "giờ bỏ trống")
    case .growthShortfall: Texts("growth work left undone", "việc phát triển bị bỏ")
    case .overtimeStrain: Texts("strain of overtime", "mệt mỏi do tăng ca")
    case .freelanceReluctance: Texts("strangers on the team", "người ngoài trong đội")
    case .expertise: Texts("sector knowledge missing", "thiếu hiểu biết ngành")
    case .seniority: Texts("seniority wasted", "lãng phí thâm niên")
    case .upwardCover: Texts("senior roles doing junior work", "cấp trên làm việc cấp dưới")
    case .planningBurden: Texts("planning put on managers and directors", "hoạch định đặt lên quản lý và giám đốc")
    case .handover: Texts("newcomers getting to know clients", "người mới làm quen khách hàng")
    case .tenure: Texts("value of staying", "giá trị gắn bó")
    case .bandUnder: Texts("idleness", "rảnh rỗi")
    case .bandOver: Texts("overload", "quá tải")
    case .reportingLine: Texts("teams led by their line managers", "đội do quản lý trực tiếp dẫn dắt")
    case .preference: Texts("people you prefer", "người bạn ưu tiên")
    case .clientMargin: Texts("staffing beyond least margins", "nhân sự vượt biên lợi nhuận tối thiểu")
    case .overServicing: Texts("hours above contract", "giờ vượt hợp đồng")
    case .newFace: Texts("no new face where one is wanted", "thiếu gương mặt mới")
    case .bookBalance: Texts("unequal books of directors", "giám đốc giữ khách hàng không đều")
    case .plannerApart: Texts("main contacts who also plan", "đầu mối chính kiêm hoạch định")
    }
  }
}
