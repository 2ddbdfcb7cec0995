import LinearProgramming

/// Finds mixed-integer rounding cuts: rows are added up so that hours cancel, hours are replaced by what their assignments
/// allow, and what is left is rounded.
///
/// A person who serves two clients cannot fill both, so somebody else must: such a row follows from two rows of demand and one
/// of capacity, and neither pricing people apart nor any single row knows it. The way is that of Marchand and Wolsey (2001),
/// "Aggregation and mixed integer rounding to solve MIPs".
struct RoundingCuts {
  private let own: LinearProgram
  private let ownRows: Int
  /// The rows of the program itself and the cuts that may be added up with them.
  private var program: LinearProgram
  private var byColumn: ColumnTerms
  /// Per continuous column the whole one that opens it, or -1, and how far.
  private var opener: ContiguousArray<Int32>
  private var reach: ContiguousArray<Double>
  private var isLink: ContiguousArray<Bool>
  /// Columns with whole values, declared or implied.
  private var isWhole: ContiguousArray<Bool>
  /// How many rows are added up at most.
  private let mostRows: Int

  private var sum: AddedRows
  private var rounding: Rounding

  /// Cuts of a program.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - ownRows: How many of its first rows are its own; what follows are cuts already.
  ///   - mostRows: How many rows are added up at most.
  init(_ program: LinearProgram, ownRows: Int? = nil, mostRows: Int = 10) {
    self.ownRows = ownRows ?? program.rowCount
    own = program
    self.program = program
    self.mostRows = mostRows
    byColumn = ColumnTerms(program)
    opener = ContiguousArray(repeating: -1, count: program.columnCount)
    reach = ContiguousArray(repeating: 0, count: program.columnCount)
    isLink = ContiguousArray(repeating: false, count: program.rowCount)
    isWhole = program.isInteger
    sum = AddedRows(program)
    rounding = Rounding(program.columnCount)
    for column in 0..<program.columnCount where !program.isInteger[column] { isWhole[column] = isImplied(column) }
    for row in 0..<program.rowCount { findLink(row) }
  }

  /// Says which cuts are in force: their rows are added up like all others from now on.
  mutating func setRows(_ cuts: [RoundingCut]) {
    program = own
    for cut in cuts {
      program.addRow(upper: cut.upper)
      for place in cut.columns.indices { program.append(cut.values[place], ColumnIndex(Int(cut.columns[place]))) }
    }
    byColumn = ColumnTerms(program)
    sum = AddedRows(program)
    isLink = ContiguousArray(isLink.prefix(own.rowCount))
    isLink.append(contentsOf: repeatElement(false, count: cuts.count))
  }

  /// Cuts from sums of rows that are given, such as those of a simplex tableau.
  ///
  /// - Parameters:
  ///   - factors: One a row.
  ///   - point: One value a column.
  ///   - found: Gets the cuts.
  private mutating func follow(
    _ factors: ContiguousArray<Double>, _ point: ContiguousArray<Double>, _ found: inout [RoundingCut]
  ) {
    let greatest = factors.reduce(0) { max($0, abs($1)) }
    let rows = factors.indices.filter { abs(factors[$0]) > 1e-7 * max(1, greatest) }
    guard !rows.isEmpty, rows.count <= 300 else { return }
    sum.clear()
    for row in rows { sum.add(row, times: factors[row], isUpper: sum.slack(of: row).isUpper) }
    sum.clear(below: 1e-9)
    if let cut = round(point) { found.append(cut) }
  }

  /// Whether a continuous column has a whole value in some best point: all its rows count whole columns in ones.
  private func isImplied(_ column: Int) -> Bool {
    let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
    guard lower.isFinite, upper.isFinite, upper > lower, lower == lower.rounded(), upper == upper.rounded() else {
      return false
    }
    return byColumn.terms(of: ColumnIndex(column)).allSatisfy { place in
      let row = Int(byColumn.rows[place])
      if row >= ownRows { return true }
      guard abs(byColumn.values[place]) == 1 else { return false }
      for side in [program.rowLower[row], program.rowUpper[row]] where side.isFinite && side != side.rounded() {
        return false
      }
      return program.terms(of: RowIndex(row)).allSatisfy { term in
        let other = Int(program.termColumns[term])
        let value = program.termValues[term]
        return other == column
          || (program.columnLower[other] == program.columnUpper[other] && program.columnLower[other] == 0)
          || (program.isInteger[other] && value == value.rounded())
      }
    }
  }

  /// `hours ≤ reach × assignment`.
  private mutating func findLink(_ row: Int) {
    let terms = program.terms(of: RowIndex(row))
    guard terms.count == 2, program.rowUpper[row] == 0, program.rowLower[row] == -.infinity else { return }
    for (one, two) in [(terms.lowerBound, terms.lowerBound + 1), (terms.lowerBound + 1, terms.lowerBound)] {
      let (hours, team) = (Int(program.termColumns[one]), Int(program.termColumns[two]))
      let (factor, room) = (program.termValues[one], -program.termValues[two])
      guard !program.isInteger[hours], program.isInteger[team], factor > 0, room > 0, opener[hours] < 0,
        program.columnLower[hours] == 0, program.columnLower[team] == 0, program.columnUpper[team] == 1
      else { continue }
      opener[hours] = Int32(team)
      reach[hours] = room / factor
      isLink[row] = true
      return
    }
  }

  /// From which rows adding up begins, beside the sums that are given.
  enum Start: Sendable {
    /// From each row: the point is only near the relaxation's best.
    case everyRow
    /// From rows that leave nothing: the point is a vertex of the relaxation.
    case tightRows
    /// From none.
    case sums
  }

  /// Cuts that a point breaks, the deepest first, none much like another.
  ///
  /// - Parameters:
  ///   - point: One value a column, near the relaxation's best.
  ///   - sums: Sums of rows to be rounded besides, such as those of a simplex tableau: one factor a row each.
  ///   - start: From which rows of the program adding up begins.
  ///   - most: At most so many.
  /// - Returns: The cuts.
  /// - Complexity: O(rows × terms of ``mostRows`` rows × 20).
  mutating func separate(
    _ point: ContiguousArray<Double>, sums: [ContiguousArray<Double>] = [], from start: Start = .everyRow, most: Int
  ) -> [RoundingCut] {
    sum.setPoint(point)
    var found: [RoundingCut] = []
    for factors in sums { follow(factors, point, &found) }
    for row in 0..<program.rowCount where start != .sums && !isLink[row] {
      // At a vertex what a row leaves only weakens what follows from it.
      if start == .tightRows, sum.slack(of: row).slack > 1e-6 { continue }
      if program.rowUpper[row].isFinite { follow(row, isUpper: true, point, &found) }
      if program.rowLower[row].isFinite, program.rowLower[row] != program.rowUpper[row] {
        follow(row, isUpper: false, point, &found)
      }
    }
    return choose(found, most: most)
  }

  /// Adds row after row until a cut is found or none helps.
  private mutating func follow(
    _ row: Int, isUpper: Bool, _ point: ContiguousArray<Double>, _ found: inout [RoundingCut]
  ) {
    sum.begin(row, isUpper: isUpper)
    for step in 0..<mostRows {
      if let cut = round(point) {
        found.append(cut)
        return
      }
      guard step + 1 < mostRows, addRow(point) else { return }
    }
  }

  /// The deepest cut of the sum at hand, either way round.
  private mutating func round(_ point: ContiguousArray<Double>) -> RoundingCut? {
    var best: RoundingCut?
    for sign in [1.0, -1.0] {
      guard rounding.take(sum, sign: sign, program, isWhole: isWhole, opener: opener, reach: reach, point) else {
        continue
      }
      if let cut = rounding.best(sum, program), cut.efficacy > (best?.efficacy ?? 0) { best = cut }
    }
    return best
  }

  /// Adds a row that cancels the hours farthest from what bounds them.
  private mutating func addRow(_ point: ContiguousArray<Double>) -> Bool {
    var candidates: [(column: Int, distance: Double)] = []
    for place in sum.columns {
      let column = Int(place)
      guard !isWhole[column], abs(sum.values[column]) > 1e-9 else { continue }
      let above = point[column] - program.columnLower[column]
      let allowed = opener[column] >= 0 ? reach[column] * point[Int(opener[column])] : program.columnUpper[column]
      let distance = min(above, allowed - point[column])
      if distance > 1e-6 { candidates.append((column, distance)) }
    }
    candidates.sort { $0.distance != $1.distance ? $0.distance > $1.distance : $0.column < $1.column }
    for candidate in candidates.prefix(6) {
      var best: (row: Int, isUpper: Bool, slack: Double, factor: Double)?
      for term in byColumn.terms(of: ColumnIndex(candidate.column)) {
        let row = Int(byColumn.rows[term])
        guard !isLink[row], !sum.rows.contains(Int32(row)) else { continue }
        let length = max(1, program.terms(of: RowIndex(row)).count)
        let (slack, isUpper) = sum.slack(of: row)
        let scaled = slack / max(1e-9, abs(byColumn.values[term])) + 1e-6 * Double(length)
        if scaled < (best?.slack ?? .infinity) {
          best = (row, isUpper, scaled, -sum.values[candidate.column] / byColumn.values[term])
        }
      }
      if let best, sum.columns.count < 600 {
        sum.add(best.row, times: best.factor, isUpper: best.isUpper)
        sum.clear(candidate.column)
        return true
      }
    }
    return false
  }

  private func choose(_ found: [RoundingCut], most: Int) -> [RoundingCut] {
    let ranked = found.indices.sorted {
      found[$0].efficacy != found[$1].efficacy ? found[$0].efficacy > found[$1].efficacy : $0 < $1
    }
    var taken: [RoundingCut] = []
    var dense = ContiguousArray(repeating: 0.0, count: program.columnCount)
    for place in ranked {
      guard taken.count < most else { break }
      let cut = found[place]
      var length = 0.0
      for term in cut.columns.indices {
        dense[Int(cut.columns[term])] = cut.values[term]
        length += cut.values[term] * cut.values[term]
      }
      let isLike = taken.contains { other in
        var (product, size) = (0.0, 0.0)
        for term in other.columns.indices {
          product += other.values[term] * dense[Int(other.columns[term])]
          size += other.values[term] * other.values[term]
        }
        return product > 0.9 * (length * size).squareRoot()
      }
      for column in cut.columns { dense[Int(column)] = 0 }
      if !isLike { taken.append(cut) }
    }
    return taken
  }
}
