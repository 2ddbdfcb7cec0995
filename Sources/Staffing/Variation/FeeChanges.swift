/// A client pays more or less.
public struct FeeChanges: DraftChange {
  /// Where it stands.
  public var place: Place?
  /// Name or id.
  public var client: Given<String>?
  /// What the fee is multiplied by, 0 to 100.
  public var factor: Given<Double>?

  /// A record with nothing given.
  public init() {}

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    let position = findings.client(client, "fee-changes", in: draft)
    guard let factor = findings.number(factor, "factor", in: 0...100), let position else { return }
    func multiply(_ path: WritableKeyPath<ClientDraft, Given<Double>?>) {
      guard let fee = draft.clients[position][keyPath: path] else { return }
      // To a millionth, so that a rise and what takes it back leave the fee as it was.
      let changed = fee.value * factor
      let settled = changed.magnitude < 1e9 ? (changed * 1e6).rounded() / 1e6 : changed
      draft.clients[position][keyPath: path] = Given(settled, at: self.factor?.place)
    }
    multiply(\.fee)
    multiply(\.feePerQuarter)
    if draft.clients[position].fee == nil, draft.clients[position].feePerQuarter == nil {
      findings.nothingThere(client, "fee-changes")
    }
  }
}
