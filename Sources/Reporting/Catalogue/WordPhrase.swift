/// Single words: roles, grades, states.
enum WordPhrase: String, CaseIterable, Phrase {
  case coordinator
  case executive
  case planner
  case manager
  case director
  case junior
  case mid
  case senior
  case good
  case fair
  case poor
  case pitch
  case campaign
  case client
  case coverage
  case continuity
  case money
  case balanced
  case keepTeams
  case saveMoney
  case today
  case oneByOne
  case none
  case freelance

  var texts: Texts {
    switch self {
    case .coordinator: Texts("coordinator", "điều phối")
    case .executive: Texts("executive", "chuyên viên")
    case .planner: Texts("planner", "hoạch định")
    case .manager: Texts("manager", "quản lý")
    case .director: Texts("director", "giám đốc")
    case .junior: Texts("junior", "sơ cấp")
    case .mid: Texts("mid", "trung cấp")
    case .senior: Texts("senior", "cao cấp")
    case .good: Texts("good", "tốt")
    case .fair: Texts("fair", "tạm")
    case .poor: Texts("at risk", "rủi ro")
    case .pitch: Texts("pitch", "pitch")
    case .campaign: Texts("campaign", "chiến dịch")
    case .client: Texts("new client", "khách hàng mới")
    case .coverage: Texts("coverage", "đủ giờ")
    case .continuity: Texts("continuity", "ổn định đội")
    case .money: Texts("money", "tiền")
    case .balanced: Texts("balanced", "cân bằng")
    case .keepTeams: Texts("keep-teams", "giữ đội (keep-teams)")
    case .saveMoney: Texts("save-money", "tiết kiệm (save-money)")
    case .today: Texts("today's teams", "đội hiện tại")
    case .oneByOne: Texts("staffing one by one", "xếp từng việc một")
    case .none: Texts("–", "–")
    case .freelance: Texts("bought outside", "thuê ngoài")
    }
  }
}
