/// What a person's hours of a month cost together, beyond their own prices: bands and overtime, convex in the hours.
struct LoadCost: Sendable {
  /// What no hours at all cost.
  private(set) var atNothing = 0.0
  /// The most hours there can be.
  private(set) var most = Double.infinity
  /// Where each piece begins, ascending from 0, and what an hour costs on it.
  private(set) var starts: ContiguousArray<Double> = [0]
  private(set) var slopes: ContiguousArray<Double> = [0]

  /// Hours above `limit` cost extra; above what `steps` allow there can be none.
  ///
  /// - Parameters:
  ///   - limit: From where on.
  ///   - steps: How many hours at which price, in any order; what is paid for is taken whether it is needed or not.
  mutating func addCeiling(_ limit: Double, steps: ContiguousArray<(hours: Double, price: Double)>) {
    var at = limit
    var before = 0.0
    for step in steps.sorted(by: { $0.price < $1.price }) {
      if step.price < 0 {
        atNothing += step.price * step.hours
      } else {
        addSlope(step.price - before, from: at)
        before = step.price
      }
      at += step.hours
    }
    most = min(most, at)
  }

  /// Hours below `limit` cost `price` for each that is missing; where it is below 0, `most` are taken anyhow.
  mutating func addFloor(_ limit: Double, price: Double, most: Double) {
    guard price >= 0 else {
      atNothing += price * most
      return
    }
    atNothing += price * limit
    addSlope(-price, from: 0)
    addSlope(price, from: limit)
  }

  private mutating func addSlope(_ change: Double, from at: Double) {
    var place = starts.lastIndex { $0 <= at } ?? 0
    if starts[place] < at {
      starts.insert(at, at: place + 1)
      slopes.insert(slopes[place], at: place + 1)
      place += 1
    }
    for later in place..<slopes.count { slopes[later] += change }
  }

  /// What so many hours cost, at most ``most``.
  func cost(_ hours: Double) -> Double {
    var sum = atNothing
    for piece in starts.indices where starts[piece] < hours {
      let end = piece + 1 < starts.count ? min(starts[piece + 1], hours) : hours
      sum += slopes[piece] * (end - starts[piece])
    }
    return sum
  }

  /// The least of cost − `price` × hours over all hours, and the hours where it is reached.
  func conjugate(_ price: Double) -> (cost: Double, hours: Double) {
    var sum = atNothing
    for piece in starts.indices {
      guard slopes[piece] < price, starts[piece] < most else { return (sum, min(starts[piece], most)) }
      let end = min(piece + 1 < starts.count ? starts[piece + 1] : most, most)
      guard end.isFinite else { return (-.infinity, .infinity) }
      sum += (slopes[piece] - price) * (end - starts[piece])
    }
    return (sum, most)
  }

  /// What hours cost that begin at `load` and are added item by item while they save more than they cost.
  ///
  /// - Parameters:
  ///   - load: Hours that are there anyway.
  ///   - items: Places in `cost` and `most`, cheapest first.
  ///   - cost: What an hour of each item costs.
  ///   - most: How many hours each item has.
  ///   - add: Told each item that gets hours.
  /// - Returns: The load's cost and that of the hours given, infinite where `load` is too much; and the load.
  func fill(
    from load: Double, _ items: ContiguousArray<Int32>, cost: ContiguousArray<Double>, most: ContiguousArray<Double>,
    _ add: (Int, Double) -> Void
  ) -> (cost: Double, load: Double) {
    guard load <= self.most + 1e-9 else { return (.infinity, load) }
    var load = load
    var sum = 0.0
    var piece = 0
    while piece + 1 < starts.count, starts[piece + 1] <= load { piece += 1 }
    for item in items {
      let price = cost[Int(item)]
      var left = most[Int(item)]
      var given = 0.0
      while left > 1e-12, load < self.most, price + slopes[piece] < 0 {
        let end = min(piece + 1 < starts.count ? starts[piece + 1] : .infinity, self.most)
        let step = min(left, end - load)
        load += step
        left -= step
        given += step
        if piece + 1 < starts.count, load >= starts[piece + 1] { piece += 1 } else if step <= 0 { break }
      }
      // Items stand in ascending order: when one saves nothing, no later one does.
      guard given > 0 else { break }
      sum += price * given
      add(Int(item), given)
    }
    return (sum + self.cost(load), load)
  }

  /// The price of an hour beyond the last one.
  var steepest: Double { slopes[slopes.count - 1] }
}
