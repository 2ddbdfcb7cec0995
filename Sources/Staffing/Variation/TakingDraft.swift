/// A record that takes over what another one of its kind gives.
protocol TakingDraft {}

extension TakingDraft {
  /// Takes over single values.
  ///
  /// - Parameters:
  ///   - paths: Which.
  ///   - other: What it does not give stays.
  mutating func take<Value>(_ paths: [WritableKeyPath<Self, Given<Value>?>], of other: Self) {
    for path in paths { if let given = other[keyPath: path] { self[keyPath: path] = given } }
  }
}

extension PersonDraft: TakingDraft {}
extension ClientDraft: TakingDraft {}
extension OpportunityDraft: TakingDraft {}
extension PolicyDraft: TakingDraft {}
