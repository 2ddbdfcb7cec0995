import LinearProgramming
import Staffing

/// Whom a column of the compact program is about, as far as searches need to know.
struct ColumnOwner: Sendable {
  /// What a column is for a search.
  enum Part: UInt8, Sendable {
    case assignment
    case mainContact
    case hours
    /// Shortfall, overtime, breaches: they follow from the others.
    case follower
    /// Works columns and helpers: they follow from the others, and further ones from them.
    case connector
    /// The line between a report and the main contact: follows from both.
    case line
    /// Acceptance: a decision about nobody's team alone.
    case decision
  }

  var part: Part
  /// Place of the person, or -1.
  var person: Int32 = -1
  /// Place of the client, or -1.
  var client: Int32 = -1
  /// Place of the demanded role, or -1.
  var role: Int32 = -1
  /// Columns that are of use only together: all of a person on a client, or -1.
  var block: Int32 = -1
}

extension CompactModel {
  /// The owner of each column.
  var owners: ContiguousArray<ColumnOwner> {
    ContiguousArray(
      kinds.enumerated().map { column, kind in
        switch kind {
        case .assignment(let triple, _): owner(.assignment, triple: triple)
        case .hours(let triple, _, _): owner(.hours, triple: triple)
        case .mainContact(let pair, _): owner(.mainContact, pair: pair)
        case .line(let pair, _): ColumnOwner(part: .line, block: block(pair))
        case .works: ColumnOwner(part: .connector)
        case .accept: ColumnOwner(part: .decision)
        case .shortfall, .freelance, .overtime, .breaking: ColumnOwner(part: .follower)
        case .helper: ColumnOwner(part: program.isInteger[column] ? .decision : .connector)
        }
      })
  }

  private func owner(_ part: ColumnOwner.Part, triple: Int32) -> ColumnOwner {
    let record = eligibility.triples[Int(triple)]
    return ColumnOwner(
      part: part, person: Int32(truncatingIfNeeded: record.person.position),
      client: Int32(truncatingIfNeeded: record.client.position),
      role: Int32(truncatingIfNeeded: record.role.position), block: block(pairs.ofTriple[Int(triple)]))
  }

  private func owner(_ part: ColumnOwner.Part, pair: Int32) -> ColumnOwner {
    let record = pairs.pairs[Int(pair)]
    return ColumnOwner(
      part: part, person: Int32(truncatingIfNeeded: record.person.position),
      client: Int32(truncatingIfNeeded: record.client.position), block: block(pair))
  }

  /// The block of a pair; none where works columns stand between assignments and main contact.
  private func block(_ pair: Int32) -> Int32 {
    let first = Int(pair) * scenario.stages.count
    return worksColumns[first..<first + scenario.stages.count].allSatisfy { $0 < 0 } ? pair : -1
  }
}
