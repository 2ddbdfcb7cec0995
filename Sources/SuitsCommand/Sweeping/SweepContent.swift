internal import Foundation
internal import Reporting
internal import ScenarioFiles
internal import WhatIf

/// What a sweep's file holds so far: a header, the plan as it is, and a line for each scenario in the order in which they ended.
///
/// A process that is killed leaves at most a line without its end behind; a machine that loses its power may leave lines that
/// cannot be read. Both count as not there.
struct SweepContent {
  /// The header; `nil` where not even that is whole.
  private(set) var header: SweepHeader?
  /// The plan as it is on one line; of a chunk `nil`.
  private(set) var base: String?
  /// The records, each with its line, by index.
  private(set) var records: [Int: (record: SweepRecord, line: ArraySlice<UInt8>)] = [:]
  /// Records that are there twice and differ.
  private(set) var conflicting: [Int] = []
  /// Lines, counted from 1, that cannot be read.
  private(set) var unreadable: [Int] = []
  /// Whether the last line has no end.
  private(set) var isTorn = false
  /// Bytes up to the end of the last line that has one.
  private(set) var wholeBytes = 0

  /// That a file is no sweep's.
  struct NotASweep: Error {}

  /// What bytes of a file hold.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: ``NotASweep`` where the file is something else, which nothing may be written to.
  init(_ bytes: [UInt8]) throws(NotASweep) {
    var start = 0
    var number = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      number += 1
      try take(bytes[start..<end], number)
      start = end + 1
    }
    isTorn = start < bytes.count
    wholeBytes = start
    let isBegun = SweepHeader.begins(bytes[start...])
    if header == nil, isTorn, !isBegun { throw NotASweep() }
    // Without the plan as it is nothing that follows has a meaning.
    if header?.chunk == nil, base == nil { (header, wholeBytes) = (nil, 0) }
  }

  /// The records in the order of the sweep.
  var inOrder: [SweepRecord] { records.keys.sorted().compactMap { records[$0]?.record } }

  /// The lines of the records in the order of the sweep, each with its end.
  var sortedLines: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(wholeBytes)
    for index in records.keys.sorted() {
      bytes += records[index]?.line ?? []
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private mutating func take(_ line: ArraySlice<UInt8>, _ number: Int) throws(NotASweep) {
    let node = JSONNode(document: Array(line))
    if number == 1 {
      guard let found = node.flatMap({ SweepHeader($0) }) else { throw NotASweep() }
      header = found
      return
    }
    if number == 2, header?.chunk == nil {
      if node?["format"]?.text == PlanJSON.format { base = String(decoding: line, as: UTF8.self) }
      return
    }
    guard let record = node.flatMap({ SweepRecord($0) }), record.index < header?.count ?? 0 else {
      unreadable.append(number)
      return
    }
    if let known = records[record.index], known.line != line { conflicting.append(record.index) }
    records[record.index] = records[record.index] ?? (record, line)
  }
}

extension SweepHeader {
  /// Whether bytes are the beginning of a header's line, however short.
  fileprivate static func begins(_ bytes: ArraySlice<UInt8>) -> Bool {
    let opening = Array(#"{"format": "\#(format)""#.utf8)
    return bytes.starts(with: opening) || opening.starts(with: bytes)
  }
}
