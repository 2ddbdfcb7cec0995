import Staffing
import Yams

extension ReadingState {
  /// Reads how numbers and dates are written, before everything else that a file says.
  ///
  /// - Parameters:
  ///   - root: The file's fields.
  ///   - table: Which of them are about reading.
  mutating func readStyles<Record>(_ root: Node.Mapping, of table: RecordTable<Record>) {
    for (key, value) in root {
      guard let name = key.scalar?.string, case .field(let index) = table.column(name),
        case .reading = table.fields[index].target, let cell = cell(value)
      else { continue }
      let field = table.fields[index].name
      let allowed = field == "numbers" ? NumberStyle.allCases.map(\.rawValue) : DateStyle.allCases.map(\.rawValue)
      if field == "numbers" { numbers = NumberStyle(rawValue: cell.text) }
      if field == "dates" { dates = DateStyle(rawValue: cell.text.lowercased()) }
      if field == "numbers" ? numbers == nil : dates == nil {
        areStylesUnknown = true
        report(
          Problem(
            .unknownWord, at: cell.place, field: field, value: cell.excerpt, allowed: .words(allowed),
            suggestion: Closeness.closest(to: cell.text, among: allowed)))
      }
    }
  }
}
