public import Staffing
import Yams

/// Reads variations: YAML or JSON files with named changes.
public struct VariationReader: Sendable {
  /// A reader.
  public init() {}

  /// The variation in a file, with the changes of those that it extends before its own.
  ///
  /// - Parameter path: A YAML or JSON file.
  /// - Returns: The variation; whether its names exist is seen when it is applied.
  /// - Throws: All problems of all files at once, in the order of files and lines.
  public func variation(at path: String) throws(ScenarioRefused) -> Variation {
    var state = ReadingState()
    let variation = read(path, named: Given(path), behind: [], &state)
    let problems = state.finished()
    guard problems.isEmpty, let variation else { throw ScenarioRefused(problems, isCut: state.isCut) }
    return variation
  }

  private func read(
    _ path: String, named given: Given<String>, behind open: [String], _ state: inout ReadingState
  ) -> Variation? {
    let (former, styles) = (state.file, (state.numbers, state.dates, state.isJSON))
    defer { (state.file, state.numbers, state.dates, state.isJSON) = (former, styles.0, styles.1, styles.2) }
    guard !open.contains(path) else {
      state.report(Problem(.extendsItself, at: given.place, field: "extends", value: given.value))
      return nil
    }
    let file: SourceFile
    do throws(Problem) {
      file = try SourceFile(path: path, name: path, limit: SourceFile.settingsLimit)
    } catch {
      var problem = error
      if problem.code == .missingFile {
        problem.value = path
        problem.suggestion = ScenarioReader.sibling(of: path)
        if let place = given.place { (problem.place, problem.field) = (place, "extends") }
      }
      state.report(problem)
      return nil
    }
    guard let root = SettingsDocument.root(of: file, state: &state) else { return nil }
    state.readStyles(root, of: VariationDocument.table)
    let isChanges = { (key: Node) in
      key.scalar.map { ["changes", "thay đổi"].map { FoldedText($0) }.contains(FoldedText($0.string)) } ?? false
    }
    let rest = Node.Mapping(
      root.filter { !isChanges($0.key) }.map { ($0.key, $0.value) }, root.tag, root.style, root.mark)
    let document = NodeReader.record(rest, of: VariationDocument.self, path: RecordPath(table: ""), state: &state)
    var changes: [any DraftChange] = []
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    for base in document.bases {
      let file = base.value.hasPrefix("/") ? base.value : folder + base.value
      changes += read(file, named: base, behind: open + [path], &state)?.changes ?? []
    }
    state.file = file.name
    for (_, value) in root.filter({ isChanges($0.key) }) { changes += self.changes(value, &state) }
    let name = document.name?.value ?? String(path[folder.endIndex...].prefix { $0 != "." })
    return Variation(name: name, note: document.note?.value ?? "", changes: changes)
  }

  private func changes(_ node: Node, _ state: inout ReadingState) -> [any DraftChange] {
    if node.isNothing { return [] }
    guard let items = node.sequence else {
      state.reportType(of: node, field: "changes", allowed: ["list"])
      return []
    }
    var changes: [any DraftChange] = []
    for (index, item) in items.enumerated() where !state.isFull && !item.isNothing {
      let path = RecordPath(table: "changes", number: index + 1)
      guard let mapping = item.mapping else {
        state.reportType(of: item, field: path.text, allowed: ["fields"])
        continue
      }
      let keys = mapping.compactMap { state.cell($0.key) }
      let form = keys.lazy.compactMap { key in ChangeForm.all.first { $0.begins(with: key.text) } }.first
      guard let form else {
        let names = ChangeForm.all.map(\.name)
        state.report(
          Problem(
            .unknownChange, at: keys.first?.place ?? state.place(item), field: path.text,
            value: keys.first?.excerpt ?? "", allowed: .words(names),
            suggestion: keys.lazy.compactMap { key in
              Closeness.closest(to: key.text, among: ChangeForm.all.flatMap { [$0.name, $0.vietnamese] })
            }.first))
        continue
      }
      changes.append(form.read(mapping, path, &state))
    }
    return changes
  }
}
