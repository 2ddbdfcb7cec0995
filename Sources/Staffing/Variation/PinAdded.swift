/// It is decided who must, must not or should work for whom.
public struct PinAdded: DraftChange {
  /// What is decided.
  public var pin: PinDraft

  /// A decision.
  ///
  /// - Parameter pin: As in `pins.csv`.
  public init(_ pin: PinDraft) { self.pin = pin }

  /// Where it stands.
  public var place: Place? { pin.place }

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    guard findings.person(pin.person, "pin", in: draft) != nil else { return }
    guard pin.client != nil else {
      findings.missing("client")
      return
    }
    draft.pins.append(pin)
  }
}
