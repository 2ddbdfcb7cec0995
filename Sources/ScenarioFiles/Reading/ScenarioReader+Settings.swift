import Staffing
import Yams

extension ScenarioReader {
  /// Reads `scenario.yaml` or a one-file scenario: first how numbers and dates are written, then everything.
  static func readSettings(_ path: String, name: String, into draft: inout ScenarioDraft, state: inout ReadingState) {
    let file: SourceFile
    do {
      file = try SourceFile(path: path, name: name, limit: SourceFile.settingsLimit)
    } catch {
      state.report(error)
      state.areStylesUnknown = true
      state.markUnread(list: "scenario")
      return
    }
    guard let root = SettingsDocument.root(of: file, state: &state) else {
      state.areStylesUnknown = true
      state.markUnread(list: "scenario")
      return
    }
    for (key, value) in root {
      guard let name = key.scalar?.string, case .field(let index) = ScenarioDraft.table.column(name),
        case .reading = ScenarioDraft.table.fields[index].target, let cell = state.cell(value)
      else { continue }
      let field = ScenarioDraft.table.fields[index].name
      let allowed = field == "numbers" ? NumberStyle.allCases.map(\.rawValue) : DateStyle.allCases.map(\.rawValue)
      if field == "numbers" { state.numbers = NumberStyle(rawValue: cell.text) }
      if field == "dates" { state.dates = DateStyle(rawValue: cell.text.lowercased()) }
      if field == "numbers" ? state.numbers == nil : state.dates == nil {
        state.areStylesUnknown = true
        state.report(
          Problem(
            .unknownWord, at: cell.place, field: field, value: cell.excerpt, allowed: .words(allowed),
            suggestion: Closeness.closest(to: cell.text, among: allowed)))
      }
    }
    draft = NodeReader.record(root, of: ScenarioDraft.self, path: RecordPath(table: ""), state: &state)
  }
}
