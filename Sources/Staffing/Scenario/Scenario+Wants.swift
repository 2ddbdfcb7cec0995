extension Scenario {
  /// The needs of a client in a role.
  ///
  /// - Parameters:
  ///   - client: Whose.
  ///   - role: The demanded role.
  /// - Returns: Places in ``needs``, ascending by stream; empty where nothing is wanted.
  /// - Complexity: O(log needs).
  public func needs(of client: ClientIndex, _ role: RoleIndex) -> Range<Int> {
    let first = firstNeed { ($0.client, $0.role) >= (client, role) }
    return first..<firstNeed { ($0.client, $0.role) > (client, role) }
  }

  /// Whether a client wants hours of a role in a stage, come what may.
  ///
  /// Hours of an opportunity count only for the client that it brings: an existing client may decline them.
  ///
  /// - Parameters:
  ///   - client: Whose hours.
  ///   - role: The demanded role.
  ///   - stage: When.
  /// - Returns: Whether some month has hours above 0.
  public func wantsHours(_ client: ClientIndex, _ role: RoleIndex, _ stage: StageIndex) -> Bool {
    needs(of: client, role).contains { place in
      let need = needs[NeedIndex(place)]
      let isCertain = need.stream.opportunity == nil || need.stream.opportunity == clients[client].broughtBy
      return isCertain && stages[stage].monthIndices.contains { need.hours[$0] > 0 }
    }
  }

  /// The first need that passes a test which all later ones pass too.
  private func firstNeed(where passes: (Need) -> Bool) -> Int {
    var range = 0..<needs.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      range = passes(needs[NeedIndex(middle)]) ? range.lowerBound..<middle : middle + 1..<range.upperBound
    }
    return range.lowerBound
  }
}
