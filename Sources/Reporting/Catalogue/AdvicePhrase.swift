internal import Staffing

/// The line below a problem that says what may help: `{0}` is the suggestion.
enum AdvicePhrase: CaseIterable, Phrase {
  case didYouMean
  case addSetting
  case saveAsUTF8
  case checkUnits
  case perMonth
  case exportAsCSV
  case runInit
  case giveFee
  case removeOne
  case addHeading
  case dateStyle

  var texts: Texts {
    switch self {
    case .didYouMean: Texts("Maybe you meant \"{0}\".", "Có thể ý bạn là \"{0}\".")
    case .addSetting: Texts("Maybe add `{0}` to scenario.yaml.", "Có thể thêm `{0}` vào scenario.yaml.")
    case .saveAsUTF8:
      Texts("Maybe save the file again as \"CSV UTF-8\".", "Có thể lưu lại tệp dưới dạng \"CSV UTF-8\".")
    case .checkUnits:
      Texts("Maybe it is in thousands or in another currency.", "Có thể số này tính theo nghìn hoặc loại tiền khác.")
    case .perMonth: Texts("Maybe divide it by 12.", "Có thể cần chia cho 12.")
    case .exportAsCSV: Texts("Maybe export it as CSV from the spreadsheet.", "Có thể xuất ra CSV từ bảng tính.")
    case .runInit:
      Texts("Maybe make one first: suits init {0}", "Có thể tạo mới trước: suits init {0}")
    case .giveFee:
      Texts(
        "Maybe fill in fee or hours; a rough figure will do.",
        "Có thể điền phí hoặc số giờ; con số ước chừng cũng được.")
    case .removeOne: Texts("Maybe delete one of the two.", "Có thể xoá một trong hai.")
    case .addHeading: Texts("Maybe the first line of headings is missing.", "Có thể thiếu dòng tiêu đề đầu tiên.")
    case .dateStyle: Texts("Maybe write it as 2027-02-28.", "Có thể viết theo dạng 2027-02-28.")
    }
  }

  /// The advice that suits a problem, or `nil` where the message says enough.
  init?(for problem: Problem) {
    let hasSuggestion = problem.suggestion?.isEmpty == false
    switch problem.code {
    case .ambiguousNumber, .ambiguousDate: self = hasSuggestion ? .addSetting : .dateStyle
    case .missingFile where hasSuggestion: self = .didYouMean
    // A scenario is named by its path; of other files the value says why.
    case .missingFile where problem.value == problem.place?.file: self = .runInit
    case _ where hasSuggestion: self = .didYouMean
    case .badEncoding: self = .saveAsUTF8
    case .fileTooLarge, .unknownFile: self = .exportAsCSV
    case .implausibleFee, .implausiblePay: self = .checkUnits
    case .yearlyHours: self = .perMonth
    case .noDemand: self = .giveFee
    case .duplicateKey, .duplicateName, .duplicateRow, .mustAndNever, .overlappingStays, .twoMainContacts:
      self = .removeOne
    case .missingColumn: self = .addHeading
    case .notADate, .notAMonth: self = .dateStyle
    default: return nil
    }
  }
}
