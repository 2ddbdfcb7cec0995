public import Staffing

/// What a limit means in her words: `{0}` is its number with its unit.
extension LimitName: Phrase {
  /// The text in both languages.
  public var texts: Texts {
    switch self {
    case .leastHours:
      Texts(
        "somebody on a team works for the client at least {0} a month, where the month allows it",
        "người trong đội làm cho khách hàng ít nhất {0} mỗi tháng nếu tháng đó cho phép")
    case .overtimeShare:
      Texts("overtime is at most {0} of what a person can give", "tăng ca nhiều nhất {0} số giờ một người có thể làm")
    case .overtimePay:
      Texts("an hour of overtime is paid {0} times an ordinary hour", "một giờ tăng ca trả gấp {0} lần giờ thường")
    case .freelanceHours:
      Texts(
        "at most {0} a month may be bought outside for each client and role",
        "mỗi khách hàng và vai trò được thuê ngoài nhiều nhất {0} mỗi tháng")
    case .freelanceRate:
      Texts(
        "an hour bought outside costs {0} times the role's usual pay",
        "một giờ thuê ngoài tốn gấp {0} lần lương thông thường của vai trò")
    case .secondPersonShare:
      Texts(
        "a client that brings {0} of all fees needs a second person who knows it",
        "khách hàng chiếm {0} tổng phí cần người thứ hai hiểu rõ")
    case .strategyHours:
      Texts(
        "from {0} of planning a month, planner and main contact must be two people",
        "từ {0} hoạch định mỗi tháng, người hoạch định và đầu mối chính phải là hai người")
    case .leastMargin:
      Texts(
        "a client should leave at least {0} of its fee after staffing",
        "mỗi khách hàng nên còn lại ít nhất {0} phí sau chi phí nhân sự")
    case .opportunityMargin:
      Texts(
        "an opportunity is taken only if at least {0} of its fee is left",
        "chỉ nhận cơ hội khi còn lại ít nhất {0} phí")
    case .renewalWindow:
      Texts(
        "the main contact stays {0} {0:month|months} before and after a renewal",
        "đầu mối chính giữ nguyên {0} tháng trước và sau khi gia hạn")
    case .huntingShare:
      Texts(
        "pitches and growth work take at most {0} of what a person can give",
        "pitch và phát triển chiếm nhiều nhất {0} số giờ một người có thể làm")
    case .coolingOffQuarters:
      Texts(
        "somebody who worked for a rival waits {0} {0:quarter|quarters}",
        "người từng làm cho đối thủ phải chờ {0} quý")
    case .changes:
      Texts("at most {0} {0:change|changes} to today's teams", "nhiều nhất {0} thay đổi so với đội hiện tại")
    case .hoursGrid: Texts("hours are rounded to {0}", "số giờ làm tròn đến {0}")
    case .accountShare:
      Texts(
        "where hours are not given, {0} of the fee pays for account people",
        "khi không có số giờ, {0} phí dành cho bộ phận account")
    case .concentration:
      Texts("one client with {0} of all fees is a risk", "một khách hàng chiếm {0} tổng phí là rủi ro")
    case .smallAgencyPeople:
      Texts(
        "up to {0} people count as a small agency, where people do several jobs",
        "đến {0} người được coi là công ty nhỏ, một người làm nhiều việc")
    case .backupLeaveShare:
      Texts(
        "leave of {0} of a month needs a backup on the client",
        "nghỉ {0} tháng cần người thay cho khách hàng")
    }
  }

  /// What the number counts.
  var unit: Unit {
    switch self {
    case .leastHours, .freelanceHours, .strategyHours, .hoursGrid: .hours
    case .overtimeShare, .secondPersonShare, .leastMargin, .opportunityMargin, .huntingShare, .accountShare,
      .concentration, .backupLeaveShare:
      .share
    case .overtimePay, .freelanceRate, .renewalWindow, .coolingOffQuarters, .changes, .smallAgencyPeople: .bare
    }
  }

  /// What a limit's number counts.
  enum Unit {
    case hours
    case share
    case bare
  }
}
