extension LinearProgram {
  /// Whether a row forbids anything that its columns' bounds allow.
  ///
  /// - Parameter row: A row of this program.
  /// - Returns: `false` where the row holds at every point within the columns' bounds.
  /// - Complexity: O(terms of the row).
  public func canBind(_ row: RowIndex) -> Bool {
    var least = 0.0
    var greatest = 0.0
    for term in terms(of: row) {
      let column = Int(termColumns[term])
      let factor = termValues[term]
      least += factor * (factor > 0 ? columnLower[column] : columnUpper[column])
      greatest += factor * (factor > 0 ? columnUpper[column] : columnLower[column])
    }
    return least < rowLower[row.position] || greatest > rowUpper[row.position]
  }
}
