/// Who joins and leaves, and why.
enum ChangePhrase: CaseIterable, Phrase {
  case joins
  case leaves
  case leads
  case chosen
  case gone
  case notWanted
  case nobodyBefore
  case standsIn
  case opportunity
  case returns
  case pinned
  case forbidden
  case cannotCover
  case otherOffice
  case noHours
  case dedicated
  case banned
  case gradeTooLow
  case expertiseTooLow
  case coolingOff
  case smallAgency
  case nobodyHoldsRole
  case noHoursWanted
  case switchedOff

  var texts: Texts {
    switch self {
    case .joins: Texts("{0} joins as {1}", "{0} vào làm {1}")
    case .leaves: Texts("{0} leaves as {1}", "{0} thôi làm {1}")
    case .leads: Texts("{0} becomes main contact", "{0} thành đầu mối chính")
    case .chosen: Texts("chosen: the plan is better so", "chủ động: kế hoạch tốt hơn")
    case .gone: Texts("forced: has left or is away", "bắt buộc: đã nghỉ hoặc vắng")
    case .notWanted: Texts("forced: the client wants no such hours", "bắt buộc: khách hàng không cần giờ này")
    case .nobodyBefore: Texts("forced: nobody was there before", "bắt buộc: trước đó chưa có ai")
    case .standsIn: Texts("forced: stands in for {0}", "bắt buộc: thay cho {0}")
    case .opportunity: Texts("forced: {0} calls for one more", "bắt buộc: {0} cần thêm người")
    case .returns: Texts("is back after an absence", "trở lại sau khi vắng")
    case .pinned: Texts("forced: you said must", "bắt buộc: bạn đã chỉ định")
    case .forbidden: Texts("forced: {0}", "bắt buộc: {0}")
    case .cannotCover: Texts("may not do this role's work", "không làm được việc của vai trò này")
    case .otherOffice: Texts("another office serves the client", "văn phòng khác phục vụ khách hàng")
    case .noHours: Texts("has no hours, or the client wants none", "không có giờ, hoặc khách hàng không cần")
    case .dedicated: Texts("is dedicated to {0}", "chuyên trách cho {0}")
    case .banned: Texts("you said never⟨: {0}⟩", "bạn đã loại⟨: {0}⟩")
    case .gradeTooLow: Texts("the client asks for {0} at least", "khách hàng yêu cầu ít nhất {0}")
    case .expertiseTooLow:
      Texts("the client asks for sector level {0} at least", "khách hàng yêu cầu hiểu biết ngành ít nhất bậc {0}")
    case .coolingOff: Texts("worked for the rival {0} lately", "mới làm cho đối thủ {0} gần đây")
    case .smallAgency: Texts("in a small agency people do several jobs", "ở công ty nhỏ một người làm nhiều việc")
    case .nobodyHoldsRole: Texts("nobody holds the role it needs", "không ai giữ vai trò cần có")
    case .noHoursWanted:
      Texts("the client wants no hours of the role it needs", "khách hàng không cần giờ của vai trò đó")
    case .switchedOff: Texts("you switched it off", "bạn đã tắt")
    }
  }
}
