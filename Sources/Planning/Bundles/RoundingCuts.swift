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
  private var whole: WholeValues
  /// Of rows that serve as well chance takes one, another one in the next round.
  private var random = SplitMix(seed: 1)
  private var pool = CutPool()

  private var sum: AddedRows
  private var rounding: Rounding

  /// Into how many shares rows are dealt at a vertex, whatever the number of threads: each takes rows by chance of its own.
  private static var shares: Int { 4 }

  /// How many rows are added up at most.
  private static var mostRows: Int { 7 }

  /// Cuts of a program.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - ownRows: How many of its first rows are its own; what follows are cuts already.
  init(_ program: LinearProgram, ownRows: Int? = nil) {
    self.ownRows = ownRows ?? program.rowCount
    own = program
    self.program = program
    byColumn = ColumnTerms(program)
    opener = ContiguousArray(repeating: -1, count: program.columnCount)
    reach = ContiguousArray(repeating: 0, count: program.columnCount)
    isLink = ContiguousArray(repeating: false, count: program.rowCount)
    whole = WholeValues(program, ownRows: self.ownRows, byColumn)
    sum = AddedRows(program)
    rounding = Rounding(program.columnCount)
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
    whole.lookAtRows(of: program, from: own.rowCount)
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

  /// Cuts that a point breaks, the best first, no two of them alike.
  ///
  /// - Parameters:
  ///   - point: One value a column, near the relaxation's best.
  ///   - sums: Sums of rows to be rounded besides, such as those of a simplex tableau: one factor a row each.
  ///   - isVertex: Whether the point is a vertex of the relaxation with all cuts in force, and not only near its best.
  ///   - most: At most so many.
  ///   - threads: How many look; what they find is the same for any number.
  /// - Returns: The cuts.
  /// - Complexity: O(rows × terms of seven rows × 20).
  mutating func separate(
    _ point: ContiguousArray<Double>, sums: [ContiguousArray<Double>] = [], isVertex: Bool = false, most: Int,
    threads: Int = 1
  ) -> [RoundingCut] {
    sum.setPoint(point)
    let found =
      isVertex
      ? dealt(point, sums, threads: threads) : candidates(point, sums, isVertex: false, share: 0, of: 1)
    return pool.choose(adding: found, at: point, isVertex: isVertex, of: program, most: most)
  }

  /// What all rows lead to at a vertex, a share of them a thread.
  private mutating func dealt(
    _ point: ContiguousArray<Double>, _ sums: [ContiguousArray<Double>], threads: Int
  ) -> [RoundingCut] {
    let seeds = (0..<Self.shares).map { _ in random.next() }
    return Batches.run(Self.shares, threads: threads) { [self] share in
      var own = self
      own.random = SplitMix(seed: seeds[share])
      return own.candidates(point, sums, isVertex: true, share: share, of: Self.shares)
    }.flatMap(\.self)
  }

  /// What a share of the rows and of the given sums leads to.
  private mutating func candidates(
    _ point: ContiguousArray<Double>, _ sums: [ContiguousArray<Double>], isVertex: Bool, share: Int, of count: Int
  ) -> [RoundingCut] {
    var found: [RoundingCut] = []
    for place in stride(from: share, to: sums.count, by: count) { follow(sums[place], point, &found) }
    for row in stride(from: share, to: program.rowCount, by: count) where !isLink[row] {
      // At a vertex what a row leaves only weakens what follows from it.
      if isVertex, sum.slack(of: row).slack > Self.room(isVertex: true) { continue }
      if program.rowUpper[row].isFinite { follow(row, isUpper: true, isVertex: isVertex, point, &found) }
      if program.rowLower[row].isFinite, program.rowLower[row] != program.rowUpper[row] {
        follow(row, isUpper: false, isVertex: isVertex, point, &found)
      }
    }
    return found
  }

  /// Adds row after row until a cut is found or none helps.
  private mutating func follow(
    _ row: Int, isUpper: Bool, isVertex: Bool, _ point: ContiguousArray<Double>, _ found: inout [RoundingCut]
  ) {
    sum.begin(row, isUpper: isUpper)
    for step in 0..<Self.mostRows {
      if let cut = round(point) {
        found.append(cut)
        return
      }
      guard step + 1 < Self.mostRows, addRow(point, isVertex: isVertex) else { return }
    }
  }

  /// The deepest cut of the sum at hand, either way round.
  private mutating func round(_ point: ContiguousArray<Double>) -> RoundingCut? {
    var best: (cut: RoundingCut, depth: Double)?
    for sign in [1.0, -1.0] {
      guard rounding.take(sum, sign: sign, program, whole, opener: opener, reach: reach, point) else {
        continue
      }
      if let found = rounding.best(sum, program, whole), found.depth > (best?.depth ?? 0) { best = found }
    }
    return best?.cut
  }

  /// Adds a row that cancels the hours farthest from what bounds them.
  private mutating func addRow(_ point: ContiguousArray<Double>, isVertex: Bool) -> Bool {
    var candidates: [(column: Int, distance: Double)] = []
    for place in sum.columns {
      let column = Int(place)
      guard !whole.ofColumns[column], abs(sum.values[column]) > 1e-9 else { continue }
      let above = point[column] - program.columnLower[column]
      let allowed = opener[column] >= 0 ? reach[column] * point[Int(opener[column])] : program.columnUpper[column]
      let distance = min(above, allowed - point[column])
      if distance > 1e-6 { candidates.append((column, distance)) }
    }
    candidates.sort { $0.distance != $1.distance ? $0.distance > $1.distance : $0.column < $1.column }
    guard sum.columns.count < 600 else { return false }
    for candidate in candidates.prefix(6) {
      guard let chosen = row(for: candidate.column, isVertex: isVertex) else { continue }
      sum.add(chosen.row, times: -sum.values[candidate.column] / chosen.value, isUpper: chosen.isUpper)
      sum.clear(candidate.column)
      return true
    }
    return false
  }

  /// What a row may leave for chance to take it.
  ///
  /// Nothing at a vertex. An average only roughly shows which rows bind, so a few hours there: at fifty people that raised the
  /// bound by 40 and 140 of 600,000 against rows that leave nothing, and any row whatever by less.
  private static func room(isVertex: Bool) -> Double { isVertex ? 1e-6 : 3 }

  /// A row to cancel a column with: one that leaves little, by chance; else, away from vertices, the one that leaves least.
  private mutating func row(for column: Int, isVertex: Bool) -> (row: Int, isUpper: Bool, value: Double)? {
    var tight: [(row: Int, isUpper: Bool, value: Double)] = []
    var (best, least): ((row: Int, isUpper: Bool, value: Double)?, Double) = (nil, .infinity)
    for term in byColumn.terms(of: ColumnIndex(column)) {
      let (row, value) = (Int(byColumn.rows[term]), byColumn.values[term])
      guard !isLink[row], !sum.rows.contains(Int32(row)) else { continue }
      let (slack, isUpper) = sum.slack(of: row)
      if slack <= Self.room(isVertex: isVertex) { tight.append((row, isUpper, value)) }
      // Of rows that leave as much, the shorter.
      let scaled = slack / max(1e-9, abs(value)) + 1e-6 * Double(program.terms(of: RowIndex(row)).count)
      if scaled < least { (best, least) = ((row, isUpper, value), scaled) }
    }
    return tight.isEmpty ? (isVertex ? nil : best) : tight[random.below(tight.count)]
  }
}
