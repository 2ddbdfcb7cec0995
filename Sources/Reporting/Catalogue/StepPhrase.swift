/// One step of a limit, as the subject of a sentence: `{0}` is the role or what else is meant.
enum StepPhrase: CaseIterable, Phrase {
  case joins
  case leaves
  case clients
  case contacts
  case changes
  case conflict
  case overtimeMore
  case overtimeLess
  case relaxed

  var texts: Texts {
    switch self {
    case .joins: Texts("one more {0} ({1}), like {2}", "thêm một {0} ({1}) như {2}")
    case .leaves: Texts("one {0} ({1}) fewer, without {2}", "bớt một {0} ({1}), không có {2}")
    case .clients:
      Texts(
        "every {0} on up to {1} {1:client|clients}, not {2}", "mỗi {0} nhận tối đa {1} khách hàng thay vì {2}")
    case .contacts:
      Texts(
        "every {0} main contact of up to {1} {1:client|clients}, not {2}",
        "mỗi {0} làm đầu mối chính cho tối đa {1} khách hàng thay vì {2}")
    case .changes:
      Texts(
        "up to {0} {0:change|changes} to today's teams, not {1}", "tối đa {0} thay đổi so với đội hiện tại thay vì {1}")
    case .conflict: Texts("no wall between {0}", "bỏ ngăn cách giữa {0}")
    case .overtimeMore:
      Texts("{1} hours of overtime a month more for every {0}", "mỗi {0} được tăng ca thêm {1} giờ mỗi tháng")
    case .overtimeLess:
      Texts("{1} hours of overtime a month less for every {0}", "mỗi {0} bớt {1} giờ tăng ca mỗi tháng")
    case .relaxed:
      Texts("{0} ({1} {1:rule|rules} relaxed for it)", "{0} (vì vậy nới {1} quy tắc)")
    }
  }
}
