extension JSONNode {
  /// The only value of a document, or `nil` where the bytes are no JSON.
  ///
  /// - Parameter bytes: UTF-8.
  /// - Complexity: O(bytes).
  public init?(document bytes: [UInt8]) {
    guard UTF8Check.firstFault(in: bytes) == nil else { return nil }
    var scanner = JSONScanner(bytes)
    guard let node = try? scanner.document() else { return nil }
    self = node
  }
}
