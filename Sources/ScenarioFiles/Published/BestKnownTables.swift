internal import Foundation
internal import Staffing

/// Looks up best known values in `best-known.csv` beside a file or one folder above it.
struct BestKnownTables {
  /// What each table says by name of instance, each read once; only ever looked up.
  private var tables: [String: [String: Int]] = [:]

  static let fileName = "best-known.csv"

  /// The best value known of an instance, or `nil` where no table says it.
  mutating func value(of instance: String, near path: String, _ wrong: inout [Problem]) -> Int? {
    let folder = path.contains("/") ? path.split(separator: "/", omittingEmptySubsequences: false).dropLast() : ["."]
    let own = folder.joined(separator: "/") + "/"
    for place in [own + Self.fileName, own + "../" + Self.fileName] {
      if tables[place] == nil {
        guard FileKind.of(place) == .file else { continue }
        tables[place] = Self.read(place, &wrong)
      }
      return tables[place]?[instance]
    }
    return nil
  }

  private static func read(_ path: String, _ wrong: inout [Problem]) -> [String: Int] {
    var problems = PlanProblems(file: path)
    defer { wrong += problems.list }
    let file: SourceFile
    do throws(Problem) {
      file = try SourceFile(path: path, name: path)
    } catch {
      wrong.append(error)
      return [:]
    }
    var scanner = CSVScanner(file.bytes)
    var row = CSVRow()
    var faults: [CSVFault] = []
    var places: (instance: Int, value: Int)?
    var values: [String: Int] = [:]
    while scanner.next(&row, limit: 400, faults: &faults) {
      if row.isBlank { continue }
      let texts = row.cells.map { String(decoding: scanner.content($0), as: UTF8.self) }
      guard let (instance, value) = places else {
        for heading in ["instance", "best_known"] where !texts.contains(heading) {
          problems.report(.missingColumn, line: row.line, column: 1, field: "", value: heading)
        }
        guard let instance = texts.firstIndex(of: "instance"), let value = texts.firstIndex(of: "best_known") else {
          return [:]
        }
        places = (instance, value)
        continue
      }
      guard max(instance, value) < texts.count, !texts[value].isEmpty else { continue }
      if let number = Int(texts[value]) {
        values[texts[instance]] = number
      } else {
        problems.report(
          .notANumber, line: row.line, column: row.cells[value].column, field: "best_known", value: texts[value])
      }
    }
    return values
  }
}
