/// A record of a draft, as problems and defaults name it: `people[3]`, counted from 1.
struct Record {
  /// The record's path.
  let path: String
  /// Where it begins.
  let place: Place?

  /// The record of a list.
  ///
  /// - Parameters:
  ///   - list: The list's name.
  ///   - position: Counted from 0.
  ///   - place: Where it begins.
  init(_ list: String, _ position: Int, at place: Place?) {
    path = "\(list)[\(position + 1)]"
    self.place = place
  }

  /// A record that stands alone.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - place: Where it begins.
  init(_ path: String, at place: Place?) {
    self.path = path
    self.place = place
  }

  /// The path of a field.
  subscript(field: String) -> String { path.isEmpty ? field : "\(path).\(field)" }
}
