public import Staffing

/// What is wrong, as a half sentence: `{0}` is the value as written, `{1}` what is allowed, `{2}` the other place.
extension ProblemCode: Phrase {
  /// The text in both languages.
  public var texts: Texts {
    switch self {
    case .missingFile: Texts("there is no such file or folder", "không có tệp hoặc thư mục này")
    case .unreadableFile: Texts("cannot be read⟨ ({0})⟩", "không đọc được⟨ ({0})⟩")
    case .notAFolder: Texts("must be a folder or a .yaml or .json file", "phải là thư mục hoặc tệp .yaml, .json")
    case .isAFolder: Texts("must be a file, got a folder", "phải là tệp, nhưng đây là thư mục")
    case .emptyFile: Texts("is empty", "tệp trống")
    case .fileTooLarge: Texts("is too large⟨: {0}⟩⟨; allowed is {1}⟩", "quá lớn⟨: {0}⟩⟨; cho phép {1}⟩")
    case .badEncoding: Texts("is not plain UTF-8 text", "không phải văn bản UTF-8 thuần")
    case .badSyntax: Texts("cannot be understood⟨: {0}⟩", "không hiểu được⟨: {0}⟩")
    case .unknownFile:
      Texts("is no table of a scenario⟨; the tables are {1}⟩", "không phải bảng của kịch bản⟨; các bảng là {1}⟩")
    case .missingColumn:
      Texts("this table needs the heading \"{0}\"", "bảng này cần tiêu đề \"{0}\"")
    case .unknownKey:
      Texts("unknown name \"{0}\"⟨; known are {1}⟩", "tên \"{0}\" không có ở đây⟨; có thể dùng {1}⟩")
    case .duplicateKey: Texts("is said twice⟨, first in {2}⟩⟨: {0}⟩", "được ghi hai lần⟨, lần đầu ở {2}⟩⟨: {0}⟩")
    case .tooManyCells:
      Texts("something stands under no heading⟨: {0}⟩", "có nội dung không nằm dưới tiêu đề nào⟨: {0}⟩")
    case .wrongType: Texts("must be ⟨{1}⟩⟨, got {0}⟩", "phải là ⟨{1}⟩⟨, hiện là {0}⟩")
    case .missingValue: Texts("is required", "bắt buộc phải có")
    case .ambiguousNumber: Texts("\"{0}\" can be read as two numbers", "\"{0}\" có thể đọc thành hai số khác nhau")
    case .ambiguousDate: Texts("\"{0}\" can be read as two dates", "\"{0}\" có thể đọc thành hai ngày khác nhau")
    case .notAPlan:
      Texts("is no plan that suits wrote⟨: {0}⟩", "không phải kế hoạch do suits ghi⟨: {0}⟩")
    case .otherMonth:
      Texts("is no month of this scenario, {1}⟨: {0}⟩", "không phải tháng của kịch bản này, {1}⟨: {0}⟩")
    case .unknownOpportunity:
      Texts("unknown opportunity \"{0}\"⟨; there are {1}⟩", "không có cơ hội \"{0}\"⟨; hiện có {1}⟩")
    case .unknownRule: Texts("unknown rule \"{0}\"", "không có quy tắc \"{0}\"")
    case .unknownWork:
      Texts(
        "no hours of the kind \"{0}\" are wanted of this role here", "ở đây vai trò này không cần giờ loại \"{0}\"")
    case .unknownChange:
      Texts("is no change⟨: \"{0}\"⟩⟨; there are {1}⟩", "không phải thay đổi nào⟨: \"{0}\"⟩⟨; hiện có {1}⟩")
    case .nothingThere: Texts("takes away what is not there⟨: {0}⟩", "bỏ đi điều không có⟨: {0}⟩")
    case .extendsItself:
      Texts("extends a variation that extends it⟨: {0}⟩", "mở rộng một biến thể lại mở rộng chính nó⟨: {0}⟩")
    case .tooFewNumbers: Texts("the file ends before this number", "tệp kết thúc trước số này")
    case .tooManyNumbers:
      Texts("stands behind the last number⟨: {0}⟩", "đứng sau số cuối cùng⟨: {0}⟩")
    case .notANumber: Texts("must be a number⟨, got \"{0}\"⟩", "phải là số⟨, hiện là \"{0}\"⟩")
    case .notFinite: Texts("must be an ordinary number⟨, got {0}⟩", "phải là số thông thường⟨, hiện là {0}⟩")
    case .negative: Texts("must be at least 0⟨, got {0}⟩", "phải từ 0 trở lên⟨, hiện là {0}⟩")
    case .negativeHours: Texts("must be at least 0 hours⟨, got {0}⟩", "phải từ 0 giờ trở lên⟨, hiện là {0}⟩")
    case .outOfRange: Texts("must be ⟨{1}⟩⟨, got {0}⟩", "phải ⟨{1}⟩⟨, hiện là {0}⟩")
    case .notADate: Texts("is no date of the calendar⟨: {0}⟩", "không phải ngày có trong lịch⟨: {0}⟩")
    case .notAMonth: Texts("is no month⟨: {0}⟩", "không phải tháng⟨: {0}⟩")
    case .unknownWord: Texts("unknown word \"{0}\"⟨; allowed are {1}⟩", "không hiểu từ \"{0}\"⟨; có thể dùng {1}⟩")
    case .emptyName: Texts("needs a name", "cần có tên")
    case .duplicateName:
      Texts("\"{0}\" is the name of two⟨, the first in {2}⟩", "\"{0}\" là tên của hai mục⟨, mục đầu ở {2}⟩")
    case .ambiguousName:
      Texts("\"{0}\" is the name of several", "\"{0}\" là tên của nhiều mục")
    case .unknownPerson: Texts("unknown person \"{0}\"", "không có người tên \"{0}\"")
    case .unknownClient: Texts("unknown client \"{0}\"", "không có khách hàng \"{0}\"")
    case .unknownRole: Texts("unknown role \"{0}\"⟨; there are {1}⟩", "không có vai trò \"{0}\"⟨; hiện có {1}⟩")
    case .unknownSector: Texts("unknown sector \"{0}\"⟨; there are {1}⟩", "không có ngành \"{0}\"⟨; hiện có {1}⟩")
    case .unknownDepartment:
      Texts("unknown department \"{0}\"⟨; there are {1}⟩", "không có phòng ban \"{0}\"⟨; hiện có {1}⟩")
    case .unknownSkill: Texts("unknown skill \"{0}\"⟨; there are {1}⟩", "không có kỹ năng \"{0}\"⟨; hiện có {1}⟩")
    case .unknownSetting: Texts("unknown setting \"{0}\"⟨; there are {1}⟩", "không có thiết lập \"{0}\"⟨; hiện có {1}⟩")
    case .noPeople: Texts("the scenario has no people", "kịch bản không có người nào")
    case .noClients: Texts("the scenario has no clients", "kịch bản không có khách hàng nào")
    case .noMonths: Texts("the scenario has no months⟨, got {0}⟩", "kịch bản không có tháng nào⟨, hiện là {0}⟩")
    case .endBeforeStart:
      Texts(
        "ends before it begins⟨: ends {0}⟩⟨, begins {1}⟩",
        "kết thúc trước khi bắt đầu⟨: kết thúc {0}⟩⟨, bắt đầu {1}⟩")
    case .overlappingStays:
      Texts(
        "the same person is on this team twice at a time⟨, first in {2}⟩",
        "cùng một người ở đội này hai lần trong một thời gian⟨, lần đầu ở {2}⟩")
    case .reportingCycle:
      Texts("reporting lines go round in a circle⟨: {0}⟩", "tuyến báo cáo đi thành vòng tròn⟨: {0}⟩")
    case .mustAndNever:
      Texts(
        "must and never for the same person and client⟨, the other in {2}⟩",
        "vừa \"must\" vừa \"never\" cho cùng một người và khách hàng⟨, mục kia ở {2}⟩")
    case .rivalsHeld:
      Texts(
        "the agency holds both rivals, which this conflict forbids⟨: {0}⟩",
        "công ty đang giữ cả hai đối thủ, điều mà xung đột này cấm⟨: {0}⟩")
    case .priceOrder:
      Texts(
        "is too low⟨, got {0}⟩⟨, needs {1}⟩: an hour left uncovered must cost more than freelance, that more than "
          + "overtime, and that more than anybody's ordinary hour",
        "quá thấp⟨, hiện là {0}⟩⟨, cần {1}⟩: giờ bỏ trống phải đắt hơn thuê ngoài, thuê ngoài đắt hơn tăng ca, "
          + "tăng ca đắt hơn giờ thường của bất kỳ ai")
    case .noDemand: Texts("needs a fee or hours", "cần có phí hoặc số giờ")
    case .tooManyMonths:
      Texts("too many months⟨, got {0}⟩⟨; must be {1}⟩", "quá nhiều tháng⟨, hiện là {0}⟩⟨; phải {1}⟩")
    case .twoMainContacts:
      Texts("has two main contacts⟨, the first in {2}⟩", "có hai đầu mối chính⟨, người đầu ở {2}⟩")
    case .duplicateRow: Texts("is said already⟨, in {2}⟩⟨: {0}⟩", "đã có⟨ ở {2}⟩⟨: {0}⟩")
    case .implausibleFee:
      Texts("a fee of {0} looks a thousand times off", "phí {0} có vẻ lệch đến nghìn lần")
    case .implausiblePay: Texts("pay of {0} is hard to believe", "lương {0} khó tin")
    case .yearlyHours: Texts("{0} hours in a month look like a year's", "{0} giờ một tháng giống số giờ cả năm")
    case .wideSpan:
      Texts(
        "{0} people report to one person⟨; usual are at most {1}⟩",
        "{0} người báo cáo cho một người⟨; thường không quá {1}⟩")
    case .outsideMonths:
      Texts(
        "lies outside the scenario's months⟨, {1}⟩⟨: {0}⟩", "nằm ngoài các tháng của kịch bản⟨, {1}⟩⟨: {0}⟩")
    case .unratedSkill:
      Texts(
        "the skill \"{0}\" is asked of main contacts, but nothing is known of it here, so that anybody will do⟨: {1}⟩",
        "đầu mối chính cần kỹ năng \"{0}\", nhưng chưa biết mức của những người này nên không kiểm tra⟨: {1}⟩")
    case .nobodyHoldsRole: Texts("nobody holds the role \"{0}\"", "không ai giữ vai trò \"{0}\"")
    case .noWorkForPerson:
      Texts("there is no client that this person may work for", "không có khách hàng nào người này được làm")
    case .concentration:
      Texts(
        "brings {0} of all fees: that is a risk⟨; usual is at most {1}⟩",
        "chiếm {0} tổng phí: đó là rủi ro⟨; thường không quá {1}⟩")
    }
  }
}
