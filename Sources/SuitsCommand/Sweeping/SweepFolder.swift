internal import Foundation
internal import WhatIf

/// Where the parts of a divided sweep lie: all in one folder, named from it, so that it may be moved to other machines.
struct SweepFolder {
  let path: String

  /// What was asked.
  var header: String { "\(path)/sweep.json" }
  /// The plan as it is.
  var base: String { "\(path)/base-plan.json" }
  /// The scenario as it is.
  var scenario: String { "\(path)/scenario" }
  /// The variations, where there are any.
  var variations: String { "\(path)/variations" }

  /// A chunk's file: `chunk-007.jsonl`.
  ///
  /// - Parameters:
  ///   - chunk: Counted from 0.
  ///   - count: How many there are.
  /// - Returns: Its path.
  func chunk(_ chunk: Int, of count: Int) -> String { "\(path)/\(Self.name(chunk, of: count))" }

  /// A chunk's file before it is whole: of this process on this machine alone.
  func unfinished(_ chunk: Int, of count: Int) -> String {
    let info = ProcessInfo.processInfo
    return "\(path)/.\(Self.name(chunk, of: count)).\(info.hostName).\(info.processIdentifier)"
  }

  /// What processes that were killed have left of a chunk.
  func leftovers(of chunk: Int, of count: Int) -> [String] {
    Self.files(in: path).filter { $0.hasPrefix(".\(Self.name(chunk, of: count)).") }.map { "\(path)/\($0)" }
  }

  /// Files that look like chunks, whichever they are, by name.
  var chunks: [String] {
    Self.files(in: path).filter { $0.hasPrefix("chunk-") && $0.hasSuffix(".jsonl") }.map { "\(path)/\($0)" }
  }

  /// The files of a folder that may be variations, by name.
  static func variationFiles(in folder: String) -> [String] {
    files(in: folder).filter { name in
      !name.hasPrefix(".") && [".yaml", ".yml", ".json"].contains { name.lowercased().hasSuffix($0) }
    }
  }

  private static func files(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  private static func name(_ chunk: Int, of count: Int) -> String {
    let width = max(3, String(count - 1).count)
    let number = String(chunk)
    return "chunk-" + String(repeating: "0", count: max(0, width - number.count)) + number + ".jsonl"
  }
}
