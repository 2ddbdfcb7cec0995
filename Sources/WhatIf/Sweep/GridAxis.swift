/// A setting and the values that it is to have one after the other.
public struct GridAxis: Sendable, Hashable {
  /// The setting's path: see `SettingPath`.
  public let path: String
  /// The values as they were written, in order.
  public let values: [String]

  /// A setting and its values.
  ///
  /// - Parameters:
  ///   - path: The setting's path.
  ///   - values: At least one.
  public init(path: String, values: [String]) {
    self.path = path
    self.values = values
  }

  /// A setting and its values as they are written: `limits.clients.manager=2,3`.
  ///
  /// The last equals sign counts, so that names may hold one; decimals have a point, because commas part values.
  ///
  /// - Parameter argument: The text; `nil` comes of one without an equals sign, or with nothing on one of its sides.
  public init?(_ argument: String) {
    guard let sign = argument.lastIndex(of: "=") else { return nil }
    let path = Self.tidy(argument[..<sign])
    let values = argument[argument.index(after: sign)...].split(separator: ",", omittingEmptySubsequences: false)
      .map(Self.tidy)
    guard !path.isEmpty, !values.contains("") else { return nil }
    self.init(path: path, values: values)
  }

  private static func tidy(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
