/// Hours wanted, gathered from demand lines, estimates, campaigns and opportunities.
struct NeedLedger {
  /// What hours belong to.
  struct Key: Hashable, Comparable {
    /// Whose.
    var client: ClientIndex
    /// Of which role.
    var role: RoleIndex
    /// What for: service, growth, pitch, delivery.
    var rank: Int
    /// For which opportunity; -1 for none.
    var opportunity: Int

    static func < (first: Self, second: Self) -> Bool {
      (first.client, first.role, first.rank, first.opportunity)
        < (second.client, second.role, second.rank, second.opportunity)
    }

    /// The stream of work.
    var stream: Need.Stream {
      switch rank {
      case 0: .service
      case 1: .growth
      case 2: .pitch(OpportunityIndex(opportunity))
      default: .delivery(OpportunityIndex(opportunity))
      }
    }
  }

  private struct Entry {
    var hours: [Double]
    var isSingle = false
    var isEstimated = true
  }

  private var entries: [Key: Entry] = [:]

  /// Adds hours in a month.
  ///
  /// - Parameters:
  ///   - hours: At least 0.
  ///   - month: The month's place.
  ///   - key: What they belong to.
  ///   - monthCount: How many months there are.
  ///   - isEstimated: Whether she did not say so herself.
  mutating func add(_ hours: Double, _ month: Int, to key: Key, monthCount: Int, isEstimated: Bool) {
    var entry = entries[key] ?? Entry(hours: Array(repeating: 0, count: monthCount))
    entry.hours[month] += hours
    if !isEstimated, hours > 0 { entry.isEstimated = false }
    entries[key] = entry
  }

  /// Multiplies hours.
  ///
  /// - Parameters:
  ///   - months: Of which months, by place.
  ///   - factor: By what.
  ///   - target: The month that takes the hours left over, if one does.
  ///   - isMeant: Of which entries.
  mutating func change(
    _ months: Range<Int>, by factor: Double, movingTo target: Int?, where isMeant: (Key) -> Bool
  ) {
    for key in entries.keys.filter(isMeant) {
      guard var entry = entries[key] else { continue }
      var moved = 0.0
      for month in months where month != target {
        let hours = entry.hours[month]
        entry.hours[month] = hours * factor
        moved += hours - entry.hours[month]
      }
      if let target { entry.hours[target] = max(0, entry.hours[target] + moved) }
      entries[key] = entry
    }
  }

  /// Lets one person carry all of it.
  ///
  /// - Parameter key: What it is.
  mutating func makeSingle(_ key: Key) { entries[key]?.isSingle = true }

  /// The needs by client, role and stream; none without hours.
  var needs: [Need] {
    entries.keys.sorted().compactMap { key in
      guard let entry = entries[key], entry.hours.contains(where: { $0 > 0 }) else { return nil }
      return Need(
        client: key.client, role: key.role, stream: key.stream, hours: Table(entry.hours), isSingle: entry.isSingle,
        isEstimated: entry.isEstimated)
    }
  }
}
