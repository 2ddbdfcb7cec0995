/// What `suits check` and a refusal say.
enum CheckPhrase: CaseIterable, Phrase {
  case understood
  case people
  case clients
  case opportunities
  case wantedAndThere
  case shortInMonth
  case enough
  case estimated
  case defaults
  case defaultsTitle
  case warning
  case warnings
  case noProblems
  case refused
  case moreProblems
  case problemsCut
  case line
  case relaxedTitle
  case smallAgency
  case roleTitle

  var texts: Texts {
    switch self {
    case .understood: Texts("{0}, {1}: {2}", "{0}, {1}: {2}")
    case .people: Texts("{0} {0:person|people}", "{0} người")
    case .clients: Texts("{0} {0:client|clients}", "{0} khách hàng")
    case .opportunities: Texts("{0} {0:opportunity|opportunities}", "{0} cơ hội")
    case .wantedAndThere: Texts("{0} wanted, {1} there", "cần {0}, có {1}")
    case .shortInMonth: Texts("{0}: {1} short in {2}", "{0}: thiếu {1} trong {2}")
    case .enough: Texts("Every role has enough hours in every month.", "Vai trò nào cũng đủ giờ trong mọi tháng.")
    case .estimated:
      Texts(
        "Hours of {0} {0:client|clients} are estimated from fee and tier: {1}.",
        "Giờ của {0} khách hàng được ước tính từ phí và hạng: {1}.")
    case .defaults: Texts("{0} {0:default|defaults} used", "dùng {0} giá trị mặc định")
    case .defaultsTitle: Texts("Defaults used, where the files say nothing", "Giá trị mặc định, khi tệp không nói gì")
    case .warning: Texts("warning", "cảnh báo")
    case .warnings: Texts("Worth a look ({0})", "Nên xem lại ({0})")
    case .noProblems: Texts("Nothing is wrong: it can be planned.", "Không có lỗi: có thể lập kế hoạch.")
    case .refused:
      Texts(
        "{0} {0:problem|problems}: nothing was planned and nothing was written.",
        "{0} lỗi: chưa lập kế hoạch và chưa ghi gì.")
    case .moreProblems: Texts("… and {0} more", "… và {0} lỗi nữa")
    case .line: Texts("line {0}", "dòng {0}")
    case .problemsCut:
      Texts(
        "… and more: mend these first, then look again.", "… và còn nữa: hãy sửa những lỗi này trước, rồi kiểm tra lại."
      )
    case .relaxedTitle: Texts("Rules relaxed beforehand", "Quy tắc được nới trước")
    case .smallAgency:
      Texts(
        "Planned as a small agency: people may do several jobs.",
        "Lập kế hoạch như công ty nhỏ: một người có thể làm nhiều việc.")
    case .roleTitle: Texts("Hours by role", "Giờ theo vai trò")
    }
  }
}
