/// A value of a JSON document with the place where it begins.
public struct JSONNode: Sendable {
  /// What it is.
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
  ///
  /// - Parameter key: The member's name.
  public subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }

  /// Whether it is `null`.
  public var isNull: Bool { if case .null = value { true } else { false } }
  /// The text of a string, or `nil`.
  public var text: String? { if case .string(let text) = value { text } else { nil } }
  /// The number, or `nil`; its bits are those that were written.
  public var number: Double? { if case .number(let number) = value { number } else { nil } }
  /// True or false, or `nil`.
  public var bool: Bool? { if case .bool(let flag) = value { flag } else { nil } }
  /// The values of an array, or `nil`.
  public var array: [JSONNode]? { if case .array(let nodes) = value { nodes } else { nil } }
  /// The members of an object in their order, or `nil`.
  public var members: [(key: String, node: JSONNode)]? {
    if case .object(let members) = value { members } else { nil }
  }
}
