/// What a command says while it runs and where it ends without a page.
enum RunPhrase: CaseIterable, Phrase {
  case comparing
  case contradictions
  case proving
  case improving
  case progress
  case stillToGain
  case partsDone
  case nothingInTime
  case nothingBeforeStop
  case impossible
  case exists
  case cannotWrite
  case standardOutput
  case emptyArgument

  var texts: Texts {
    switch self {
    case .comparing: Texts("looking at today's teams", "xem các đội hiện tại")
    case .contradictions: Texts("looking for rules that clash", "tìm các quy tắc mâu thuẫn")
    case .proving: Texts("finding out what could be reached at best", "tìm mức tốt nhất có thể đạt")
    case .improving: Texts("improving the plan", "cải thiện kế hoạch")
    case .progress: Texts("{0} s: {1}⟨, {2}⟩", "{0} giây: {1}⟨, {2}⟩")
    case .stillToGain: Texts("at most {0} to gain", "còn tốt hơn nhiều nhất {0}")
    case .partsDone: Texts("{0} of it done", "đã xong {0}")
    case .nothingInTime:
      Texts(
        "Time was up before any plan was found; give it more with --seconds or --work.",
        "Hết thời gian trước khi tìm được kế hoạch nào; hãy tăng --seconds hoặc --work.")
    case .nothingBeforeStop:
      Texts("You stopped it before any plan was found.", "Bạn đã dừng trước khi tìm được kế hoạch nào.")
    case .impossible:
      Texts(
        "There is no plan: opportunities that are accepted already need more hours than people have.",
        "Không có kế hoạch nào: các cơ hội đã nhận cần nhiều giờ hơn số giờ mọi người có.")
    case .exists: Texts("{0} is there already; nothing was written.", "{0} đã có sẵn; chưa ghi gì.")
    case .cannotWrite: Texts("{0} cannot be written⟨: {1}⟩", "không ghi được {0}⟨: {1}⟩")
    case .standardOutput: Texts("standard output", "đầu ra chuẩn")
    case .emptyArgument:
      Texts(
        "Something is empty where a path or a value is needed; nothing was done.",
        "Có chỗ trống thay vì đường dẫn hoặc giá trị; chưa làm gì.")
    }
  }
}
