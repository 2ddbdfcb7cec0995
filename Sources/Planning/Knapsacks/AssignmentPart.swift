import LinearProgramming

/// A part of a program that is a generalized assignment problem and nothing else: each job goes to one of its pairs or to nobody,
/// and what a person's pairs take stays within one capacity.
///
/// Read off the matrix (``AssignmentPartReader``), so that whatever rules made the rows, a part is taken where nothing else binds.
struct AssignmentPart: Sendable {
  /// One way to have a job done.
  struct Pair: Sendable {
    /// Place in ``AssignmentPart/capacities``, or -1 where no capacity is used.
    var agent: Int
    /// The columns that are 1 then.
    var columns: ContiguousArray<Int>
    var cost: Double
    /// What it takes of the capacity, at least 0.
    var weight: Double
  }

  /// Work that is done by one, or by nobody.
  struct Job: Sendable {
    /// At most one for each person.
    var pairs: ContiguousArray<Pair> = []
    /// What it costs that nobody does it, or `nil` where somebody must.
    var nobody: Double?
  }

  /// `Σ size × pairs + Σ slack = size`: what is left where nobody does it, or somebody who lacks time for this part of it.
  struct Fill: Sendable {
    var size: Double
    var columns: ContiguousArray<Int> = []
    /// Columns that make up what is missing, the cheapest first, with their coefficient.
    var slacks: ContiguousArray<(column: Int, factor: Double)> = []
  }

  let jobs: ContiguousArray<Job>
  let capacities: ContiguousArray<Double>
  /// The program without what is fixed.
  let reduced: RestrictedProgram
  let fills: ContiguousArray<Fill>
  /// What every point pays: the program's constant and columns that no row touches, which rest where they are cheaper.
  let constant: Double
  /// The values of all columns of ``reduced`` before any job is given away.
  let idle: ContiguousArray<Double>

  /// The point of an answer: of each job the place of its pair, or -1 for nobody.
  ///
  /// - Parameter choices: One a job.
  /// - Returns: One value a column of the whole program.
  func point(of choices: ContiguousArray<Int>) -> ContiguousArray<Double> {
    var values = idle
    for (job, choice) in zip(jobs, choices) where choice >= 0 {
      for column in job.pairs[choice].columns { values[column] = 1 }
    }
    for fill in fills {
      var missing = fill.columns.contains { values[$0] > 0.5 } ? 0 : fill.size
      for slack in fill.slacks where missing > 0 {
        let most = reduced.program.columnUpper[slack.column]
        values[slack.column] = min(most, missing / slack.factor)
        missing -= values[slack.column] * slack.factor
      }
    }
    return reduced.whole(values)
  }
}
