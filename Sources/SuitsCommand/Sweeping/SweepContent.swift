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
  /// How many records there are.
  private(set) var count = 0
  /// The whole file, mapped: only what is looked at comes into memory, and the system may take it away again.
  private let bytes: Data
  /// Where the line of each scenario's record begins and ends in it, by index; empty where there is none.
  private var lines: ContiguousArray<Range<Int>> = []
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
  init(_ bytes: Data) throws(NotASweep) {
    self.bytes = bytes
    var start = 0
    var number = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      number += 1
      try take(start..<end, number)
      start = end + 1
    }
    isTorn = start < bytes.count
    wholeBytes = start
    let isBegun = SweepHeader.begins(bytes[start...].prefix(100))
    if header == nil, isTorn, !isBegun { throw NotASweep() }
    // Without the plan as it is nothing that follows has a meaning.
    if header?.chunk == nil, base == nil { (header, wholeBytes) = (nil, 0) }
  }

  /// Whether there is a record of a scenario.
  func has(_ index: Int) -> Bool { index < lines.count && !lines[index].isEmpty }

  /// The records in the order of the sweep, each read when it is asked for.
  var inOrder: some Sequence<SweepRecord> {
    lines.lazy.filter { !$0.isEmpty }.compactMap { JSONNode(document: Array(bytes[$0])).flatMap { SweepRecord($0) } }
  }

  /// The lines of the records in the order of the sweep, each with its end, and before them some others.
  ///
  /// - Parameter opening: The lines before them, with their ends.
  /// - Returns: The parts of a file.
  func sortedLines(after opening: String) -> some Sequence<[UInt8]> {
    (-1..<lines.count).lazy.filter { $0 < 0 || !lines[$0].isEmpty }.map { index in
      index < 0 ? Array(opening.utf8) : bytes[lines[index]] + [UInt8(ascii: "\n")]
    }
  }

  /// Whether the file consists of these parts as it is.
  func consists(of parts: some Sequence<[UInt8]>) -> Bool {
    var place = 0
    for part in parts {
      guard bytes[place...].starts(with: part) else { return false }
      place += part.count
    }
    return place == bytes.count
  }

  private mutating func take(_ place: Range<Int>, _ number: Int) throws(NotASweep) {
    let line = bytes[place]
    let node = JSONNode(document: Array(line))
    if number == 1 {
      guard let found = node.flatMap({ SweepHeader($0) }) else { throw NotASweep() }
      header = found
      lines = ContiguousArray(repeating: 0..<0, count: found.count)
      return
    }
    if number == 2, header?.chunk == nil {
      if node?["format"]?.text == PlanJSON.format { base = String(decoding: line, as: UTF8.self) }
      return
    }
    guard let record = node.flatMap({ SweepRecord($0) }), record.index < lines.count else {
      unreadable.append(number)
      return
    }
    guard has(record.index) else {
      lines[record.index] = place
      count += 1
      return
    }
    if bytes[lines[record.index]] != line { conflicting.append(record.index) }
  }
}

extension SweepHeader {
  /// Whether bytes are the beginning of a header's line, however short.
  fileprivate static func begins(_ bytes: Data) -> Bool {
    let opening = Array(#"{"format": "\#(format)""#.utf8)
    return bytes.starts(with: opening) || opening.starts(with: bytes)
  }
}
