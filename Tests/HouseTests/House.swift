import Foundation

/// The repository on disk, found from where this file stands.
enum House {
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every file below the given top-level entries whose name ends in one of `endings`, sorted by path.
  ///
  /// Hidden entries (build folders among them) are left out; an entry that does not exist gives nothing.
  static func files(in entries: [String], endings: [String]) -> [SourceFile] {
    var paths: Set<String> = []
    for entry in entries {
      let start = root.appending(path: entry)
      if !start.hasDirectoryPath, endings.contains(where: entry.hasSuffix), exists(entry) { paths.insert(entry) }
      let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
      while let file = walk?.nextObject() as? URL {
        guard endings.contains(where: file.lastPathComponent.hasSuffix) else { continue }
        paths.insert(String(file.path.dropFirst(root.path.count).drop { $0 == "/" }))
      }
    }
    return paths.sorted().map(SourceFile.init(path:))
  }

  /// Whether a file or folder stands at a path relative to the root.
  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  /// All Swift and C text of the package and of its benchmarks.
  static var code: [SourceFile] {
    files(in: ["Sources", "Tests", "Benchmarks", "Package.swift"], endings: [".swift", ".c", ".h", ".modulemap"])
  }

  /// All pages that are written for readers.
  static var pages: [SourceFile] {
    files(in: ["README.md", "CHANGELOG.md", "Sources", "Benchmarks", "scenarios"], endings: [".md"])
  }
}
