internal import Staffing

/// The line below a problem that says what may help: `{0}` is the suggestion, `{1}` the file of the settings.
enum AdvicePhrase: CaseIterable, Phrase {
  case didYouMean
  case writeThis
  case rename
  case addSetting
  case addOneSetting
  case saveAsUTF8
  case exportAsCSV
  case saveAgain
  case wrongFile
  case moveAway
  case askOwner
  case lookAbove
  case closeQuote
  case asWritten
  case otherPlan
  case lookIntoScenario
  case leaveOut
  case runInit
  case copyFromTemplate
  case addMonths
  case addHeading
  case addLines
  case addToPeople
  case addToClients
  case addToSectors
  case addToDepartments
  case ownRole
  case ownRemark
  case quoteCell
  case digitsOnly
  case failedFormula
  case dateStyle
  case monthStyle
  case giveFee
  case giveIDs
  case useID
  case removeOne
  case leaveOneEmpty
  case otherConflict
  case addSkill
  case checkUnits
  case checkYear
  case perMonth
  case publishedFormat

  var texts: Texts {
    switch self {
    case .didYouMean: Texts("Maybe you meant \"{0}\".", "Có thể ý bạn là \"{0}\".")
    case .writeThis: Texts("Maybe write {0}.", "Có thể viết {0}.")
    case .rename: Texts("Maybe its name should be {0}.", "Có thể tên tệp phải là {0}.")
    case .addSetting: Texts("Maybe add `{0}` to {1}.", "Có thể thêm `{0}` vào {1}.")
    case .addOneSetting:
      Texts("Maybe add one of these to {1}: {0}.", "Có thể thêm một trong các dòng này vào {1}: {0}.")
    case .saveAsUTF8:
      Texts("Maybe save the file again as \"CSV UTF-8\".", "Có thể lưu lại tệp dưới dạng \"CSV UTF-8\".")
    case .saveAgain:
      Texts(
        "Maybe save it again; a table that is not needed may be deleted.",
        "Có thể lưu lại tệp; bảng không cần thì có thể xoá.")
    case .wrongFile:
      Texts(
        "Maybe it is the wrong file, or holds far more than one department.",
        "Có thể nhầm tệp, hoặc tệp chứa nhiều hơn hẳn một phòng.")
    case .moveAway:
      Texts("Maybe move it out of the scenario's folder.", "Có thể chuyển nó ra khỏi thư mục kịch bản.")
    case .askOwner: Texts("Maybe ask whoever keeps the file.", "Có thể hỏi người giữ tệp.")
    case .exportAsCSV:
      Texts("Maybe save {0} as \"CSV UTF-8\" under this name.", "Có thể lưu {0} thành \"CSV UTF-8\" với tên này.")
    case .closeQuote:
      Texts("Maybe close the quote, or delete it.", "Có thể đóng dấu nháy, hoặc xoá nó.")
    case .asWritten:
      Texts(
        "Maybe take the file as `suits plan -o` wrote it.", "Có thể dùng tệp đúng như `suits plan -o` đã ghi.")
    case .otherPlan:
      Texts(
        "Maybe the plan is of another scenario, or of an earlier state of this one.",
        "Có thể đây là kế hoạch của kịch bản khác, hoặc của kịch bản này trước khi sửa.")
    case .lookAbove:
      Texts(
        "Maybe the line above is not finished: look for a bracket, a quote, a colon.",
        "Có thể dòng phía trên chưa xong: hãy xem dấu ngoặc, dấu nháy, dấu hai chấm.")
    case .runInit:
      Texts("Maybe make one first: suits init {0}", "Có thể tạo mới trước: suits init {0}")
    case .copyFromTemplate:
      Texts(
        "Maybe make a template and copy it from there: suits init template",
        "Có thể tạo bản mẫu rồi chép từ đó: suits init template")
    case .addMonths:
      Texts(
        "Maybe add `first month: 2027-01` and `months: 3` to {1}.",
        "Có thể thêm `first month: 2027-01` và `months: 3` vào {1}.")
    case .addHeading: Texts("Maybe the first line of headings is missing.", "Có thể thiếu dòng tiêu đề đầu tiên.")
    case .addLines:
      Texts("Maybe there are headings only: add a line for each.", "Có thể chỉ có tiêu đề: hãy thêm dòng.")
    case .addToPeople: Texts("Maybe it is missing from the people.", "Có thể còn thiếu trong danh sách nhân sự.")
    case .addToClients: Texts("Maybe it is missing from the clients.", "Có thể còn thiếu trong danh sách khách hàng.")
    case .addToSectors:
      Texts("Maybe it is missing from `sectors` in {1}.", "Có thể còn thiếu trong `sectors` của {1}.")
    case .addToDepartments:
      Texts("Maybe it is missing from departments.csv.", "Có thể còn thiếu trong departments.csv.")
    case .ownRole:
      Texts(
        "Maybe it is a role of your own: name it under `roles` in {1}, with `like` and the role it resembles.",
        "Có thể là vai trò riêng: hãy khai báo dưới `roles` trong {1}, với `like` và vai trò tương tự.")
    case .ownRemark:
      Texts(
        "Maybe put # in front of it, if it is a remark of yours.", "Có thể đặt # phía trước, nếu đó là ghi chú riêng.")
    case .quoteCell:
      Texts(
        "Maybe a comma inside a value: such a value needs quotes around it.",
        "Có thể có dấu phẩy bên trong giá trị: giá trị đó cần đặt trong dấu nháy.")
    case .digitsOnly: Texts("Maybe write digits only, such as 1500.", "Có thể chỉ viết chữ số, như 1500.")
    case .failedFormula:
      Texts("Maybe a formula of the spreadsheet failed.", "Có thể một công thức của bảng tính bị lỗi.")
    case .dateStyle: Texts("Maybe write it as 2027-02-28.", "Có thể viết theo dạng 2027-02-28.")
    case .monthStyle: Texts("Maybe write it as 2027-02.", "Có thể viết theo dạng 2027-02.")
    case .giveFee:
      Texts(
        "Maybe fill in fee or hours; a rough figure will do.",
        "Có thể điền phí hoặc số giờ; con số ước chừng cũng được.")
    case .giveIDs:
      Texts(
        "Maybe delete one; two of the same name need an `id` each.",
        "Có thể xoá một mục; hai mục cùng tên thì mỗi mục cần một `id`.")
    case .useID: Texts("Maybe write the `id` of the one you mean.", "Có thể viết `id` của mục bạn muốn nói.")
    case .lookIntoScenario:
      Texts(
        "Maybe it is called otherwise in the scenario, or a change before this one took it away.",
        "Có thể trong kịch bản có tên khác, hoặc một thay đổi trước đó đã bỏ đi.")
    case .leaveOut: Texts("Maybe leave this line out.", "Có thể bỏ dòng này.")
    case .removeOne: Texts("Maybe delete one of the two.", "Có thể xoá một trong hai.")
    case .leaveOneEmpty:
      Texts("Maybe leave the line manager of one of them empty.", "Có thể để trống quản lý trực tiếp của một người.")
    case .otherConflict:
      Texts(
        "Maybe the conflict is of kind `office` or `person`, or one contract has an end.",
        "Có thể xung đột thuộc loại `office` hoặc `person`, hoặc một hợp đồng có ngày kết thúc.")
    case .addSkill:
      Texts("Maybe add `skill {0}`, 0 to 5, to the people.", "Có thể thêm `skill {0}`, từ 0 đến 5, cho nhân sự.")
    case .checkUnits:
      Texts("Maybe it is in thousands or in another currency.", "Có thể số này tính theo nghìn hoặc loại tiền khác.")
    case .checkYear: Texts("Maybe the year is wrong.", "Có thể sai năm.")
    case .perMonth: Texts("Maybe divide it by 12.", "Có thể cần chia cho 12.")
    case .publishedFormat:
      Texts(
        "Maybe a number is missing above: agents and jobs come first, then costs and hours agent by agent, then capacities.",
        "Có thể phía trên thiếu một số: trước hết là số người và số việc, rồi chi phí và giờ theo từng người, rồi sức chứa."
      )
    }
  }
}
