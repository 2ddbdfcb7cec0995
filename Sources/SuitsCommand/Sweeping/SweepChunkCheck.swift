internal import Foundation
internal import Reporting
internal import WhatIf

/// Whether a chunk's file is what its name says: this chunk of this sweep, whole.
struct SweepChunkCheck {
  let path: String
  /// What its first line should be.
  let header: SweepHeader
  let task: SweepTask

  /// What was found.
  struct Result {
    /// What it holds, where it is a chunk at all.
    var content: SweepContent?
    /// What is wrong; empty where nothing is.
    var faults: [Catalogue.ChunkFault] = []
    /// Whether it is this chunk of this sweep, whole or not.
    var isMine = false
  }

  /// Looks through the file.
  ///
  /// - Returns: What was found.
  /// - Throws: ``OutputFailure`` where it cannot be read.
  func check() throws -> Result {
    guard FileManager.default.fileExists(atPath: path) else { return Result(faults: [.missing]) }
    let bytes = try SweepFile.mapped(path)
    guard let content = try? SweepContent(bytes) else { return Result(faults: [.foreign]) }
    guard let found = content.header else { return Result(faults: [torn(content)], isMine: true) }
    guard found.undivided == header.undivided, found.chunks == header.chunks else { return Result(faults: [.foreign]) }
    guard found.chunk == header.chunk else { return Result(faults: [.duplicate(found.chunk ?? 0)]) }
    var result = Result(content: content, isMine: true)
    let own = header.indices(ofChunk: header.chunk ?? 0)
    for index in content.conflicting { result.faults.append(.twoRecords(index)) }
    result.faults += task.strangers(in: content).map { .foreignRecord($0) }
    for record in content.inOrder where !own.contains(record.index) {
      result.faults.append(.foreignRecord(record.key))
    }
    if own.contains(where: { !content.has($0) }) || content.isTorn || !content.unreadable.isEmpty {
      result.faults.append(torn(content))
    }
    return result
  }

  private func torn(_ content: SweepContent) -> Catalogue.ChunkFault {
    .torn(content.count, of: header.indices(ofChunk: header.chunk ?? 0).count)
  }
}

extension SweepTask {
  /// The keys of records whose scenario has another key in this sweep.
  func strangers(in content: SweepContent) -> [String] {
    content.inOrder.filter { $0.index >= cases.count || cases[$0.index].key != $0.key }.map(\.key)
  }
}
