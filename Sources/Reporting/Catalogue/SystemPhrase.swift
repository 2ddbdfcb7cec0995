/// Why the system refuses to read or write; the raw value is what it says itself.
enum SystemPhrase: String, CaseIterable, Phrase {
  case permission = "Permission denied"
  case notPermitted = "Operation not permitted"
  case noFile = "No such file or directory"
  case isFolder = "Is a directory"
  case notFolder = "Not a directory"
  case noSpace = "No space left on device"
  case quota = "Disk quota exceeded"
  case tooLarge = "File too large"
  case readOnly = "Read-only file system"
  case longName = "File name too long"
  case manyFiles = "Too many open files"
  case faulty = "Input/output error"
  case fileExists = "File exists"

  var texts: Texts {
    switch self {
    case .permission, .notPermitted: Texts("you have no permission", "bạn không có quyền")
    case .noFile: Texts("there is no such file or folder", "không có tệp hoặc thư mục này")
    case .isFolder: Texts("it is a folder", "đây là thư mục")
    case .notFolder: Texts("it lies below something that is no folder", "nằm dưới một mục không phải thư mục")
    case .noSpace, .quota: Texts("the disk is full", "ổ đĩa đã đầy")
    case .tooLarge: Texts("the file would be too large", "tệp sẽ quá lớn")
    case .readOnly: Texts("the disk may only be read", "ổ đĩa chỉ cho đọc")
    case .longName: Texts("the name is too long", "tên quá dài")
    case .manyFiles: Texts("too many files are open", "quá nhiều tệp đang mở")
    case .faulty: Texts("the disk failed", "ổ đĩa bị lỗi")
    case .fileExists: Texts("something is there already", "đã có sẵn một mục")
    }
  }
}

extension Catalogue {
  /// The system's words in the catalogue's language, as they are where they are none of the usual ones.
  ///
  /// - Parameter words: What the system said.
  /// - Returns: Half a sentence.
  public func system(_ words: String) -> String { SystemPhrase(rawValue: words).map { self($0) } ?? words }
}
