extension ScenarioBuilder {
  /// Makes the stages: calendar quarters, split where a person or a client held starts or ends.
  mutating func makeStages() {
    var isSplit = Array(repeating: false, count: horizon.months.count)
    for month in horizon.months.indices.dropFirst() {
      isSplit[month] =
        horizon.months[month].quarter != horizon.months[month - 1].quarter
        || draft.heldStageStarts.contains(horizon.months[month])
    }
    for person in people {
      for month in isSplit.indices.dropFirst() where !isSplit[month] {
        let now = person.contractHours[MonthIndex(month)] > 0
        isSplit[month] = now != (person.contractHours[MonthIndex(month - 1)] > 0)
      }
    }
    for client in clients where client.broughtBy == nil {
      for month in isSplit.indices.dropFirst() where !isSplit[month] {
        isSplit[month] = client.isActive[MonthIndex(month)] != client.isActive[MonthIndex(month - 1)]
      }
    }
    var first = 0
    for month in horizon.months.indices {
      let isLast = month + 1 == horizon.months.count
      stageOfMonth.append(StageIndex(stages.count))
      guard isLast || isSplit[month + 1] else { continue }
      stages.append(Stage(months: first..<month + 1))
      first = month + 1
    }
    for client in clients.indices { clients[client].renewalWindow = renewalWindow(clients[client].renewal) }
  }

  /// The stages in which a renewal freezes the main contact.
  private func renewalWindow(_ renewal: Day?) -> Table<Stage, Bool> {
    Table(
      stages.map { stage in
        stage.months.contains { isRenewing(renewal, $0) }
      })
  }

  /// Whether a month lies in the window of a renewal.
  ///
  /// - Parameters:
  ///   - renewal: When the contract is renewed.
  ///   - month: The month's place.
  /// - Returns: Whether it does.
  func isRenewing(_ renewal: Day?, _ month: Int) -> Bool {
    guard let renewal else { return false }
    let distance = abs(horizon.months[month].ordinal - renewal.month.ordinal)
    return Double(distance) <= terms.policy.limit(.renewalWindow)
  }

  /// The stages that touch a span of months.
  ///
  /// - Parameter months: Places.
  /// - Returns: Ascending.
  func stages(in months: Range<Int>) -> [StageIndex] {
    stages.indices.filter { stages[$0].months.overlaps(months) }.map(StageIndex.init)
  }
}
