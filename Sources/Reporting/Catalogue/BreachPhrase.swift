internal import Staffing

/// How a breach of a rule reads behind whom it is about: "Coca-Cola, manager, Jan–Mar 2027: …".
struct BreachPhrase: Phrase {
  let rule: RuleCode

  static var allCases: [BreachPhrase] { RuleCode.allCases.map(BreachPhrase.init) }

  var texts: Texts {
    switch rule {
    case .clientLimit: Texts("{0} {0:client|clients} too many", "nhiều hơn {0} khách hàng")
    case .teamSize: Texts("{0} {0:person|people} too many", "thừa {0} người")
    case .oneRole: Texts("holds two roles on one client", "giữ hai vai trò ở một khách hàng")
    case .mainContact: Texts("no main contact, or more than one", "không có đầu mối chính, hoặc nhiều hơn một")
    case .contactSeniority: Texts("the main contact is not senior enough", "đầu mối chính chưa đủ thâm niên")
    case .skillFloor: Texts("the main contact lacks a skill asked for", "đầu mối chính thiếu kỹ năng cần thiết")
    case .presence: Texts("nobody there of a role that every client needs", "thiếu vai trò mà khách hàng nào cũng cần")
    case .neverAlone: Texts("a coordinator is there alone", "điều phối làm một mình")
    case .directorOver: Texts("not exactly one director over it", "không có đúng một giám đốc phụ trách")
    case .secondPerson: Texts("known by one person only", "chỉ một người hiểu rõ")
    case .leaveBackup: Texts("nobody there while somebody is on leave", "không có người thay khi nghỉ")
    case .plannerApart: Texts("the main contact also does the planning", "đầu mối chính kiêm hoạch định")
    case .handlerApprover: Texts("handles the budget and approves it", "vừa giữ vừa duyệt ngân sách")
    case .gradeFloor: Texts("below the grade asked for", "thấp hơn cấp bậc yêu cầu")
    case .expertiseFloor: Texts("knows the sector less than asked for", "hiểu ngành ít hơn yêu cầu")
    case .seniorShare: Texts("{0} {0:hour|hours} too few by senior people", "thiếu {0} giờ của người thâm niên")
    case .agencyConflict: Texts("the agency holds both rivals", "công ty giữ cả hai đối thủ")
    case .officeConflict: Texts("one office serves both rivals", "một văn phòng phục vụ cả hai đối thủ")
    case .personConflict: Texts("works for both rivals", "làm cho cả hai đối thủ")
    case .coolingOff: Texts("worked for the rival lately", "mới làm cho đối thủ gần đây")
    case .renewal: Texts("the main contact changes around a renewal", "đầu mối chính thay đổi quanh lúc gia hạn")
    case .pinMust: Texts("is not on the team, though you said must", "không ở trong đội dù bạn đã chỉ định")
    case .pinNever: Texts("is on the team, though you said never", "ở trong đội dù bạn đã loại")
    case .dedicated: Texts("works for another client too", "làm cho cả khách hàng khác")
    case .hunting:
      Texts("{0} {0:hour|hours} too many on pitches and growth", "nhiều hơn {0} giờ cho pitch và phát triển")
    case .departments: Texts("{0} {0:hour|hours} more than the department has", "nhiều hơn {0} giờ so với phòng ban có")
    case .opportunityProfit: Texts("taken, but short by {0}", "đã nhận nhưng thiếu {0}")
    case .formerTeams:
      Texts("{0} {0:change|changes} too many to the plan as it is", "đổi kế hoạch hiện tại quá {0} chỗ")
    case .changeBudget: Texts("{0} {0:change|changes} too many", "nhiều hơn {0} thay đổi")
    case .opportunities: Texts("accepted already, but given up", "đã nhận nhưng phải bỏ")
    case .capacity: Texts("{0} {0:hour|hours} more than they can give", "nhiều hơn {0} giờ so với sức làm")
    case .coverage: Texts("hours do not add up by {0}", "giờ lệch {0}")
    case .link: Texts("gets hours without being on the team", "có giờ nhưng không ở trong đội")
    case .singleHanded: Texts("shared, though one person must carry all", "bị chia dù phải do một người làm hết")
    case .eligibility: Texts("may not do this work", "không được làm việc này")
    case .officeReach: Texts("the office cannot reach the client", "văn phòng không với tới khách hàng")
    default: Texts("does not hold", "không được giữ")
    }
  }
}
