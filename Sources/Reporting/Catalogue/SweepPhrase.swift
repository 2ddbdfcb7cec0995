/// What the page of a sweep says.
enum SweepPhrase: CaseIterable, Phrase {
  case title
  case lossTitle
  case without
  case lossOrder
  case lossOrderAtBest
  case placeOpen
  case rulesBroken
  case brokenFirst
  case impossible
  case more
  case futuresTitle
  case futuresKnown
  case futuresDrawn
  case futuresProven
  case futuresAllProven
  case futuresBroken
  case futuresImpossible
  case futuresOpen
  case futuresCompared
  case futuresWorse
  case atBest
  case atBestNote
  case worseByAtLeast
  case mean
  case least
  case greatest
  case middle
  case quantiles
  case spread
  case worst
  case handovers
  case moves
  case settings
  case variations
  case scenario
  case estimate
  case broken
  case open

  var texts: Texts {
    switch self {
    case .title:
      Texts(
        "{0}, {1}: the plan as it is and {2} {2:other scenario|other scenarios}",
        "{0}, {1}: kế hoạch hiện tại và {2} kịch bản khác")
    case .lossTitle: Texts("What would be missed, the greatest damage first", "Mất ai, mất gì: thiệt hại nhất đứng đầu")
    case .without: Texts("without", "nếu không có")
    case .lossOrder:
      Texts(
        """
        The order is by everything that counts, fees included; the figures are changes against the plan as it is. The pay of \
        whoever is gone is saved, so that the department result alone does not tell the damage.
        """,
        """
        Thứ tự xét mọi mặt kể cả phí; các số là thay đổi so với kế hoạch hiện tại. Lương của người không còn được tiết kiệm, \
        nên chỉ nhìn kết quả phòng thì chưa thấy hết thiệt hại.
        """)
    case .lossOrderAtBest:
      Texts(
        "Nothing was planned: the order is by what is lost at the least, everything that counts together, fees included.",
        "Chưa lập kế hoạch: thứ tự theo mức thiệt hại ít nhất, xét mọi mặt kể cả phí.")
    case .placeOpen:
      Texts(
        "? this place is not proven: by what is known the order may be another.",
        "? thứ hạng này chưa chứng minh: theo những gì đã biết, thứ tự có thể khác.")
    case .rulesBroken: Texts("rules broken", "phá quy tắc")
    case .brokenFirst:
      Texts(
        "Rules broken: no plan was found that keeps all rules. These come first, because what is broken has no price.",
        "Phá quy tắc: chưa tìm được kế hoạch giữ mọi quy tắc. Các mục này đứng đầu, vì điều bị phá không có giá.")
    case .impossible: Texts("Without {0} nothing can be planned.", "Không có {0} thì không thể lập kế hoạch.")
    case .more: Texts("{0} more in {1}", "còn {0} trong {1}")
    case .futuresTitle:
      Texts(
        "{0} {0:future|futures}: which opportunities are won, who leaves, what clients need",
        "{0} tương lai: cơ hội nào thắng, ai nghỉ, khách hàng cần bao nhiêu")
    case .futuresKnown:
      Texts(
        """
        Each future is planned as if it were known beforehand: the figures say what can be made of it, and what is made of it \
        without knowing will be less.
        """,
        """
        Mỗi tương lai được lập kế hoạch như thể đã biết trước: các số cho biết có thể làm được gì, còn khi chưa biết trước thì \
        kết quả sẽ kém hơn.
        """)
    case .futuresDrawn:
      Texts(
        "Assumed: {0} of all people leave within a year; what a client needs of a role is off by about {1}.",
        "Giả định: mỗi năm {0} nhân sự nghỉ; số giờ khách hàng cần ở một vai trò lệch khoảng {1}.")
    case .futuresProven:
      Texts(
        """
        {0} {0:future counts|futures count} here; {1} {1:has a plan|have plans} as good as asked, the others are estimates \
        (not proven).
        """,
        "Tính trên {0} tương lai; {1} có kế hoạch tốt như yêu cầu, còn lại là ước tính (chưa chứng minh).")
    case .futuresAllProven:
      Texts(
        "{0} {0:future counts|futures count} here, each with a plan as good as asked.",
        "Tính trên {0} tương lai, mỗi tương lai đều có kế hoạch tốt như yêu cầu.")
    case .futuresBroken:
      Texts(
        "In {0} {0:future|futures} no plan was found that keeps all rules; {0:it counts|they count} nowhere here.",
        "Có {0} tương lai chưa tìm được kế hoạch giữ mọi quy tắc; không tính ở đây.")
    case .futuresImpossible:
      Texts(
        "{0} {0:future|futures} could not be planned; {0:it counts|they count} nowhere here.",
        "Có {0} tương lai không lập được kế hoạch; không tính ở đây.")
    case .futuresOpen:
      Texts(
        "{0} {0:future has|futures have} no plan yet; {0:it counts|they count} nowhere here.",
        "Có {0} tương lai chưa có kế hoạch; không tính ở đây.")
    case .futuresCompared:
      Texts(
        """
        {0} {0:future was|futures were} not planned, only held against the plan as it is: what the best plan there could be \
        would make of {0:it|them}.
        """,
        """
        {0} tương lai chưa lập kế hoạch, chỉ so với kế hoạch hiện tại: nếu có kế hoạch tốt nhất thì sẽ ra sao.
        """)
    case .futuresWorse:
      Texts(
        "In {0} of {1} things get worse all in all, whatever is planned (proven).",
        "Trong {0} trên {1} tương lai, xét chung mọi việc xấu đi dù lập kế hoạch thế nào (đã chứng minh).")
    case .atBest: Texts("worse (+) or better (−) at best", "xấu đi (+) hay tốt lên (−), khi tốt nhất")
    case .atBestNote:
      Texts(
        """
        At best: no plan does better than this. All that counts is taken together and held against what the plan as it is \
        costs; what can really be reached shows once the scenario is planned.
        """,
        """
        Khi tốt nhất: không kế hoạch nào tốt hơn mức này. Xét chung mọi mặt, so với chi phí của kế hoạch hiện tại; thực tế đạt \
        được bao nhiêu thì phải lập kế hoạch mới biết.
        """)
    case .worseByAtLeast: Texts("worse by {0} or more", "xấu đi ít nhất {0}")
    case .mean: Texts("mean", "bình quân")
    case .least: Texts("least", "thấp nhất")
    case .greatest: Texts("greatest", "cao nhất")
    case .middle: Texts("half", "một nửa")
    case .quantiles:
      Texts(
        "5 %: one future in twenty stays at this or below; half: every other one does.",
        "5 %: cứ hai mươi tương lai có một bằng hoặc dưới mức này; một nửa: cứ hai có một.")
    case .spread: Texts("{0}: how many futures", "{0}: bao nhiêu tương lai")
    case .worst: Texts("the least satisfied client", "khách hàng kém hài lòng nhất")
    case .handovers: Texts("newcomers against today", "lượt vào đội so với hôm nay")
    case .moves: Texts("newcomers against the plan", "lượt vào đội so với kế hoạch")
    case .settings: Texts("With other settings", "Với thiết lập khác")
    case .variations: Texts("With variations", "Với các biến thể")
    case .scenario: Texts("scenario", "kịch bản")
    case .estimate:
      Texts(
        "~ an estimate: that there is no better plan is not proven.",
        "~ ước tính: chưa chứng minh là không có kế hoạch tốt hơn.")
    case .broken:
      Texts(
        "! no plan was found that keeps all rules: its figures are not to be held against others.",
        "! chưa tìm được kế hoạch giữ mọi quy tắc: không nên so các số này với số khác.")
    case .open: Texts("– there is no plan yet.", "– chưa có kế hoạch.")
    }
  }
}
