import Foundation
import Testing

/// Texts kept beside the tests; `SUITS_WRITE_GOLDEN=1` rewrites them, nothing else does.
enum Golden {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden")

  static func expect(
    _ text: String, is name: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["SUITS_WRITE_GOLDEN"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    guard text != kept else { return }
    let (new, old) = (
      text.split(separator: "\n", omittingEmptySubsequences: false),
      kept.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let line = zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      "\(name) differs from line \((line?.offset ?? min(new.count, old.count)) + 1): \(line.map { String($0.element.0) } ?? "length")",
      sourceLocation: location)
  }
}
