public import Staffing
public import WhatIf

/// Questions and their answers as a long table: one line a figure, for spreadsheets and programs.
public struct WhatIfCSV: Sendable {
  private let base: Plan
  private let answers: [WhatIfAnswer]
  private let catalogue: Catalogue

  /// The table of some questions.
  ///
  /// - Parameters:
  ///   - base: The plan as it is.
  ///   - answers: What would be.
  ///   - catalogue: Language and currency.
  public init(_ base: Plan, _ answers: [WhatIfAnswer], _ catalogue: Catalogue) {
    self.base = base
    self.answers = answers
    self.catalogue = catalogue
  }

  /// The table: UTF-8, commas, one heading line; the plan as it is first, with nothing in the first two columns.
  public var text: String {
    let ways = WhatIfFigure.Way.all(base, answers)
    let figures = WhatIfFigure.all(catalogue, ways)
    let heads = [["", ""]] + answers.map { [$0.name, $0.mostChanges.map { "\($0)" } ?? ""] }
    let lines = zip(heads, ways).flatMap { head, way in
      figures.map { figure in
        let value = figure.value(way)
        return head + [figure.key, value.isFinite ? JSONValue.digits(value) : ""]
      }
    }
    return ([["question", "most changes", "figure", "value"]] + lines).map { $0.csvLine + "\r\n" }.joined()
  }
}
