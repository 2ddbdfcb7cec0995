import LinearProgramming
import Staffing

extension SearchTask {
  /// The independent parts; rules that may have to be repaired tie columns together even while they are shut.
  var parts: [ProgramPart] { parts(components) }

  /// Which columns belong together, without the programs of the ``parts``.
  var components: ProgramComponents { ProgramComponents((opened ?? self).program) }

  /// The parts of known components.
  func parts(_ components: ProgramComponents) -> [ProgramPart] {
    ProgramPart.all(of: (opened ?? self).program, components)
  }

  /// The same task for one of its ``parts``.
  func restricted(to part: ProgramPart) -> SearchTask {
    var places = ContiguousArray(repeating: -1, count: program.columnCount)
    for (place, column) in part.columns.enumerated() { places[column.position] = place }
    let own = breaks.compactMap { rule in
      places[rule.column] < 0
        ? nil : BreakPrice(column: places[rule.column], greatest: rule.greatest, price: rule.price)
    }
    var shut = part.program
    for rule in own {
      shut.setBounds(ColumnIndex(rule.column), lower: 0, upper: 0)
      shut.setCost(ColumnIndex(rule.column), 0)
    }
    return SearchTask(
      program: shut, valueCosts: ContiguousArray(part.columns.map { valueCosts[$0.position] }),
      owners: ContiguousArray(part.columns.map { owners[$0.position] }),
      unwanted: unwanted.map { ContiguousArray($0.compactMap { places[$0] >= 0 ? places[$0] : nil }) },
      breaks: ContiguousArray(own))
  }

  /// The task of a model: everything that costs, rules shut but open to be repaired.
  init(_ model: CompactModel) {
    let unit = model.priceOfBreaking
    self.init(
      program: model.program, valueCosts: model.valueCosts, owners: model.owners,
      breaks: model.allowsBreaks
        ? []
        : ContiguousArray(
          model.breaks.map {
            // What weighs nothing by itself has to end at 0 like all others.
            BreakPrice(column: $0.column.position, greatest: $0.greatest, price: unit * max(1, $0.weight))
          }))
  }
}
