import LinearProgramming

/// Reads an ``AssignmentPart`` off a task's matrix; the first row or column that fits nowhere ends it.
struct AssignmentPartReader {
  let reduced: RestrictedProgram
  let program: LinearProgram
  /// The job of each column, or -1; columns that follow another have that one's.
  var jobOf: ContiguousArray<Int>
  /// The column that each column always equals: itself for most.
  var leader: ContiguousArray<Int>
  /// Whether a row says anything of a column.
  private(set) var isInRow: ContiguousArray<Bool>
  /// Whether a column may be 1.
  var isOpen: ContiguousArray<Bool>
  /// What a job's column costs with all that follows from it.
  var costs: ContiguousArray<Double>
  /// Per job what it costs that nobody does it, or `nil` where somebody must.
  var nobody: ContiguousArray<Double?> = []
  var fills: ContiguousArray<AssignmentPart.Fill> = []
  /// Rows that are no fill.
  var others: [Int] = []
  /// Rows over several jobs.
  var knapsacks: [Knapsack] = []

  /// `Σ weight × column ≤ capacity`.
  struct Knapsack {
    var columns: [Int]
    var weights: [Double]
    var capacity: Double
  }

  /// What is read, or `nil` where the program is something else.
  static func part(_ task: SearchTask) -> AssignmentPart? {
    guard task.unwanted == nil, task.shareRows == 0, let reduced = AssignmentReduction.reduced(task.program) else {
      return nil
    }
    var reader = Self(reduced)
    guard reader.readFills(), reader.readJobs(), reader.readRows() else { return nil }
    return reader.part()
  }

  private init(_ reduced: RestrictedProgram) {
    self.reduced = reduced
    program = reduced.program
    jobOf = ContiguousArray(repeating: -1, count: program.columnCount)
    leader = ContiguousArray(0..<program.columnCount)
    isOpen = ContiguousArray(repeating: true, count: program.columnCount)
    costs = program.costs
    isInRow = ContiguousArray(repeating: false, count: program.columnCount)
    for column in program.termColumns { isInRow[Int(column)] = true }
  }

  /// Tells the rows that say who does a job from all others.
  private mutating func readFills() -> Bool {
    for column in 0..<program.columnCount where program.isInteger[column] {
      guard program.columnLower[column] == 0, program.columnUpper[column] == 1 else { return false }
    }
    for row in 0..<program.rowCount {
      if let fill = fill(row) { fills.append(fill) } else { others.append(row) }
    }
    return !fills.isEmpty
  }

  /// What a row says as a fill, or `nil`.
  private func fill(_ row: Int) -> AssignmentPart.Fill? {
    let size = program.rowLower[row]
    guard size > 0, program.rowUpper[row] - size <= 1e-9 * size else { return nil }
    var fill = AssignmentPart.Fill(size: size)
    for term in program.terms(of: RowIndex(row)) {
      let (column, factor) = (Int(program.termColumns[term]), program.termValues[term])
      if program.isInteger[column] {
        guard abs(factor - size) <= 1e-9 * size else { return nil }
        fill.columns.append(column)
      } else {
        guard factor > 0, program.columnLower[column] == 0 else { return nil }
        fill.slacks.append((column, factor))
      }
    }
    guard !fill.columns.isEmpty else { return nil }
    fill.slacks.sort { program.costs[$0.column] / $0.factor < program.costs[$1.column] / $1.factor }
    return fill
  }

  /// What it costs to make up a whole fill by its slacks, or `nil` where they are too short.
  private func price(_ fill: AssignmentPart.Fill) -> Double? {
    var missing = fill.size
    var cost = 0.0
    for slack in fill.slacks {
      let amount = min(program.columnUpper[slack.column], missing / slack.factor)
      missing -= amount * slack.factor
      cost += amount * program.costs[slack.column]
    }
    return missing <= 1e-9 * fill.size ? cost : nil
  }

  /// Finds the jobs, of whose columns fills allow one, and what each costs with the fills that it leaves open.
  private mutating func readJobs() -> Bool {
    var sets = DisjointSets(count: program.columnCount)
    for fill in fills { for column in fill.columns { sets.join(fill.columns[0], column) } }
    follow(&sets)
    var sizes: [Int] = []
    var jobOfRoot = ContiguousArray(repeating: -1, count: program.columnCount)
    for column in fills.flatMap(\.columns).sorted() where jobOf[column] < 0 {
      let root = sets.root(column)
      if jobOfRoot[root] < 0 {
        jobOfRoot[root] = sizes.count
        sizes.append(0)
      }
      jobOf[column] = jobOfRoot[root]
      if leader[column] == column { sizes[jobOf[column]] += 1 }
    }
    var widest = sizes.map { _ in 0 }
    nobody = ContiguousArray(repeating: 0, count: sizes.count)
    for fill in fills {
      let job = jobOf[fill.columns[0]]
      if leader[fill.columns[0]] == fill.columns[0] { widest[job] = max(widest[job], fill.columns.count) }
      let price = price(fill)
      nobody[job] = nobody[job].flatMap { sum in price.map { sum + $0 } }
    }
    // That one column excludes all others is known only where they stand in one row.
    guard widest == sizes else { return false }
    charge(jobs: sizes.count)
    return true
  }

  /// Adds to each column what the fills of its job cost that it does not make up.
  private mutating func charge(jobs count: Int) {
    var columns = [[Int]](repeating: [], count: count)
    for column in jobOf.indices where jobOf[column] >= 0 && leader[column] == column {
      columns[jobOf[column]].append(column)
    }
    for column in jobOf.indices where leader[column] != column { costs[leader[column]] += program.costs[column] }
    for fill in fills {
      let own = Set(fill.columns.map { leader[$0] })
      let price = price(fill)
      for column in columns[jobOf[fill.columns[0]]] where !own.contains(column) {
        if let price { costs[column] += price } else { isOpen[column] = false }
      }
    }
  }

  /// Finds columns that equal another: `follower ≤ leader`, where some follower must be 1 and one leader at most can be.
  private mutating func follow(_ sets: inout DisjointSets) {
    var implied: [Int: Int] = [:]
    for row in others where program.rowUpper[row] == 0 && program.rowLower[row] == -.infinity {
      let terms = program.terms(of: RowIndex(row))
      guard terms.count == 2, let up = terms.first(where: { program.termValues[$0] > 0 }),
        let down = terms.first(where: { program.termValues[$0] < 0 }),
        program.termValues[up] == -program.termValues[down]
      else { continue }
      implied[Int(program.termColumns[up])] = Int(program.termColumns[down])
    }
    for fill in fills where fill.slacks.isEmpty {
      let leaders = fill.columns.compactMap { implied[$0] }
      guard leaders.count == fill.columns.count, Set(leaders).count == leaders.count else { continue }
      let job = sets.root(leaders[0])
      let isFollowing = fill.columns.contains { leader[$0] != $0 } || leaders.contains { leader[$0] != $0 }
      guard !isFollowing, sets.root(fill.columns[0]) != job, leaders.allSatisfy({ sets.root($0) == job }) else {
        continue
      }
      for (column, other) in zip(fill.columns, leaders) { leader[column] = other }
      sets.join(fill.columns[0], job)
    }
  }
}
