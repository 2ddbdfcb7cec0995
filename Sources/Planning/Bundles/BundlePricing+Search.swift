extension BundlePricing {
  /// Orders groups by value and adds values up, so that a node's bound is one subtraction.
  mutating func sortGroups() {
    for group in order.indices { order[group] = Int32(group) }
    order.sort {
      groupValue[Int($0)] != groupValue[Int($1)] ? groupValue[Int($0)] < groupValue[Int($1)] : $0 < $1
    }
    for place in order.indices { prefix[place + 1] = prefix[place] + min(0, groupValue[Int(order[place])]) }
  }

  /// Searches from the groups' order.
  ///
  /// - Parameter most: At most so many nodes.
  /// - Returns: Whether the search ended by itself.
  @discardableResult
  mutating func search(most: Int) -> Bool {
    nodesLeft = most
    chosen.removeAll(keepingCapacity: true)
    for limit in used.indices { used[limit] = 0 }
    descend(from: 0, sum: fixed)
    nodes += most - nodesLeft
    return openBound == .infinity
  }

  private mutating func descend(from start: Int, sum: Double) {
    let left = table.most - chosen.count
    guard left > 0 else { return }
    for place in start..<max(start, order.count) {
      let rest = prefix[min(order.count, place + left)] - prefix[place + 1]
      let group = Int(order[place])
      guard sum + min(0, groupValue[group]) + rest < bestCost - slack else { return }
      for option in Int(table.groupStart[group])..<Int(table.groupStart[group + 1]) {
        let next = sum + optionValue[option]
        let bound = next + rest
        guard bound < bestCost - slack else { continue }
        guard nodesLeft > 0 else {
          openBound = min(openBound, bound)
          continue
        }
        if !table.limits.isEmpty, table.limitsOf[option].contains(where: { used[$0] >= table.limits[$0].most }) {
          continue
        }
        nodesLeft -= 1
        chosen.append(Int32(option))
        for limit in table.limitsOf[option] { used[limit] += 1 }
        // Hours of exactly these cost no less than the prices say.
        if next < bestCost - tolerance { consider() }
        descend(from: place + 1, sum: next)
        for limit in table.limitsOf[option] { used[limit] -= 1 }
        chosen.removeLast()
      }
      // Nothing of this group: what follows has its own bound, looked at by the loop.
      guard sum + prefix[min(order.count, place + 1 + left)] - prefix[place + 1] < bestCost - slack else { return }
      if nodesLeft == 0 {
        openBound = min(openBound, sum + prefix[min(order.count, place + 1 + left)] - prefix[place + 1])
        return
      }
    }
  }

  /// As ``boundsWithOption(_:_:)``, in the columns of a unit of the same shape whose columns cost the same.
  mutating func boundsWithOption(_ bundle: Bundle, as other: PricingTable, _ tell: (Int, Double) -> Void) {
    with(columnsOf: other) { $0.boundsWithOption(bundle, tell) }
  }

  /// What no bundle with an option can be below, told one option column at a time; costs as in the last call.
  func boundsWithOption(_ bundle: Bundle, _ tell: (Int, Double) -> Void) {
    let most = min(table.most, order.count)
    let relaxed = fixed + prefix[most]
    // Taking a further group pushes the last of the best few out.
    let last = most > 0 ? min(0, groupValue[Int(order[most - 1])]) : 0
    for (place, group) in order.enumerated() {
      for option in Int(table.groupStart[Int(group)])..<Int(table.groupStart[Int(group) + 1]) {
        let instead = place < most ? min(0, groupValue[Int(group)]) : last
        tell(Int(table.columns[option]), max(bundle.bound, relaxed - instead + optionValue[option]))
      }
    }
  }
}
