import Staffing
import Yams

extension ReadingState {
  /// The place of a mark in the file that is read.
  func place(_ mark: Mark?) -> Place {
    Place(file: file, line: mark?.line ?? 0, column: mark?.column ?? 0)
  }

  /// The place of a node in the file that is read.
  func place(_ node: Node) -> Place { place(node.mark) }

  /// The text of a scalar, or `nil` where the node is a list or a mapping.
  func cell(_ node: Node) -> Cell? {
    guard let scalar = node.scalar else { return nil }
    return Cell(
      bytes: Array(scalar.string.utf8)[...].trimmed, place: place(scalar.mark),
      isNative: isJSON && scalar.style == .plain)
  }

  /// Notes that a node is of another kind than its field.
  mutating func reportType(of node: Node, field: String, allowed: Allowed) {
    let kind = node.isNothing ? "nothing" : node.sequence != nil ? "list" : node.mapping != nil ? "fields" : "text"
    report(Problem(.wrongType, at: place(node), field: field, value: kind, allowed: allowed))
  }
}

extension Node {
  /// Whether nothing was written: an empty plain scalar, `~` or `null`.
  var isNothing: Bool {
    guard let scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}
