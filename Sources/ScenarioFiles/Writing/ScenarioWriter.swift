public import Staffing

/// Writes a draft as a scenario folder that people can read and edit: `scenario.yaml` and tables with the columns in use.
public struct ScenarioWriter: Sendable {
  private let language: Language

  /// A writer.
  ///
  /// - Parameter language: Of the tables' headers and words; keys of `scenario.yaml` are English.
  public init(language: Language = .english) { self.language = language }

  /// The files of a draft in the order in which they are read; tables without rows are left out.
  ///
  /// - Parameter draft: Any draft.
  /// - Returns: Names below the folder and texts.
  public func files(of draft: ScenarioDraft) -> [(name: String, text: String)] {
    var settings = draft
    settings.people = []
    settings.clients = []
    settings.teams = []
    settings.demand = []
    settings.demandChanges = []
    settings.campaigns = []
    settings.leave = []
    settings.expertise = []
    settings.opportunities = []
    settings.departments = []
    settings.pins = []
    var files = [(name: "scenario.yaml", text: SettingsWriter.mapping(settings, indent: 0))]
    for table in ScenarioDraft.tables where table.count(draft) > 0 {
      files.append((name: "\(table.key).csv", text: table.table(draft, language)))
    }
    return files
  }

  /// The whole draft as one YAML text, in English.
  ///
  /// - Parameter draft: Any draft.
  /// - Returns: Text that ``ScenarioReader`` reads as the same draft.
  public func text(of draft: ScenarioDraft) -> String { SettingsWriter.mapping(draft, indent: 0) }

  /// Writes the draft's files under temporary names and renames them when all are written.
  ///
  /// - Parameters:
  ///   - draft: Any draft.
  ///   - folder: Made where it is missing.
  ///   - isReplacing: Whether a scenario that is there already may be replaced; its other tables are removed then.
  /// - Throws: What exists already, or what the system says.
  public func write(
    _ draft: ScenarioDraft, to folder: String, replacing isReplacing: Bool = false
  ) throws(FileWriteFailure) {
    let files = files(of: draft)
    let known = ScenarioFolder.settings + ScenarioDraft.tables.map { $0.key + ".csv" }
    let present = known.filter { FileKind.of("\(folder)/\($0)") != .missing }
    if let first = present.first, !isReplacing {
      throw FileWriteFailure(path: "\(folder)/\(first)", reason: .exists)
    }
    try FileWriter.write(files, to: folder)
    // A table of the former scenario would be read as part of the new one.
    for name in present where !files.contains(where: { $0.name == name }) {
      try FileWriter.remove("\(folder)/\(name)")
    }
  }
}
