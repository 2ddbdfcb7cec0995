import LinearProgramming

/// One independent part of a program in which rules may be broken: what clashes in it clashes with nothing outside.
struct ContradictionPart: Sendable {
  /// The part, every rule open to be broken.
  let part: ProgramPart
  /// The columns by which its rules may be broken: places in the part's program.
  let breaks: [BreakGroups.Column]
  /// The rules of the part: places in ``BreakGroups/groups``, ascending.
  let groups: [Int]
  /// Its program, column by column.
  let terms: ColumnTerms

  private init(_ part: ProgramPart, _ breaks: [BreakGroups.Column]) {
    self.part = part
    self.breaks = breaks
    groups = Set(breaks.flatMap(\.groups)).sorted()
    terms = ColumnTerms(part.program)
  }

  /// The parts of a program.
  ///
  /// What one rule speaks of stays together: a pin of two stages is given up in both or in none.
  ///
  /// - Parameters:
  ///   - program: A program in which every rule is open to be broken.
  ///   - breaks: Its rules.
  /// - Returns: The parts, in the order of their first column.
  static func all(of program: LinearProgram, _ breaks: BreakGroups) -> [ContradictionPart] {
    var tied = program
    var ofGroup = [[BreakGroups.Column]](repeating: [], count: breaks.groups.count)
    for column in breaks.columns { for group in column.groups { ofGroup[group].append(column) } }
    for columns in ofGroup where columns.count > 1 {
      // A row that could bind: it ties its columns and is asked for nothing else.
      tied.addRow(upper: columns.reduce(0) { $0 + $1.greatest } / 2)
      for column in columns { tied.append(1, ColumnIndex(column.column)) }
    }
    let parts = ProgramPart.all(of: program, ProgramComponents(tied))
    var places = ContiguousArray(repeating: (part: -1, column: -1), count: program.columnCount)
    for (number, part) in parts.enumerated() {
      for (place, column) in part.columns.enumerated() { places[column.position] = (number, place) }
    }
    var own = [[BreakGroups.Column]](repeating: [], count: parts.count)
    for column in breaks.columns where places[column.column].part >= 0 {
      var moved = column
      moved.column = places[column.column].column
      own[places[column.column].part].append(moved)
    }
    return zip(parts, own).map(ContradictionPart.init)
  }

  /// Shuts the columns of the rules that hold.
  func shut(_ program: inout LinearProgram, keeping kept: ContiguousArray<Bool>) {
    for column in breaks where column.isShut(keeping: kept) {
      program.setBounds(ColumnIndex(column.column), lower: 0, upper: 0)
    }
  }

  /// The rules that a point breaks, ascending.
  func broken(_ values: ContiguousArray<Double>) -> [Int] {
    Set(breaks.lazy.filter { values[$0.column] > 1e-7 }.flatMap(\.groups)).sorted()
  }

  /// How far rules are from some others, in rows from column to column.
  ///
  /// - Parameters:
  ///   - origin: Rules of the part.
  ///   - groupCount: How many rules there are in all.
  /// - Returns: Per place in ``BreakGroups/groups`` its distance; `nil` outside the part.
  /// - Complexity: O(terms).
  func distances(from origin: [Int], groupCount: Int) -> [Int?] {
    let program = part.program
    let origin = Set(origin)
    var ofColumn = ContiguousArray(repeating: -1, count: program.columnCount)
    var isSeen = ContiguousArray(repeating: false, count: program.rowCount)
    var edge = breaks.filter { !origin.isDisjoint(with: $0.groups) }.map(\.column)
    var distance = 0
    while !edge.isEmpty {
      for column in edge { ofColumn[column] = distance }
      distance += 1
      var next: [Int] = []
      for column in edge {
        for place in terms.terms(of: ColumnIndex(column)) where !isSeen[Int(terms.rows[place])] {
          let row = Int(terms.rows[place])
          isSeen[row] = true
          for term in program.terms(of: RowIndex(row)) {
            let other = Int(program.termColumns[term])
            // Marked at once, so that it is put down once.
            guard ofColumn[other] < 0 else { continue }
            ofColumn[other] = distance
            next.append(other)
          }
        }
      }
      edge = next
    }
    var result = [Int?](repeating: nil, count: groupCount)
    for group in groups { result[group] = Int.max }
    for column in breaks where ofColumn[column.column] >= 0 {
      for group in column.groups { result[group] = min(result[group] ?? Int.max, ofColumn[column.column]) }
    }
    return result
  }
}
