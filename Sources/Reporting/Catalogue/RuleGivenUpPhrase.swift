/// What giving up a rule at one subject means: "drop the pin of Mai Anh on Lotus"; arguments as in ``RuleHeldPhrase``.
struct RuleGivenUpPhrase: Phrase {
  let shape: RuleShape

  static var allCases: [RuleGivenUpPhrase] { RuleShape.allCases.map(RuleGivenUpPhrase.init) }

  var texts: Texts {
    switch shape {
    case .clientLimit:
      Texts("Let {0} work for more than {2} {2:client|clients}", "Cho {0} làm cho hơn {2} khách hàng")
    case .teamSize: Texts("Let {0} have more than {2} as {1}", "Cho {0} có hơn {2} người làm {1}")
    case .oneRole: Texts("Let {0} hold several roles on {1}", "Cho {0} giữ nhiều vai trò ở {1}")
    case .mainContact:
      Texts("Let {0} have no main contact, or several", "Chấp nhận {0} không có hoặc có nhiều đầu mối chính")
    case .leadLimit:
      Texts(
        "Let {0} be main contact of more than {2} {2:client|clients}",
        "Cho {0} làm đầu mối chính cho hơn {2} khách hàng")
    case .contactSeniority:
      Texts("Let somebody below {2} be main contact of {0}", "Cho người dưới cấp {2} làm đầu mối chính của {0}")
    case .skillFloor:
      Texts(
        "Let somebody without the skills asked for be main contact of {0}",
        "Cho người thiếu kỹ năng cần thiết làm đầu mối chính của {0}")
    case .presence: Texts("Let {0} do without {1}", "Chấp nhận {0} không có {1}")
    case .neverAlone: Texts("Let {0} be alone on {1}", "Cho {0} làm một mình ở {1}")
    case .directorOver: Texts("Let {0} have no {1}, or several", "Chấp nhận {0} không có hoặc có nhiều {1}")
    case .secondPerson: Texts("Let {0} be known by one person only", "Chấp nhận {0} chỉ có một người hiểu rõ")
    case .leaveBackup:
      Texts("Do without a stand-in for {0} on {1}", "Chấp nhận không có người thay {0} ở {1}")
    case .plannerApart:
      Texts("Let {0} be both main contact and planner of {1}", "Cho {0} vừa làm đầu mối chính vừa hoạch định cho {1}")
    case .handlerApprover:
      Texts("Let {0} both handle and approve the budget of {1}", "Cho {0} vừa giữ vừa duyệt ngân sách của {1}")
    case .gradeFloor:
      Texts("Let somebody below {2} work for {0} as {1}", "Cho người dưới cấp {2} làm {1} cho {0}")
    case .expertiseFloor:
      Texts(
        "Let somebody below level {2} in its sector work for {0} as {1}",
        "Cho người hiểu ngành dưới bậc {2} làm {1} cho {0}")
    case .seniorShare:
      Texts(
        "Let senior people give less than {2} of the hours of {0}",
        "Cho người thâm niên đóng góp dưới {2} số giờ của {0}")
    case .agencyConflict: Texts("Let the agency hold more than one of {0}", "Cho công ty giữ hơn một trong {0}")
    case .officeConflict:
      Texts("Let one office serve more than one of {0}", "Cho một văn phòng phục vụ hơn một trong {0}")
    case .personConflict: Texts("Let somebody work for more than one of {0}", "Cho một người làm cho hơn một trong {0}")
    case .coolingOff:
      Texts(
        "Let somebody go straight from one of {0} to another",
        "Cho chuyển thẳng từ khách hàng này sang khách hàng kia trong {0}")
    case .renewal:
      Texts("Let the main contact of {0} change around its renewal", "Cho đổi đầu mối chính của {0} quanh lúc gia hạn")
    case .pinMust: Texts("Drop the pin of {0} on {1}⟨ as {2}⟩⟨, {3}⟩", "Bỏ chỉ định {0} vào đội {1}⟨, làm {2}⟩⟨, {3}⟩")
    case .pinNever:
      Texts("Let {0} be on {1}⟨ as {2}⟩⟨, {3}⟩ after all", "Cho {0} vào đội {1}⟨, làm {2}⟩⟨, {3}⟩")
    case .dedicated: Texts("Let {0} work for others than {1}, too", "Cho {0} làm cho khách hàng khác ngoài {1}")
    case .hunting:
      Texts(
        "Let {0} give more than {2} of the time to pitches and growth, or some beside a client at risk",
        "Cho {0} dành hơn {2} thời gian cho pitch và phát triển, hoặc tham gia dù có khách hàng rủi ro")
    case .changeBudget:
      Texts("Let teams change in more than {2} {2:place|places}", "Cho các đội thay đổi hơn {2} chỗ")
    case .opportunities: Texts("Give up {0}", "Bỏ {0}")
    }
  }
}
