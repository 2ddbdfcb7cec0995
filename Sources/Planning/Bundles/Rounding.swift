import LinearProgramming

/// Rounds one equation: continuous columns are measured from the bound they are near, whole ones are divided and rounded down.
struct Rounding {
  /// A continuous column or slack whose factor is below 0 and so stays in the cut.
  private enum Kept {
    case fromLower(column: Int)
    case fromUpper(column: Int)
    case fromOpener(column: Int)
    case slack(place: Int)
  }

  private var kept: [(kind: Kept, factor: Double)] = []
  /// Sum of factor × distance of what is kept; at most 0.
  private var keptSum = 0.0
  private var keptSquares = 0.0
  private var right = 0.0
  private var opener: ContiguousArray<Int32> = []
  private var reach: ContiguousArray<Double> = []

  /// Factors of whole columns, by column.
  private var whole: ContiguousArray<Double>
  private var isListed: ContiguousArray<Bool>
  private var list: ContiguousArray<Int32> = []
  /// What whole rows leave, counted like columns after those that are listed.
  private var wholeSlacks: ContiguousArray<Int> = []
  /// Of the listed columns and these: factor, value above the lower bound, width, and whether they count from above.
  private var factors: ContiguousArray<Double> = []
  private var heights: ContiguousArray<Double> = []
  private var widths: ContiguousArray<Double> = []
  private var isFlipped: ContiguousArray<Bool> = []

  init(_ columnCount: Int) {
    whole = ContiguousArray(repeating: 0, count: columnCount)
    isListed = ContiguousArray(repeating: false, count: columnCount)
  }

  private mutating func addWhole(_ column: Int, _ factor: Double) {
    whole[column] += factor
    if !isListed[column] {
      isListed[column] = true
      list.append(Int32(column))
    }
  }

  private mutating func keep(_ kind: Kept, _ factor: Double, _ distance: Double) {
    guard factor < 0 else { return }
    kept.append((kind, factor))
    keptSum += factor * max(0, distance)
    keptSquares += factor * factor
  }

  /// Takes an equation over, turned round where `sign` is −1.
  ///
  /// - Returns: Whether it can be rounded at all.
  mutating func take(
    _ sum: AddedRows, sign: Double, _ program: LinearProgram, _ wholes: WholeValues,
    opener: ContiguousArray<Int32>, reach: ContiguousArray<Double>, _ point: ContiguousArray<Double>
  ) -> Bool {
    for column in list {
      whole[Int(column)] = 0
      isListed[Int(column)] = false
    }
    list.removeAll(keepingCapacity: true)
    kept.removeAll(keepingCapacity: true)
    (keptSum, keptSquares, right) = (0, 0, sign * sum.right)
    (self.opener, self.reach) = (opener, reach)
    for place in sum.columns {
      let column = Int(place)
      let factor = sign * sum.values[column]
      guard abs(factor) > 1e-12 else { continue }
      let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
      if wholes.ofColumns[column] {
        guard lower.isFinite, upper.isFinite else { return false }
        right -= factor * lower
        if upper > lower { addWhole(column, factor) }
        continue
      }
      if lower == upper {
        right -= factor * lower
        continue
      }
      let team = Int(opener[column])
      let allowed = team >= 0 ? reach[column] * point[team] : upper
      let (above, below) = (point[column] - lower, allowed - point[column])
      // Where both bounds are as near, such as no hours without the assignment, the one that leaves the column out of the cut.
      let areAsNear = abs(above - below) <= 1e-6
      if lower.isFinite, areAsNear ? factor > 0 || (team < 0 && !upper.isFinite) : above <= below || !allowed.isFinite {
        right -= factor * lower
        keep(.fromLower(column: column), factor, above)
      } else if team >= 0 {
        addWhole(team, factor * reach[column])
        keep(.fromOpener(column: column), -factor, below)
      } else if upper.isFinite {
        right -= factor * upper
        keep(.fromUpper(column: column), -factor, below)
      } else {
        return false
      }
    }
    for (place, slack) in sum.slacks.enumerated() where !wholes.ofRows[slack.row] {
      keep(.slack(place: place), sign * slack.factor, slack.value)
    }
    factors.removeAll(keepingCapacity: true)
    heights.removeAll(keepingCapacity: true)
    widths.removeAll(keepingCapacity: true)
    isFlipped.removeAll(keepingCapacity: true)
    wholeSlacks.removeAll(keepingCapacity: true)
    var isAnyOpen = false
    for column in list {
      let lower = program.columnLower[Int(column)]
      let width = program.columnUpper[Int(column)] - lower
      let height = min(max(point[Int(column)] - lower, 0), width)
      let isHigh = height > width / 2
      let factor = whole[Int(column)]
      if isHigh { right -= factor * width }
      factors.append(isHigh ? -factor : factor)
      heights.append(isHigh ? width - height : height)
      widths.append(width)
      isFlipped.append(isHigh)
      if abs(factor) > 1e-9, height > 1e-6, height < width - 1e-6 { isAnyOpen = true }
    }
    for (place, slack) in sum.slacks.enumerated() where wholes.ofRows[slack.row] {
      wholeSlacks.append(place)
      factors.append(sign * slack.factor)
      heights.append(max(0, slack.value))
      widths.append(.infinity)
      isFlipped.append(false)
      if abs(slack.factor) > 1e-9, abs(slack.value - slack.value.rounded()) > 1e-6 { isAnyOpen = true }
    }
    return isAnyOpen
  }

  /// The deepest cut of the equation taken over, and how far the point lies beyond it in its own length.
  mutating func best(
    _ sum: AddedRows, _ program: LinearProgram, _ wholes: WholeValues
  ) -> (cut: RoundingCut, depth: Double)? {
    var divisors: [Double] = []
    for place in factors.indices where heights[place] > 1e-6 && abs(factors[place]) > 1e-6 {
      let size = abs(factors[place])
      if !divisors.contains(where: { abs($0 - size) < 1e-6 * size }) { divisors.append(size) }
      if divisors.count >= 12 { break }
    }
    var (depth, divisor) = (1e-3, 0.0)
    func attempt(_ size: Double) {
      let reached = efficacy(size)
      if reached > depth { (depth, divisor) = (reached, size) }
    }
    for size in divisors { attempt(size) }
    guard divisor > 0 else { return nil }
    func refine() {
      let found = divisor
      for part in [2.0, 4, 8, 3, 1.5] { attempt(found / part) }
    }
    refine()
    // Columns near the middle, counted from the other side where that cuts deeper.
    let middle = factors.indices.filter { heights[$0] > 1e-6 && abs(factors[$0]) > 1e-9 && widths[$0].isFinite }
      .sorted { abs(heights[$0] - widths[$0] / 2) < abs(heights[$1] - widths[$1] / 2) }
    for place in middle.prefix(12) {
      flip(place)
      let reached = efficacy(divisor)
      if reached > depth { depth = reached } else { flip(place) }
    }
    refine()
    return cut(divisor, sum, program, wholes).map { ($0, depth) }
  }

  private mutating func flip(_ place: Int) {
    right -= factors[place] * widths[place]
    factors[place] = -factors[place]
    heights[place] = widths[place] - heights[place]
    isFlipped[place].toggle()
  }

  private static func rounded(_ value: Double, _ fraction: Double) -> Double {
    let floor = value.rounded(.down)
    let over = value - floor - fraction
    return over > 0 ? floor + over / (1 - fraction) : floor
  }

  /// How far the point lies beyond the cut with a divisor, in the cut's length; 0 where there is no sound cut.
  private func efficacy(_ divisor: Double) -> Double {
    let scaled = right / divisor
    let fraction = scaled - scaled.rounded(.down)
    guard fraction > 0.01, fraction < 0.99 else { return 0 }
    let keep = 1 / (divisor * (1 - fraction))
    var beyond = keptSum * keep - scaled.rounded(.down)
    var squares = keptSquares * keep * keep
    for place in factors.indices {
      let value = Self.rounded(factors[place] / divisor, fraction)
      beyond += value * heights[place]
      // What rests where the cut wants it does not count, as in the pool.
      if value > 0 ? heights[place] > 1e-6 : heights[place] < widths[place] - 1e-6 { squares += value * value }
    }
    guard beyond > 1e-4, squares > 1e-12 else { return 0 }
    return beyond / squares.squareRoot()
  }

  /// The cut in the program's own columns.
  private func cut(
    _ divisor: Double, _ sum: AddedRows, _ program: LinearProgram, _ wholes: WholeValues
  ) -> RoundingCut? {
    let scaled = right / divisor
    let fraction = scaled - scaled.rounded(.down)
    let keep = 1 / (divisor * (1 - fraction))
    var upper = scaled.rounded(.down)
    var terms: [Int32: Double] = [:]
    func add(_ column: Int, _ value: Double) { terms[Int32(column), default: 0] += value }
    func add(_ slack: AddedRows.Slack, _ value: Double) {
      let turned = slack.isUpper ? -value : value
      for term in program.terms(of: RowIndex(slack.row)) {
        add(Int(program.termColumns[term]), turned * program.termValues[term])
      }
      upper += turned * (slack.isUpper ? program.rowUpper[slack.row] : program.rowLower[slack.row])
    }
    for (place, slack) in wholeSlacks.enumerated() {
      add(sum.slacks[slack], Self.rounded(factors[list.count + place] / divisor, fraction))
    }
    for place in list.indices {
      let value = Self.rounded(factors[place] / divisor, fraction)
      let column = Int(list[place])
      let lower = program.columnLower[column]
      if isFlipped[place] {
        add(column, -value)
        upper -= value * (lower + widths[place])
      } else {
        add(column, value)
        upper += value * lower
      }
    }
    for entry in kept {
      let value = entry.factor * keep
      switch entry.kind {
      case .fromLower(let column):
        add(column, value)
        upper += value * program.columnLower[column]
      case .fromUpper(let column):
        add(column, -value)
        upper -= value * program.columnUpper[column]
      case .fromOpener(let column):
        add(column, -value)
        add(Int(opener[column]), value * reach[column])
      case .slack(let place):
        add(sum.slacks[place], value)
      }
    }
    return normalized(terms, upper, program, wholes)
  }

  /// Scales the greatest value to 1 and leaves tiny ones out, on the safe side.
  private func normalized(
    _ terms: [Int32: Double], _ upper: Double, _ program: LinearProgram, _ wholes: WholeValues
  ) -> RoundingCut? {
    var upper = upper
    let greatest = terms.values.reduce(0) { max($0, abs($1)) }
    guard greatest > 1e-9, greatest.isFinite else { return nil }
    var cut = RoundingCut(columns: [], values: [], upper: 0)
    for column in terms.keys.sorted() {
      guard let value = terms[column], value != 0 else { continue }
      if abs(value) < 1e-7 * greatest {
        let side = value > 0 ? program.columnLower[Int(column)] : program.columnUpper[Int(column)]
        guard side.isFinite else { return nil }
        upper -= value * side
      } else {
        cut.columns.append(column)
        cut.values.append(value / greatest)
      }
    }
    cut.upper = upper / greatest
    if cut.columns.allSatisfy({ wholes.ofColumns[Int($0)] }), let whole = cut.inWholes { return whole }
    // Rounding errors of the sums above stay below this.
    cut.upper += 1e-9 * max(1, abs(cut.upper))
    return cut
  }
}
