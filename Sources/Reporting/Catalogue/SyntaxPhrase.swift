/// What is wrong with the marks of a file, in words for people who know no YAML.
///
/// The raw value is what readers and libyaml say of it, or the part of that which tells.
enum SyntaxPhrase: String, CaseIterable, Phrase {
  case openQuote = "a quote that is never closed"
  case textBehindQuote = "text behind a closing quote"
  case tooManyAliases = " aliases"
  case tooDeep = "nested too deeply"
  case openBracket = "did not find expected ',' or ']'"
  case openBrace = "did not find expected ',' or '}'"
  case colonInside = "mapping values are not allowed"
  case noColon = "could not find expected ':'"
  case oddSign = "found character that cannot start any token"
  case keyIndent = "did not find expected key"
  case itemIndent = "did not find expected '-' indicator"
  case itemInside = "block sequence entries are not allowed"
  case openEnd = "found unexpected end of stream"
  case star = "found undefined alias"
  case backslash = "found unknown escape character"
  case second = "expected a single document"
  case moreText = "did not find expected <document start>"
  case noValue = "did not find expected node content"

  /// The words for what a reader says, or `nil` where there are none.
  init?(for value: String) {
    guard let found = Self.allCases.first(where: { value.contains($0.rawValue) }) else { return nil }
    self = found
  }

  var texts: Texts {
    switch self {
    case .openQuote, .openEnd:
      Texts("a quote or bracket that is never closed", "có dấu ngoặc hoặc dấu nháy không được đóng")
    case .textBehindQuote: Texts("something stands behind a closing quote", "có nội dung sau dấu nháy đóng")
    case .tooManyAliases: Texts("more than 32 values that begin with *", "hơn 32 giá trị bắt đầu bằng *")
    case .tooDeep: Texts("too many brackets or indents inside each other", "quá nhiều ngoặc hoặc mức thụt lồng nhau")
    case .openBracket:
      Texts("a comma or a closing square bracket is missing", "thiếu dấu phẩy hoặc dấu ngoặc vuông đóng")
    case .openBrace:
      Texts("a comma or a closing curly bracket is missing", "thiếu dấu phẩy hoặc dấu ngoặc nhọn đóng")
    case .colonInside:
      Texts("a colon where none may stand; put the text in quotes", "dấu hai chấm sai chỗ; hãy đặt chữ trong dấu nháy")
    case .noColon: Texts("a colon is missing behind a name", "thiếu dấu hai chấm sau tên")
    case .oddSign:
      Texts(
        "a value begins with a sign that it may not begin with, such as a tab; put it in quotes or use spaces",
        "giá trị bắt đầu bằng ký tự không được phép, như tab; hãy đặt trong dấu nháy hoặc dùng dấu cách")
    case .keyIndent:
      Texts(
        "the spaces at the start of the line do not fit those above",
        "số dấu cách đầu dòng không khớp với các dòng trên")
    case .itemIndent:
      Texts(
        "each item of a list begins with \"- \", with the same spaces before it",
        "mỗi mục của danh sách bắt đầu bằng \"- \", với cùng số dấu cách phía trước")
    case .itemInside: Texts("an item of a list needs a line of its own", "mỗi mục của danh sách cần một dòng riêng")
    case .star: Texts("a value begins with *; put it in quotes", "giá trị bắt đầu bằng *; hãy đặt trong dấu nháy")
    case .backslash:
      Texts("a \\ inside double quotes; use single quotes", "có dấu \\ trong nháy kép; hãy dùng nháy đơn")
    case .second: Texts("a second scenario behind ---", "có kịch bản thứ hai sau dấu ---")
    case .moreText: Texts("something stands behind the end", "có nội dung sau phần kết thúc")
    case .noValue: Texts("a value is missing", "thiếu một giá trị")
    }
  }
}
