/// A key of the catalogue: everything that she reads is one of these, by topic.
public protocol Phrase: Sendable {
  /// The text in both languages.
  var texts: Texts { get }
  /// Whether it is shown with `--details` only, where the words of the solver may stand.
  var isDetail: Bool { get }
}

extension Phrase {
  /// Most are for everybody.
  public var isDetail: Bool { false }
}
