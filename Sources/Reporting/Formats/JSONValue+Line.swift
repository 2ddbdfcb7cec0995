extension JSONValue {
  /// The document on one line, without a line break at its end.
  public var line: String {
    switch self {
    case .object(let members):
      "{" + members.map { JSONValue.string($0.0).line + ": " + $0.1.line }.joined(separator: ", ") + "}"
    case .array(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
    case .string, .number, .integer, .bool, .null: String(text.dropLast())
    }
  }
}
