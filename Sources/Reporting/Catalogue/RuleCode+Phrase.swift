public import Staffing

/// What a rule asks, in one sentence of her words.
extension RuleCode: Phrase {
  /// The text in both languages.
  public var texts: Texts {
    switch self {
    case .coverage:
      Texts(
        "hours given and hours nobody covers add up to the hours needed",
        "giờ đã giao và giờ bỏ trống cộng lại bằng giờ cần")
    case .capacity:
      Texts("nobody works more than they can give, overtime included", "không ai làm quá sức, kể cả tăng ca")
    case .link:
      Texts("hours go to people on the team only", "chỉ người trong đội mới được giao giờ")
    case .singleHanded:
      Texts("one person carries all of a role that asks for one", "vai trò cần một người thì một người làm hết")
    case .eligibility:
      Texts("everybody may do the work they are given", "ai cũng được phép làm việc được giao")
    case .clientLimit: Texts("nobody works for too many clients", "không ai làm cho quá nhiều khách hàng")
    case .teamSize: Texts("no team is too large", "không đội nào quá đông")
    case .oneRole: Texts("a person holds one role on a client", "một người giữ một vai trò ở mỗi khách hàng")
    case .mainContact: Texts("every client has exactly one main contact", "mỗi khách hàng có đúng một đầu mối chính")
    case .contactSeniority:
      Texts("the main contact is senior enough for the client", "đầu mối chính đủ thâm niên với khách hàng")
    case .skillFloor: Texts("the main contact has the skills asked for", "đầu mối chính có đủ kỹ năng cần thiết")
    case .presence: Texts("every client has its executive", "mỗi khách hàng có chuyên viên của mình")
    case .neverAlone:
      Texts(
        "a coordinator has an executive or manager beside them", "điều phối luôn có chuyên viên hoặc quản lý đi cùng")
    case .directorOver:
      Texts("exactly one director stands over every client", "mỗi khách hàng có đúng một giám đốc phụ trách")
    case .secondPerson: Texts("a large client is known by two people", "khách hàng lớn có hai người hiểu rõ")
    case .leaveBackup:
      Texts("while somebody is on leave, somebody else is there", "khi có người nghỉ phải có người thay")
    case .plannerApart:
      Texts(
        "with much planning, planner and main contact are two people",
        "khi hoạch định nhiều, người hoạch định không kiêm đầu mối chính")
    case .handlerApprover:
      Texts("who handles a budget does not approve it", "người giữ ngân sách không tự duyệt ngân sách")
    case .gradeFloor: Texts("people have the grade the client asks for", "cấp bậc đúng như khách hàng yêu cầu")
    case .expertiseFloor:
      Texts("people know the sector as well as the client asks", "hiểu biết ngành đúng như khách hàng yêu cầu")
    case .seniorShare: Texts("senior people give their share of the hours", "người thâm niên đóng góp đủ phần giờ")
    case .agencyConflict: Texts("the agency does not hold both rivals", "công ty không giữ cả hai đối thủ")
    case .officeConflict: Texts("no office serves both rivals", "không văn phòng nào phục vụ cả hai đối thủ")
    case .personConflict: Texts("nobody works for both rivals", "không ai làm cho cả hai đối thủ")
    case .coolingOff:
      Texts("nobody goes straight from a client to its rival", "không ai chuyển thẳng sang đối thủ của khách hàng")
    case .officeReach:
      Texts("an office serves the clients it can reach", "văn phòng chỉ phục vụ khách hàng trong tầm với")
    case .renewal: Texts("the main contact stays around a renewal", "đầu mối chính giữ nguyên quanh lúc gia hạn")
    case .pinMust: Texts("whom you put on a team is on it", "người bạn chỉ định vào đội thì ở trong đội")
    case .pinNever: Texts("whom you keep off a team is not on it", "người bạn loại khỏi đội thì không ở trong đội")
    case .dedicated:
      Texts("a dedicated person works for one client only", "người chuyên trách chỉ làm cho một khách hàng")
    case .hunting:
      Texts(
        "pitches and growth work stay within each person's share; people on clients at risk do none",
        "pitch và phát triển trong phần của mỗi người; người ở khách hàng rủi ro không tham gia")
    case .departments: Texts("departments have the hours that the work uses", "các phòng ban đủ giờ cho công việc")
    case .opportunityProfit: Texts("an opportunity is taken only if it pays", "chỉ nhận cơ hội có lãi")
    case .formerTeams:
      Texts(
        "no more changes to the plan as it is than asked for", "không đổi kế hoạch hiện tại nhiều hơn mức đã yêu cầu")
    case .changeBudget: Texts("no more changes than allowed", "không thay đổi nhiều hơn mức cho phép")
    case .cost: Texts("hours cost what people are paid", "giờ làm tốn bằng lương")
    case .overtime: Texts("overtime is paid more and strains", "tăng ca trả cao hơn và gây mệt mỏi")
    case .freelance: Texts("hours may be bought outside, at a price", "có thể thuê ngoài với một giá")
    case .expertise: Texts("people who know the sector are better", "người hiểu ngành thì tốt hơn")
    case .seniority: Texts("seniority is not wasted", "không lãng phí người thâm niên")
    case .upwardCover:
      Texts("a senior role may do a junior one's work, at a price", "cấp trên có thể làm việc cấp dưới với một giá")
    case .planningBurden:
      Texts("managers and directors plan only at a price", "quản lý và giám đốc hoạch định với một giá")
    case .handover: Texts("a newcomer needs hours to get to know a client", "người mới cần giờ để hiểu khách hàng")
    case .tenure:
      Texts(
        "staying on a client is worth something, until it gets stale",
        "gắn bó với khách hàng có giá trị, đến khi quá quen")
    case .band: Texts("people are neither idle nor overloaded", "không ai quá rảnh hay quá tải")
    case .reportingLine:
      Texts("a team is led by its line manager, where possible", "đội do quản lý trực tiếp dẫn dắt nếu được")
    case .preference:
      Texts("people you prefer are on the team, where possible", "người bạn ưu tiên ở trong đội nếu được")
    case .clientMargin: Texts("every client leaves its least margin", "mỗi khách hàng còn đủ biên lợi nhuận tối thiểu")
    case .overServicing: Texts("clients get the hours they pay for", "khách hàng nhận đúng số giờ đã trả")
    case .newFace: Texts("pitch and renewal teams have a new face", "đội pitch và gia hạn có gương mặt mới")
    case .bookBalance:
      Texts("directors' books are about as large as each other", "các giám đốc giữ số khách hàng gần nhau")
    case .opportunities: Texts("opportunities are taken or declined", "cơ hội được nhận hoặc từ chối")
    case .span: Texts("nobody has too many direct reports", "không ai quản lý trực tiếp quá nhiều người")
    }
  }
}
