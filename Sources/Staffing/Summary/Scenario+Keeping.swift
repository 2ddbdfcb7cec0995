extension Scenario {
  /// The same scenario in which the given places on teams must stay, as if she had pinned them.
  ///
  /// Name and hash stay: it is the same question, asked with part of the answer given.
  ///
  /// - Parameter seats: Who must be on which team in which stage.
  /// - Returns: The scenario with one more pin a seat.
  public func keeping(_ seats: [Decisions.Assignment]) -> Scenario {
    var scenario = self
    for seat in seats {
      scenario.pins.append(
        Pin(person: seat.person, client: seat.client, role: seat.role, kind: .must, stages: [seat.stage], why: ""))
    }
    return scenario
  }
}
