import LinearProgramming

extension PricedProgram {
  /// What the prices prove.
  ///
  /// - Parameter change: What is different from the program as it is.
  /// - Returns: The bound, or `nil` where these prices give none, because a column without a bound would pay.
  /// - Complexity: O(columns + terms of the rows that are left out).
  func bound(_ change: ProgramChange? = nil) -> Double? {
    let reduced = change.map { reducedCosts(without: $0.dropped) } ?? reduced
    var sum = program.constant
    for row in plainRows where !(change?.isDropped[Int(row)] ?? false) {
      sum += prices[Int(row)] * program.side(Int(row), prices[Int(row)])
    }
    for row in teamRows where prices[Int(row.row)] != 0 && !(change?.isDropped[Int(row.row)] ?? false) {
      sum += prices[Int(row.row)] * (change?.teamLimits[Int(row.slot)] ?? row.limit)
    }
    for column in plainColumns.lazy.map(Int.init) where !(change?.isShut[column] ?? false) && reduced[column] != 0 {
      let side = reduced[column] > 0 ? program.columnLower[column] : program.columnUpper[column]
      if side.isFinite {
        sum += reduced[column] * side
      } else if reduced[column].magnitude > 1e-9 * program.costs[column].magnitude {
        return nil
      }
    }
    for slack in slacks where !(change?.isApart[Int(slack.client)] ?? slack.isShut) {
      sum += min(0, reduced[Int(slack.column)] + slack.price)
    }
    for want in wants { sum += worth(of: want, reduced, change) }
    sum += worthOfTriples(reduced, change)
    return sum.isFinite ? sum : nil
  }

  /// What is left of each column's cost where rows are left out.
  private func reducedCosts(without dropped: ContiguousArray<Int32>) -> ContiguousArray<Double> {
    var reduced = reduced
    for row in dropped {
      let price = prices[Int(row)]
      for place in program.terms(of: RowIndex(Int(row))) {
        reduced[Int(program.termColumns[place])] += price * program.termValues[place]
      }
    }
    return reduced
  }

  /// The hours wanted, less what leaving or buying them saves.
  private func worth(of want: Want, _ reduced: ContiguousArray<Double>, _ change: ProgramChange?) -> Double {
    let factor = want.slot < 0 ? 1 : change?.factors[Int(want.slot)] ?? 1
    let isDropped = change?.isDropped[Int(want.row)] ?? false
    var sum = isDropped ? 0 : prices[Int(want.row)] * want.side * factor
    if want.shortfall >= 0, reduced[Int(want.shortfall)] < 0 {
      sum += reduced[Int(want.shortfall)] * want.hours * factor
    }
    if want.freelance >= 0, reduced[Int(want.freelance)] < 0, !(change?.isShut[Int(want.freelance)] ?? false) {
      sum += reduced[Int(want.freelance)] * min(want.most, want.hours * factor)
    }
    return sum
  }

  /// The cheapest stages of every triple.
  private func worthOfTriples(_ reduced: ContiguousArray<Double>, _ change: ProgramChange?) -> Double {
    var sum = 0.0
    // The cheapest way whose last stage on the team is this one.
    var cheapest = ContiguousArray(repeating: Double.infinity, count: stageCount)
    for triple in 0..<tripleStarts.count - 1 {
      let own = Int(tripleStarts[triple])..<Int(tripleStarts[triple + 1])
      var best = 0.0
      for place in own {
        let seat = seats[place]
        cheapest[place - own.lowerBound] = .infinity
        if let change, change.isShut[Int(seat.column)] { continue }
        var cost = reduced[Int(seat.column)]
        for hours in seat.places { cost += worth(ofPlace: hours, reduced, change) }
        var way = seat.joining
        for earlier in own.lowerBound..<place {
          let joining = seats[earlier].stage >= seat.reach ? 0 : seat.joining
          way = min(way, cheapest[earlier - own.lowerBound] + joining)
        }
        cheapest[place - own.lowerBound] = way + cost
        best = min(best, way + cost)
      }
      sum += best
    }
    return sum
  }

  /// What the hours of a place come to on the team, less what the program has as part of the assignment.
  private func worth(
    ofPlace index: Int, _ reduced: ContiguousArray<Double>, _ change: ProgramChange?
  ) -> Double {
    let place = places[index]
    let price = reduced[Int(place.column)]
    let known = price * place.least
    if let change, change.isShut[Int(place.column)] { return -known }
    let wanted = place.slot < 0 ? place.wanted : place.wanted * (change?.factors[Int(place.slot)] ?? 1)
    if place.isSingle { return (wanted <= place.cap ? price * wanted : 0) - known }
    let most = min(place.cap, wanted)
    let least = most >= place.threshold ? place.threshold : 0
    return price * least + min(0, price) * (most - least) - known
  }
}
