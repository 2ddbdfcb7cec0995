internal import Foundation
public import Staffing

/// Reads a scenario from a folder of tables with `scenario.yaml`, or from one YAML or JSON file.
///
/// Nothing is printed and nothing is written. A folder of 150 people and 80 clients takes a few milliseconds.
public struct ScenarioReader: Sendable {
  /// A reader.
  public init() {}

  /// The scenario as it was written: every value that could be read, with its place; not yet checked for sense.
  ///
  /// - Parameter path: A folder or a file.
  /// - Returns: The draft.
  /// - Throws: All problems of all files at once, at most 1,000, sorted by file, line and column.
  public func draft(at path: String) throws(ScenarioRefused) -> ScenarioDraft {
    let (draft, state) = read(path)
    let problems = state.finished()
    guard problems.isEmpty else { throw ScenarioRefused(problems, isCut: state.isCut) }
    return draft
  }

  /// Reads as much as can be read.
  func read(_ path: String) -> (draft: ScenarioDraft, state: ReadingState) {
    var state = ReadingState()
    var draft = ScenarioDraft()
    switch FileKind.of(path) {
    case .missing:
      state.report(
        Problem(.missingFile, at: Place(file: path), field: "", value: path, suggestion: Self.sibling(of: path)))
    case .folder: ScenarioFolder(path: path).read(into: &draft, state: &state)
    case .file:
      // Whoever names the settings of a folder means the folder.
      if let folder = ScenarioFolder(around: path) {
        folder.read(into: &draft, state: &state)
      } else if ["yaml", "yml", "json"].contains(Self.ending(of: path)) {
        Self.readSettings(path, name: path, into: &draft, state: &state)
      } else {
        state.report(
          Problem(
            .notAFolder, at: Place(file: path), field: "", value: path, allowed: ["folder", ".yaml", ".json"],
            suggestion: ScenarioFolder(around: path, anyFile: true)?.path))
      }
    }
    if draft.name == nil { draft.name = Self.name(of: path).map { Given($0) } }
    return (draft, state)
  }

  /// The path that somebody may have meant: what lies there under nearly the same name.
  private static func sibling(of path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let name = parts.last, !name.isEmpty else { return nil }
    let folder = parts.dropLast().joined(separator: "/")
    let listed = folder.isEmpty && parts.count > 1 ? "/" : folder.isEmpty ? "." : folder
    // What cannot be listed suggests nothing.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: listed))?.sorted() ?? []
    return Closeness.closest(to: String(name), among: names).map {
      (parts.dropLast() + [$0[...]]).joined(separator: "/")
    }
  }

  /// What stands behind the last point of a path, in lower case.
  static func ending(of path: String) -> String {
    guard let point = path.lastIndex(of: "."), !path[point...].contains("/") else { return "" }
    return path[path.index(after: point)...].lowercased()
  }

  private static func name(of path: String) -> String? {
    guard let last = path.split(separator: "/").last(where: { $0 != "." && $0 != ".." }) else { return nil }
    let ends = [".yaml", ".yml", ".json"]
    let end = ends.first { last.lowercased().hasSuffix($0) }
    return String(last.dropLast(end?.count ?? 0))
  }
}
