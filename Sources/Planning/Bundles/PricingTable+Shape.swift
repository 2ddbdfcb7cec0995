extension PricingTable {
  /// Whether another table differs from this one in its columns alone, so that equal costs have equal answers.
  ///
  /// - Parameter other: Another unit's table.
  /// - Returns: Whether options, hours, limits, contacts and loads are the same number by number.
  /// - Complexity: O(options × months + hours).
  func hasShape(of other: PricingTable) -> Bool {
    groupStart == other.groupStart && hourStart == other.hourStart && hourMonths == other.hourMonths
      && hourMost == other.hourMost && least == other.least && contact == other.contact
      && contactColumns.count == other.contactColumns.count && mostContacts == other.mostContacts
      && most == other.most && limitsOf == other.limitsOf && givingStart == other.givingStart
      && limits.elementsEqual(other.limits) { $0.options == $1.options && $0.most == $1.most }
      && loads.elementsEqual(other.loads) { $0.hasShape(of: $1) }
  }

  /// Whether the columns of two tables of the same shape cost the same, each against its counterpart, to the last bit.
  ///
  /// - Parameters:
  ///   - other: A table of the same shape.
  ///   - reduced: One cost a column of the program.
  /// - Returns: Whether an answer for one is the other's, too.
  /// - Complexity: O(columns).
  func hasCosts(of other: PricingTable, _ reduced: ContiguousArray<Double>) -> Bool {
    for place in columns.indices where reduced[Int(columns[place])] != reduced[Int(other.columns[place])] {
      return false
    }
    for place in contactColumns.indices
    where reduced[Int(contactColumns[place])] != reduced[Int(other.contactColumns[place])] {
      return false
    }
    for place in hourColumns.indices where reduced[Int(hourColumns[place])] != reduced[Int(other.hourColumns[place])] {
      return false
    }
    for place in giving.indices where reduced[giving[place]] != reduced[other.giving[place]] { return false }
    return true
  }
}

extension MonthLoad {
  /// Whether another month's rows differ in their columns alone.
  fileprivate func hasShape(of other: MonthLoad) -> Bool {
    ceilings.elementsEqual(other.ceilings) {
      $0.limit == $1.limit && $0.steps.elementsEqual($1.steps) { $0.hours == $1.hours }
    }
      && floors.elementsEqual(other.floors) { $0.limit == $1.limit && $0.step.hours == $1.step.hours }
  }
}
