/// Titles of tables' columns and rows.
enum TablePhrase: CaseIterable, Phrase {
  case client
  case person
  case role
  case clients
  case needs
  case covered
  case satisfaction
  case satisfactionOf100
  case fee
  case margin
  case marginShare
  case use
  case over
  case under
  case unused
  case people
  case canGive
  case has
  case nobodyCovers
  case missingPeople
  case planningBurden
  case from
  case what
  case why
  case opportunity
  case kind
  case chance
  case decision
  case department
  case thisPlan
  case hoursNobodyCovers
  case joining
  case result
  case rulePrices
  case brokenRules
  case clientMargin

  var texts: Texts {
    switch self {
    case .client: Texts("client", "khách hàng")
    case .person: Texts("person", "người")
    case .role: Texts("role", "vai trò")
    case .clients: Texts("clients", "khách hàng")
    case .needs: Texts("needs", "cần")
    case .covered: Texts("covered", "đáp ứng")
    case .satisfaction: Texts("satisf.", "hài lòng")
    case .satisfactionOf100: Texts("satisfaction of 100", "hài lòng trên 100")
    case .fee: Texts("fee", "phí")
    case .margin: Texts("margin", "lãi")
    case .marginShare: Texts("of fee", "trên phí")
    case .use: Texts("utilization", "mức sử dụng")
    case .over: Texts("over", "quá")
    case .under: Texts("under", "dưới")
    case .unused: Texts("unused", "rảnh")
    case .people: Texts("people", "người")
    case .canGive: Texts("can give", "có thể")
    case .has: Texts("has", "được giao")
    case .nobodyCovers: Texts("nobody", "bỏ trống")
    case .missingPeople: Texts("missing", "thiếu người")
    case .planningBurden: Texts("planning burden", "gánh hoạch định")
    case .from: Texts("from", "từ")
    case .what: Texts("what", "việc")
    case .why: Texts("why", "vì sao")
    case .opportunity: Texts("opportunity", "cơ hội")
    case .kind: Texts("kind", "loại")
    case .chance: Texts("chance", "khả năng")
    case .decision: Texts("decision", "quyết định")
    case .department: Texts("department", "phòng ban")
    case .thisPlan: Texts("this plan", "kế hoạch này")
    case .hoursNobodyCovers: Texts("hours nobody covers", "giờ bỏ trống")
    case .joining: Texts("joining a team", "lượt vào đội")
    case .result: Texts("department result", "kết quả phòng")
    case .rulePrices: Texts("price of bent rules", "giá của quy tắc bị uốn")
    case .brokenRules: Texts("broken rules", "quy tắc bị phá")
    case .clientMargin: Texts("margin of clients", "lãi từ khách hàng")
    }
  }
}
