import Foundation

/// A scenario as a folder of tables, so that places read as she would name them: `pins.csv:2`.
final class ClashFolder {
  let place: Workplace
  let path: String

  /// A scenario of February 2027.
  ///
  /// - Parameters:
  ///   - people: Lines of `people.csv` below its headings: name, role, grade, clients, dedicated, leads.
  ///   - clients: Lines of `clients.csv`: name, fee, hours, least grade executive, team limit executive, sector, least expertise
  ///     executive.
  ///   - pins: Lines of `pins.csv`: person, client, role, kind.
  ///   - settings: What `scenario.yaml` says beside the month.
  /// - Throws: What the system refuses.
  init(people: [String], clients: [String], pins: [String] = [], settings: String = "") throws {
    place = try Workplace()
    path = place.file("my")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let tables = [
      ("people.csv", "name,role,grade,clients,dedicated,leads", people),
      (
        "clients.csv", "name,fee,hours,least grade executive,team limit executive,sector,least expertise executive",
        clients
      ),
      ("pins.csv", "person,client,role,kind", pins),
    ]
    for (name, headings, lines) in tables where !lines.isEmpty {
      _ = try place.write(([headings] + lines).joined(separator: "\n") + "\n", to: "my/\(name)")
    }
    _ = try place.write("first-month: 2027-02\nmonths: 1\n\(settings)", to: "my/scenario.yaml")
  }
}
