import LinearProgramming

extension SearchTask {
  /// The same task for one independent part.
  func restricted(to part: ProgramPart) -> SearchTask {
    var isUnwanted = ContiguousArray(repeating: false, count: program.columnCount)
    for column in unwanted ?? [] { isUnwanted[column] = true }
    return SearchTask(
      program: part.program, valueCosts: ContiguousArray(part.columns.map { valueCosts[$0.position] }),
      owners: ContiguousArray(part.columns.map { owners[$0.position] }),
      unwanted: unwanted.map { _ in
        ContiguousArray(part.columns.indices.filter { isUnwanted[part.columns[$0].position] })
      })
  }
}
