/// A record that others refer to by name or id.
protocol NamedDraft {
  /// A short key for references.
  var id: Given<String>? { get }
  /// The name.
  var name: Given<String>? { get }
}

extension NamedDraft {
  /// Whether a reference means this record, as names are compared.
  ///
  /// - Parameter given: Name or id; nothing means no record.
  /// - Returns: Whether it does.
  func isMeant(by given: Given<String>?) -> Bool {
    guard let given else { return false }
    let key = FoldedText.key(given.value)
    return [id, name].contains { $0.map { FoldedText.key($0.value) == key } ?? false }
  }
}

extension PersonDraft: NamedDraft {}
extension ClientDraft: NamedDraft {}
extension OpportunityDraft: NamedDraft {}
