import LinearProgramming

/// Shared rows with what is used of them and what that makes their prices: the center's price, moved by what is missing.
struct PriceBoard: Sendable {
  /// A shared row.
  struct Row: Sendable {
    var low: Double
    var high: Double
    /// Between which values its price may be.
    var least: Double
    var most: Double
    /// By how much its price moves for one unit that is missing, at a reach of 1.
    var pace: Double
    /// The best price known.
    var center: Double
    /// How much is used of it.
    var activity = 0.0

    /// The price that maximises what is missing times price, less the square of the way from the center.
    func price(_ reach: Double) -> Double {
      let pace = reach * pace
      var price: Double
      if low == high || high == .infinity {
        price = center + pace * (low - activity)
      } else if low == -.infinity {
        price = center + pace * (high - activity)
      } else {
        let (from, to) = (center + pace * (low - activity), center + pace * (high - activity))
        price = from > 0 ? from : min(0, to)
      }
      return min(max(price, least), most)
    }
  }

  private(set) var rows: ContiguousArray<Row>
  /// Prices at the reach, one a row.
  private(set) var price: ContiguousArray<Double>
  private(set) var reach = 0.0
  /// One number a row while two lines are compared, all 0 in between.
  private var difference: ContiguousArray<Double>

  init(_ program: LinearProgram, _ prices: SharedPrices, center: ContiguousArray<Double>) {
    rows = ContiguousArray(
      prices.rows.map { row in
        Row(
          low: program.rowLower[row], high: program.rowUpper[row], least: prices.least[row], most: prices.most[row],
          pace: prices.weight[row] * prices.weight[row], center: center[row])
      })
    price = ContiguousArray(rows.map(\.center))
    difference = ContiguousArray(repeating: 0, count: rows.count)
  }

  /// Prices at another reach.
  mutating func set(reach: Double) {
    self.reach = reach
    for place in rows.indices { price[place] = rows[place].price(reach) }
  }

  /// The prices at hand become the center.
  mutating func recenter() {
    for place in rows.indices { rows[place].center = price[place] }
  }

  /// Uses more of some rows.
  ///
  /// - Parameters:
  ///   - lines: Where the terms stand.
  ///   - range: Which of them.
  ///   - factor: How often they are taken.
  mutating func use(_ lines: SharedTerms.Line, _ range: Range<Int>, times factor: Double) {
    for place in range {
      let row = Int(lines.rows[place])
      rows[row].activity += factor * lines.values[place]
      price[row] = rows[row].price(reach)
    }
  }

  /// What terms are worth at the prices at hand.
  func worth(_ lines: SharedTerms.Line, _ range: Range<Int>) -> Double {
    var sum = 0.0
    for place in range { sum += price[Int(lines.rows[place])] * lines.values[place] }
    return sum
  }

  /// How fast prices work against taking some terms.
  func bend(_ lines: SharedTerms.Line, _ range: Range<Int>) -> Double {
    var sum = 0.0
    for place in range { sum += rows[Int(lines.rows[place])].pace * lines.values[place] * lines.values[place] }
    return sum
  }

  /// How fast prices work against taking some terms instead of others.
  mutating func bend(_ lines: SharedTerms.Line, _ up: Range<Int>, _ down: Range<Int>) -> Double {
    for place in up { difference[Int(lines.rows[place])] += lines.values[place] }
    for place in down { difference[Int(lines.rows[place])] -= lines.values[place] }
    var sum = 0.0
    for range in [up, down] {
      for place in range {
        let row = Int(lines.rows[place])
        sum += rows[row].pace * difference[row] * difference[row]
        difference[row] = 0
      }
    }
    return sum
  }

  /// What the rows ask for, at the prices at hand.
  var demand: Double {
    var sum = 0.0
    for place in rows.indices where price[place] != 0 {
      sum += price[place] * (price[place] > 0 ? rows[place].low : rows[place].high)
    }
    return sum
  }

  /// The square of the slope at the center: of what is missing, by the rows' pace.
  var steepness: Double {
    let near = 1e-3
    return rows.reduce(0.0) { sum, row in
      let way = row.price(near) - row.center
      return sum + way * way / (near * near * row.pace)
    }
  }
}
