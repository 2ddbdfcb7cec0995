/// What a page of plans between happy clients and profit says.
enum TradeoffPhrase: CaseIterable, Phrase {
  case title
  case summary
  case only
  case number
  case leastHappy
  case leastHappyOne
  case result
  case method
  case dropped
  case cut
  case broken
  case next
  case nextAudit
  case progress

  var texts: Texts {
    switch self {
    case .title:
      Texts(
        "{0}, {1}: {2} {2:plan|plans} from the happiest clients to the highest profit",
        "{0}, {1}: {2} kế hoạch từ khách hàng hài lòng nhất đến lợi nhuận cao nhất")
    case .summary:
      Texts(
        "From plan 1 to plan {0} the department earns {1} more, and the hours nobody covers go from {2} to {3}.",
        "Từ kế hoạch 1 đến kế hoạch {0}, phòng có thêm {1}, còn giờ bỏ trống từ {2} thành {3}.")
    case .only:
      Texts(
        "There is nothing to choose between: no plan earns more than the one with the happiest clients.",
        "Không có gì để chọn: không kế hoạch nào có lợi nhuận cao hơn kế hoạch làm khách hàng hài lòng nhất.")
    case .number: Texts("plan", "kế hoạch")
    case .leastHappy: Texts("least happy client", "khách hàng kém hài lòng nhất")
    case .leastHappyOne: Texts("{0} {1}", "{1} {0}")
    case .result: Texts("result", "kết quả")
    case .method:
      Texts(
        "Each is the best of all plans that earn what it earns, as far as its last figure says. Satisfaction is an estimate; the "
          + "department result counts all pay, used or not.",
        "Mỗi kế hoạch là tốt nhất trong các kế hoạch có cùng kết quả, sai khác nhiều nhất như số cuối. Mức hài lòng là ước tính; kết "
          + "quả phòng tính mọi khoản lương, dùng hay không.")
    case .dropped:
      Texts(
        "{0} more {0:was|were} planned and left out: another one earns as much and is as good in everything else.",
        "Bỏ {0} kế hoạch khác: đã có kế hoạch lợi nhuận bằng hoặc hơn và mọi mặt khác không kém.")
    case .cut: Texts("You stopped it before all were planned.", "Bạn đã dừng trước khi lập xong tất cả.")
    case .broken:
      Texts(
        "No plan that keeps all rules was found, so there is nothing to weigh.",
        "Không tìm được kế hoạch nào giữ mọi quy tắc nên không có gì để cân nhắc.")
    case .next: Texts("Next: suits tradeoff {0} -o plans", "Tiếp theo: suits tradeoff {0} -o plans")
    case .nextAudit: Texts("Next: suits audit {0} {1}", "Tiếp theo: suits audit {0} {1}")
    case .progress: Texts("{0} s: plan {1} of {2}⟨, {3}⟩", "{0} giây: kế hoạch {1} trên {2}⟨, {3}⟩")
    }
  }
}
