import Staffing

extension [Problem] {
  /// The problems by file, line and column; those at one place in the order in which they were found.
  var inOrder: [Problem] {
    enumerated().sorted { first, second in
      let (one, other) = (first.element.place, second.element.place)
      guard let one, let other else { return one == nil && other != nil || first.offset < second.offset }
      if one.file != other.file { return one.file < other.file }
      if one.line != other.line { return one.line < other.line }
      if one.column != other.column { return one.column < other.column }
      return first.offset < second.offset
    }.map(\.element)
  }
}
