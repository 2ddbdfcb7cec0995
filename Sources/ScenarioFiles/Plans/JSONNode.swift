/// A value of a JSON document with the place where it begins.
struct JSONNode {
  let value: Value
  /// Counted from 1.
  let line: Int
  /// Counted from 1 in characters.
  let column: Int

  /// What a JSON value is.
  indirect enum Value {
    case object([(key: String, node: JSONNode)])
    case array([JSONNode])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null
  }

  /// The member of an object, or `nil` where there is none.
  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }

  var isNull: Bool { if case .null = value { true } else { false } }
  var text: String? { if case .string(let text) = value { text } else { nil } }
  var number: Double? { if case .number(let number) = value { number } else { nil } }
  var bool: Bool? { if case .bool(let flag) = value { flag } else { nil } }
  var array: [JSONNode]? { if case .array(let nodes) = value { nodes } else { nil } }
  var members: [(key: String, node: JSONNode)]? { if case .object(let members) = value { members } else { nil } }
}
