internal import LinearProgramming

/// Coefficients line by line (rows or columns): what GLPK takes in one call.
struct SparseLines {
  /// Where each line begins; one longer than the lines.
  private(set) var starts: ContiguousArray<Int32>
  /// What each coefficient belongs to across the lines.
  private(set) var indices: ContiguousArray<Int32>
  /// The coefficients.
  private(set) var values: ContiguousArray<Double>

  /// Lines that name nothing twice.
  init(starts: ContiguousArray<Int32>, indices: ContiguousArray<Int32>, values: ContiguousArray<Double>) {
    self.starts = starts
    self.indices = indices
    self.values = values
  }

  /// No lines.
  init() { self.init(starts: [0], indices: [], values: []) }

  /// Appends one line.
  ///
  /// - Parameters:
  ///   - count: How many coefficients it has.
  ///   - limit: All places must be below.
  ///   - seen: The last line that named each place; kept from line to line.
  ///   - term: The place and the coefficient of each.
  /// - Throws: ``SolverError`` where a place is outside or named twice: GLPK would abort, and take other models with it.
  mutating func append(
    count: Int, below limit: Int, seen: inout ContiguousArray<Int32>, _ term: (Int) -> (place: Int, coefficient: Double)
  ) throws {
    let line = Int32(truncatingIfNeeded: starts.count)
    for number in 0..<count {
      let (place, coefficient) = term(number)
      guard (0..<limit).contains(place) else {
        throw SolverError(
          code: .badArgument, context: "reading coefficients", message: "There is no place \(place) below \(limit).")
      }
      guard seen[place] != line else {
        throw SolverError(
          code: .badArgument, context: "reading coefficients", message: "Place \(place) is named twice in one line.")
      }
      seen[place] = line
      indices.append(Int32(truncatingIfNeeded: place))
      values.append(coefficient)
    }
    starts.append(Int32(truncatingIfNeeded: indices.count))
  }

  /// Lends the three lists to a guarded call.
  func withPointers<Result>(
    _ body: (UnsafePointer<Int32>?, UnsafePointer<Int32>?, UnsafePointer<Double>?) -> Result
  ) -> Result {
    unsafe starts.withUnsafeBufferPointer { starts in
      unsafe indices.withUnsafeBufferPointer { indices in
        unsafe values.withUnsafeBufferPointer { values in
          unsafe body(starts.baseAddress, indices.baseAddress, values.baseAddress)
        }
      }
    }
  }
}
