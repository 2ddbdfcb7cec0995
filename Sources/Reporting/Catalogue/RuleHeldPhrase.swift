/// What a rule asks at one subject: "Mai Anh must be on Lotus".
///
/// `{0}` is the person, else the client, the rivals or the opportunity; `{1}` the client or role; `{2}` the number or grade; `{3}` the
/// months of a pin, where it is not for all.
struct RuleHeldPhrase: Phrase {
  let shape: RuleShape

  static var allCases: [RuleHeldPhrase] { RuleShape.allCases.map(RuleHeldPhrase.init) }

  var texts: Texts {
    switch shape {
    case .clientLimit:
      Texts("{0} works for at most {2} {2:client|clients}", "{0} làm cho nhiều nhất {2} khách hàng")
    case .teamSize:
      Texts("{0} has at most {2} {2:person|people} as {1}", "{0} có nhiều nhất {2} người làm {1}")
    case .oneRole: Texts("{0} holds one role on {1}", "{0} giữ một vai trò ở {1}")
    case .mainContact: Texts("{0} has exactly one main contact", "{0} có đúng một đầu mối chính")
    case .leadLimit:
      Texts(
        "{0} is main contact of at most {2} {2:client|clients}", "{0} làm đầu mối chính cho nhiều nhất {2} khách hàng")
    case .contactSeniority:
      Texts("The main contact of {0} is {2} or higher", "Đầu mối chính của {0} từ cấp {2} trở lên")
    case .skillFloor:
      Texts("The main contact of {0} has the skills asked for", "Đầu mối chính của {0} có đủ kỹ năng cần thiết")
    case .presence: Texts("{0} has at least one {1}", "{0} có ít nhất một {1}")
    case .neverAlone: Texts("{0} is not alone on {1}", "{0} không làm một mình ở {1}")
    case .directorOver: Texts("Exactly one {1} stands over {0}", "{0} có đúng một {1} phụ trách")
    case .secondPerson: Texts("{0} is known by two people", "{0} có hai người hiểu rõ")
    case .leaveBackup:
      Texts("While {0} is on leave, somebody else is there for {1}", "Khi {0} nghỉ có người thay ở {1}")
    case .plannerApart:
      Texts("{0} is not both main contact and planner of {1}", "{0} không vừa làm đầu mối chính vừa hoạch định cho {1}")
    case .handlerApprover:
      Texts(
        "{0} does not both handle and approve the budget of {1}", "{0} không vừa giữ vừa duyệt ngân sách của {1}")
    case .gradeFloor:
      Texts("Whoever works for {0} as {1} is {2} or higher", "Người làm {1} cho {0} từ cấp {2} trở lên")
    case .expertiseFloor:
      Texts(
        "Whoever works for {0} as {1} knows its sector at level {2} or higher",
        "Người làm {1} cho {0} hiểu ngành từ bậc {2} trở lên")
    case .seniorShare:
      Texts(
        "Senior people give at least {2} of the hours of {0}", "Người thâm niên đóng góp ít nhất {2} số giờ của {0}")
    case .agencyConflict: Texts("The agency holds only one of {0}", "Công ty chỉ giữ một trong {0}")
    case .officeConflict: Texts("One office serves only one of {0}", "Một văn phòng chỉ phục vụ một trong {0}")
    case .personConflict: Texts("Nobody works for more than one of {0}", "Không ai làm cho hơn một trong {0}")
    case .coolingOff:
      Texts(
        "Nobody goes straight from one of {0} to another",
        "Không ai chuyển thẳng từ khách hàng này sang khách hàng kia trong {0}")
    case .renewal:
      Texts("The main contact of {0} stays around its renewal", "Đầu mối chính của {0} giữ nguyên quanh lúc gia hạn")
    case .pinMust: Texts("{0} must be on {1}⟨ as {2}⟩⟨, {3}⟩", "{0} phải ở trong đội {1}⟨, làm {2}⟩⟨, {3}⟩")
    case .pinNever:
      Texts("{0} must not be on {1}⟨ as {2}⟩⟨, {3}⟩", "{0} không được ở trong đội {1}⟨, làm {2}⟩⟨, {3}⟩")
    case .dedicated: Texts("{0} works for {1} only", "{0} chỉ làm cho {1}")
    case .hunting:
      Texts(
        "{0} gives at most {2} of the time to pitches and growth, and none beside a client at risk",
        "{0} dành nhiều nhất {2} thời gian cho pitch và phát triển, và không tham gia khi có khách hàng rủi ro")
    case .changeBudget:
      Texts("Teams change in at most {2} {2:place|places}", "Các đội thay đổi nhiều nhất {2} chỗ")
    case .opportunities: Texts("{0} is accepted already", "{0} đã được nhận")
    }
  }
}
