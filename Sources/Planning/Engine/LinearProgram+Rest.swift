import LinearProgramming

extension LinearProgram {
  /// Every column at its cheaper bound: where columns rest that no row binds.
  var cheapestBounds: ContiguousArray<Double> {
    ContiguousArray(columnLower.indices.map { costs[$0] < 0 ? columnUpper[$0] : columnLower[$0] })
  }
}
