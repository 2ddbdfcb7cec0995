/// Sentences of a plan's pages.
enum PlanPhrase: CaseIterable, Phrase {
  case title
  case covered
  case coveredAll
  case satisfaction
  case proofOptimal
  case proofGain
  case proofTime
  case proofWork
  case proofInterrupted
  case proofNothing
  case proofNothingTime
  case repeatWith
  case contradictory
  case contradictorySome
  case contradictoryHow
  case brokenUnproven
  case brokenUnprovenHow
  case brokenTitle
  case breachLine
  case byClient
  case estimatedNote
  case teams
  case byPerson
  case byRole
  case roleMonths
  case departments
  case departmentOver
  case nobody
  case changesTitle
  case noChanges
  case changeCount
  case opportunitiesTitle
  case taken
  case declinedMissing
  case declinedNotWorth
  case declinedNobody
  case risksTitle
  case atRisk
  case oneKnower
  case concentrated
  case overServiced
  case relaxedTitle
  case relaxedLine
  case goalsTitle
  case goalLine
  case goalCost
  case written
  case startTitle
  case startNear
  case startSame
  case keptAll
  case keptSome

  var texts: Texts {
    switch self {
    case .title: Texts("{0}, {1}: {2}, {3}", "{0}, {1}: {2}, {3}")
    case .covered:
      Texts(
        "{0} of the {1} that clients need are covered; nobody covers {2}.",
        "Đáp ứng {0} trong {1} khách hàng cần; bỏ trống {2}.")
    case .coveredAll: Texts("All {0} that clients need are covered.", "Đáp ứng đủ {0} khách hàng cần.")
    case .satisfaction:
      Texts("Satisfaction of the clients: {0} of 100 (estimate).", "Mức hài lòng của khách hàng: {0}/100 (ước tính).")
    case .proofOptimal:
      Texts("No better plan exists: that is proven.", "Không có kế hoạch nào tốt hơn: đã được chứng minh.")
    case .proofGain:
      Texts(
        "At most {0} ({1}) could still be gained: that is proven.",
        "Chỉ có thể tốt hơn nhiều nhất {0} ({1}): đã được chứng minh.")
    case .proofTime:
      Texts(
        "Time was up: at most {0} ({1}) could still be gained.",
        "Hết thời gian: chỉ có thể tốt hơn nhiều nhất {0} ({1}).")
    case .proofWork:
      Texts(
        "The work allowed is done: at most {0} ({1}) could still be gained.",
        "Đã hết số bước cho phép: chỉ có thể tốt hơn nhiều nhất {0} ({1}).")
    case .proofInterrupted:
      Texts(
        "You stopped it; this is the best plan so far. At most {0} ({1}) could still be gained.",
        "Bạn đã dừng; đây là kế hoạch tốt nhất đến lúc này. Chỉ có thể tốt hơn nhiều nhất {0} ({1}).")
    case .proofNothing:
      Texts(
        "You stopped it before anything could be proven about better plans.",
        "Bạn đã dừng trước khi chứng minh được gì về các kế hoạch tốt hơn.")
    case .proofNothingTime:
      Texts(
        "Time was up before anything could be proven about better plans.",
        "Hết thời gian trước khi chứng minh được gì về các kế hoạch tốt hơn.")
    case .repeatWith:
      Texts(
        "--work {0} repeats this run exactly, on any machine.", "--work {0} lặp lại đúng lần chạy này trên mọi máy.")
    case .contradictory:
      Texts(
        "No plan keeps all your rules. This one breaks as little as possible: {0} {0:rule|rules}.",
        "Không kế hoạch nào giữ được mọi quy tắc. Kế hoạch này phá ít nhất có thể: {0} chỗ.")
    case .contradictorySome:
      Texts(
        "No plan keeps all your rules: that is proven. This one breaks {0} {0:rule|rules}; whether fewer would do is not.",
        "Không kế hoạch nào giữ được mọi quy tắc: đã được chứng minh. Kế hoạch này phá {0} chỗ; chưa rõ có thể ít hơn không."
      )
    case .brokenUnproven:
      Texts(
        "The run ended before a plan was found that keeps all your rules. This one breaks {0} {0:rule|rules}.",
        "Phải dừng trước khi tìm ra kế hoạch giữ mọi quy tắc. Kế hoạch này phá {0} chỗ.")
    case .brokenUnprovenHow:
      Texts(
        "Nothing proves that any must be broken: more time may mend them.",
        "Chưa có gì chứng minh phải phá quy tắc: thêm thời gian có thể sửa được.")
    case .contradictoryHow:
      Texts("To mend it, change what clashes with them.", "Để khắc phục, hãy sửa điều mâu thuẫn với chúng.")
    case .brokenTitle: Texts("Broken rules", "Quy tắc bị phá")
    case .breachLine: Texts("⟨{0}: ⟩{1} [{2}]", "⟨{0}: ⟩{1} [{2}]")
    case .byClient: Texts("By client", "Theo khách hàng")
    case .estimatedNote: Texts("~ hours estimated from fee and tier", "~ giờ ước tính từ phí và hạng")
    case .teams:
      Texts(
        "Teams, hours a month in steps of {0} (★ main contact)",
        "Các đội, giờ mỗi tháng làm tròn theo {0} (★ đầu mối chính)")
    case .byPerson: Texts("By person (★ main contact)", "Theo người (★ đầu mối chính)")
    case .byRole: Texts("By role, hours", "Theo vai trò, giờ")
    case .roleMonths: Texts("Hours nobody covers, by month", "Giờ bỏ trống theo tháng")
    case .departments: Texts("Departments, hours used of hours there", "Phòng ban, giờ dùng trên giờ có")
    case .departmentOver: Texts("{0} of {1}", "{0}/{1}")
    case .nobody: Texts("nobody", "chưa có ai")
    case .changesTitle: Texts("Changes against today's teams", "Thay đổi so với đội hiện tại")
    case .noChanges: Texts("Nobody joins or leaves a team.", "Không ai vào hay rời đội nào.")
    case .changeCount: Texts("{0} chosen, {1} forced", "{0} chủ động, {1} bắt buộc")
    case .opportunitiesTitle: Texts("Opportunities", "Cơ hội")
    case .taken: Texts("taken", "nhận")
    case .declinedMissing:
      Texts("declined: {0} missing to its least margin", "từ chối: thiếu {0} để đạt biên lợi nhuận tối thiểu")
    case .declinedNotWorth:
      Texts("declined: its hours are worth more elsewhere", "từ chối: số giờ đó có ích hơn ở nơi khác")
    case .declinedNobody: Texts("declined: nobody may do the {0} work", "từ chối: không ai làm được phần {0}")
    case .risksTitle: Texts("Keep an eye on (estimates)", "Cần để mắt (ước tính)")
    case .atRisk:
      Texts(
        "{0} may be lost: kept with {1}, satisfaction {2} of 100, {3} at stake",
        "{0} có thể mất: khả năng giữ {1}, hài lòng {2}/100, trị giá {3}")
    case .oneKnower: Texts("{0} is known by one person only", "{0} chỉ có một người hiểu rõ")
    case .concentrated: Texts("{0} brings {1} of all fees", "{0} chiếm {1} tổng phí")
    case .overServiced: Texts("{0} gets {1} above contract", "{0} nhận vượt hợp đồng {1}")
    case .relaxedTitle: Texts("Rules relaxed beforehand", "Quy tắc được nới trước")
    case .relaxedLine: Texts("⟨{0}: ⟩{1} ({2}) [{3}]", "⟨{0}: ⟩{1} ({2}) [{3}]")
    case .goalsTitle: Texts("Your goals in order", "Các mục tiêu theo thứ tự")
    case .goalLine: Texts("{0}: {1}", "{0}: {1}")
    case .goalCost:
      Texts(
        "{0}: {1}; keeping it costs the next one {2} (estimate)",
        "{0}: {1}; giữ mục tiêu này làm mục sau tốn {2} (ước tính)")
    case .written: Texts("Written to {0}.", "Đã ghi vào {0}.")
    case .startTitle: Texts("Against the plan you gave", "So với kế hoạch bạn đưa")
    case .startNear:
      Texts(
        "It stays near your plan wherever that costs at most {0} more in all.",
        "Kế hoạch bám sát bản của bạn khi tổng chi phí tăng không quá {0}.")
    case .startSame: Texts("The teams are the same.", "Các đội vẫn như cũ.")
    case .keptAll: Texts("You kept {0} {0:place|places}: all are kept.", "Bạn giữ {0} chỗ: tất cả được giữ.")
    case .keptSome:
      Texts(
        "You kept {0} {0:place|places}: {1} could not be kept.", "Bạn giữ {0} chỗ: {1} chỗ không giữ được.")
    }
  }
}
