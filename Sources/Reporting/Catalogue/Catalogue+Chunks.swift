/// Sentences about the chunks of a divided sweep.
extension Catalogue {
  /// What is wrong with a chunk, or with a record in it.
  public enum ChunkFault: Sendable, Hashable {
    /// Its file is not there.
    case missing
    /// It is of another sweep, or of none.
    case foreign
    /// It is another chunk, which has a file of its own.
    case duplicate(Int)
    /// It has so many of its scenarios.
    case torn(Int, of: Int)
    /// It has two records of a scenario.
    case twoRecords(Int)
    /// It has a record of a scenario that is none of the sweep's.
    case foreignRecord(String)
  }

  /// What is wrong with a chunk.
  ///
  /// - Parameters:
  ///   - path: Its file.
  ///   - fault: What is wrong.
  /// - Returns: One line.
  public func fault(_ path: String, _ fault: ChunkFault) -> String {
    switch fault {
    case .missing: self(SweepRunPhrase.missingChunk, path)
    case .foreign: self(SweepRunPhrase.foreignChunk, path)
    case .duplicate(let chunk): self(SweepRunPhrase.duplicateChunk, path, "\(chunk)")
    case .torn(let count, let total): self(SweepRunPhrase.tornChunk, path, number(count), number(total))
    case .twoRecords(let index): self(SweepRunPhrase.twoRecords, path, "\(index)")
    case .foreignRecord(let key): self(SweepRunPhrase.foreignRecord, path, key)
    }
  }

  /// That nothing was written.
  public var notMerged: String { self(SweepRunPhrase.notMerged) }

  /// That a chunk was written.
  ///
  /// - Parameters:
  ///   - path: Its file.
  ///   - count: How many scenarios it has.
  /// - Returns: One line.
  public func chunkDone(_ path: String, _ count: Int) -> String { self(SweepRunPhrase.chunkDone, path, number(count)) }

  /// That a chunk was there already.
  ///
  /// - Parameter path: Its file.
  /// - Returns: One line.
  public func chunkThere(_ path: String) -> String { self(SweepRunPhrase.chunkThere, path) }

  /// Which chunks there are, where none or another one was named.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - isNamed: Whether one was named.
  /// - Returns: One line.
  public func whichChunk(of count: Int, isNamed: Bool) -> String {
    self(isNamed ? SweepRunPhrase.chunkRange : .chunkWhich, "\(count - 1)")
  }

  /// That there are fewer scenarios than chunks.
  ///
  /// - Parameter count: How many scenarios there are.
  /// - Returns: One line.
  public func manyChunks(_ count: Int) -> String { self(SweepRunPhrase.manyChunks, number(count)) }

  /// That variations extend a file outside of their folder.
  ///
  /// - Parameter folder: Their folder.
  /// - Returns: One line.
  public func extendsOutside(_ folder: String) -> String { self(SweepRunPhrase.extendsOutside, folder) }
}
