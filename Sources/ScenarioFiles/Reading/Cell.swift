import Staffing

/// A piece of text that a file gives as a value.
struct Cell: Sendable {
  /// UTF-8 without white space at its ends.
  var bytes: ArraySlice<UInt8>
  /// Where it stands.
  var place: Place
  /// Whether it is a number of a JSON file, which has a point before decimals whatever the scenario says.
  var isNative = false

  /// The text.
  var text: String { bytes.text }

  /// The text as a problem shows it.
  var excerpt: String {
    let text = bytes.prefix(400).text
    return text.count > 80 ? text.prefix(80) + "…" : text
  }
}
