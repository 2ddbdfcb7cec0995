/// Reads yes and no in English and Vietnamese.
enum FlagText {
  /// Yes or no.
  ///
  /// - Parameter raw: The text, without white space at its ends.
  /// - Returns: Whether it says yes, or `nil` where it says neither.
  static func read(_ raw: ArraySlice<UInt8>) -> Bool? {
    if raw.elementsEqual("✓".utf8) || raw.elementsEqual("✔".utf8) { return true }
    let folded = FoldedText(raw).bytes
    guard folded.count == raw.count || !raw.contains(0x20) && raw.contains(where: { $0 >= 0x80 }) else { return nil }
    let word = String(decoding: folded, as: UTF8.self)
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }

  private static let yes: Set<String> = ["yes", "y", "true", "1", "x", "on", "co", "dung"]
  private static let no: Set<String> = ["no", "n", "false", "0", "off", "khong", "k", "sai"]
}
