public import WhatIf

extension SweepHeader {
  /// The version of the schema; a change that readers must know of raises it.
  public static let format = "suits-sweep-file-1"

  /// The header as the first object of a sweep's file, which the article "Sweep files" describes.
  public var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("format", .string(Self.format)), ("suits", .string(version)),
      ("scenario", .object([("name", .string(name)), ("hash", .string(hash))])), ("currency", .string(currency)),
      ("question", question), ("options", options), ("count", .integer(count)),
      ("chosen", chosen.map { .array($0.map { .integer($0) }) } ?? .null),
    ]
    if let chunks { members.append(("chunks", .integer(chunks))) }
    if let chunk { members.append(("chunk", .integer(chunk))) }
    return .object(members)
  }

  private var question: JSONValue {
    .object([
      ("leaveOneOut", .array(leavesOut.map { .string($0) })), ("grid", .array(grid.map { .string($0) })),
      ("samples", .integer(samples)), ("leaveRate", .number(leaveRate)), ("noise", .number(noise)),
      (
        "variations",
        .array(variations.map { .object([("name", .string($0.name)), ("hash", .string($0.hash))]) })
      ),
    ])
  }

  private var options: JSONValue {
    .object([
      ("effort", .string(effort.rawValue)), ("top", top.map { .integer($0) } ?? .null),
      ("work", work.map { .integer($0) } ?? .null), ("seconds", .optional(seconds)), ("gap", .optional(gap)),
      // As text: a seed has up to 64 bits, a number of JSON only 53.
      ("seed", .string("\(seed)")), ("repeatable", .bool(seconds == nil)),
    ])
  }
}
