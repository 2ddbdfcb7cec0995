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
    state.readStyles(root, of: ScenarioDraft.table)
    draft = NodeReader.record(root, of: ScenarioDraft.self, path: RecordPath(table: ""), state: &state)
  }
}
