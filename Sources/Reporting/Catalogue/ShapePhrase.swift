/// What a place in a YAML or JSON file holds; the raw value is what the readers call it.
enum ShapePhrase: String, CaseIterable, Phrase {
  case list
  case fields
  case text
  case number
  case name
  case nothing
  case pair = "name: number"

  var texts: Texts {
    switch self {
    case .list: Texts("a list", "một danh sách")
    case .fields: Texts("fields such as `name: value`", "các trường dạng `tên: giá trị`")
    case .text: Texts("one value", "một giá trị")
    case .number: Texts("a number", "một số")
    case .name: Texts("a name", "một tên")
    case .nothing: Texts("nothing", "không có gì")
    case .pair:
      Texts("a name, a colon and a number such as `executive: 40`", "tên, dấu hai chấm và số như `executive: 40`")
    }
  }
}
