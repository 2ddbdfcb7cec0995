/// Some of what a client needs moves from one month to another.
public struct DemandShifts: DraftChange {
  /// Where it stands.
  public var place: Place?
  /// Name or id.
  public var client: Given<String>?
  /// A role; every role where missing.
  public var role: Given<String>?
  /// The month that hours leave.
  public var from: Given<Month>?
  /// The month that takes them.
  public var to: Given<Month>?
  /// Which share of them, 0 to 1; all where missing.
  public var share: Given<Double>?

  /// A record with nothing given.
  public init() {}

  /// Makes the change.
  public func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) {
    let position = findings.client(client, "demand-shifts", in: draft)
    if from == nil { findings.missing("from") }
    if to == nil { findings.missing("to") }
    guard let moved = findings.number(share ?? Given(1, at: place), "share", in: 0...1), position != nil, from != nil,
      to != nil
    else { return }
    var line = DemandChangeDraft()
    line.place = place
    (line.client, line.role, line.from, line.until, line.movedTo) = (client, role, from, from, to)
    line.factor = Given(1 - moved, at: share?.place ?? place)
    draft.demandChanges.append(line)
  }
}
