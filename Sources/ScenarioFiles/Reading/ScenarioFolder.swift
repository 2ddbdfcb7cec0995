import Foundation
import Staffing

/// A scenario as a folder: settings and tables.
struct ScenarioFolder {
  /// Where it lies.
  let path: String

  /// The names that a scenario's settings may have, the usual one first.
  static let settings = ["scenario.yaml", "scenario.yml", "scenario.json"]
  private static let required: Set<String> = ["people", "clients"]

  /// A scenario folder.
  ///
  /// - Parameter path: Where it lies.
  init(path: String) { self.path = path }

  /// The folder around a settings file with tables beside it.
  ///
  /// - Parameters:
  ///   - file: The path of a file.
  ///   - anyFile: Whether the file may be another one of the folder.
  init?(around file: String, anyFile: Bool = false) {
    let parts = file.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, anyFile || Self.settings.contains(String(name)) else { return nil }
    let folder = parts.count == 1 ? "." : parts.dropLast().joined(separator: "/")
    path = folder
    guard FileKind.of("\(folder)/people.csv") == .file else { return nil }
    guard !anyFile || Self.settings.contains(where: { FileKind.of("\(folder)/\($0)") == .file }) else { return nil }
  }

  /// Reads the settings, then each table that is there; what is wrong is noted.
  ///
  /// - Parameters:
  ///   - draft: Filled with what the files say.
  ///   - state: The reader's state.
  func read(into draft: inout ScenarioDraft, state: inout ReadingState) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      let reason = unsafe access(path, R_OK | X_OK) == 0 ? EIO : errno
      state.report(
        Problem(.unreadableFile, at: Place(file: path), field: "", value: SourceFile.words(for: reason)))
      return
    }
    reportUnknown(names, &state)
    readSettings(names, into: &draft, state: &state)
    for table in ScenarioDraft.tables where !state.isCut {
      let name = table.key + ".csv"
      let given = table.count(draft)
      guard names.contains(name) else {
        if given == 0, Self.required.contains(table.key) {
          state.report(Problem(.missingFile, at: Place(file: name), field: "", value: path))
          state.markUnread(list: table.key)
        }
        continue
      }
      guard given == 0 else {
        state.report(
          Problem(
            .duplicateKey, at: Place(file: name), field: table.key, value: table.key, other: Place(file: state.file)))
        continue
      }
      do {
        state.tablesRead.insert(table.key)
        table.readTable(try SourceFile(path: "\(path)/\(name)", name: name), &draft, &state)
      } catch {
        state.report(error)
        state.markUnread(list: table.key)
      }
    }
  }

  private func readSettings(_ names: [String], into draft: inout ScenarioDraft, state: inout ReadingState) {
    let present = Self.settings.filter(names.contains)
    guard let first = present.first else {
      state.report(Problem(.missingFile, at: Place(file: Self.settings[0]), field: "", value: path))
      state.areStylesUnknown = true
      state.markUnread(list: "scenario")
      return
    }
    for other in present.dropFirst() {
      state.report(Problem(.duplicateKey, at: Place(file: other), field: "", value: other, other: Place(file: first)))
    }
    ScenarioReader.readSettings("\(path)/\(first)", name: first, into: &draft, state: &state)
  }

  /// Tables that nobody reads are refused, so that nobody believes they count; other files may lie beside them.
  private func reportUnknown(_ names: [String], _ state: inout ReadingState) {
    let tables = ScenarioDraft.tables.map { $0.key + ".csv" }
    let known = Self.settings + tables
    for name in names where !known.contains(name) && !name.hasPrefix(".") {
      guard ["csv", "tsv", "yaml", "yml", "json"].contains(ScenarioReader.ending(of: name)) else { continue }
      state.report(
        Problem(
          .unknownFile, at: Place(file: name), field: "", value: name, allowed: .words(tables),
          suggestion: Closeness.closest(to: name, among: known)))
    }
  }
}
