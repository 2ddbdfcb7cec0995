import LinearProgramming
import Synchronization

/// All units' pricing, shared out over threads in fixed groups: sums are the same for any number of threads.
final class PricingPool: Sendable {
  let groups: [Group]
  private let threads: Int

  final class Group: Sendable {
    let pricing: Mutex<ContiguousArray<BundlePricing>>

    init(_ units: ArraySlice<BundleUnit>) {
      pricing = Mutex(ContiguousArray(units.map { BundlePricing($0) }))
    }
  }

  /// What one group proposes.
  struct Proposal: Sendable {
    /// What no bundles can be below, and what those found cost.
    var bound = 0.0
    var cost = 0.0
    /// Columns that are not 0, with their values.
    var columns: ContiguousArray<Entry> = []
  }

  /// A column and a value.
  struct Entry: Sendable {
    var column: Int
    var value: Double
  }

  init(_ units: ContiguousArray<BundleUnit>, threads: Int) {
    self.threads = threads
    let all = Array(units)
    let size = max(1, (all.count + 7) / 8)
    groups = stride(from: 0, to: all.count, by: size).map { Group(all[$0..<min($0 + size, all.count)]) }
  }

  /// The cheapest bundle of every unit at some reduced costs, group by group.
  ///
  /// - Parameters:
  ///   - reduced: One reduced cost a column of the program.
  ///   - effort: How often a search may visit its usual number of nodes.
  /// - Returns: One proposal a group, in order.
  /// - Throws: Nothing of its own; what ends a thread's work.
  func price(_ reduced: ContiguousArray<Double>, effort: Int = 1) throws -> [Proposal] {
    try Batches.run(groups.count, threads: threads) { [groups] place in
      groups[place].pricing.withLock { pricing in
        var proposal = Proposal()
        for unit in pricing.indices {
          let bundle = pricing[unit].price(reduced, effort: effort)
          proposal.bound += bundle.bound
          proposal.cost += bundle.cost
          pricing[unit].expand { proposal.columns.append(Entry(column: $0, value: $1)) }
        }
        return proposal
      }
    }
  }

  /// By how much the bound would rise if an option were used, told option by option.
  func excess(_ reduced: ContiguousArray<Double>) throws -> [Entry] {
    try Batches.run(groups.count, threads: threads) { [groups] place in
      groups[place].pricing.withLock { pricing in
        var entries: [Entry] = []
        for unit in pricing.indices {
          let bundle = pricing[unit].price(reduced)
          pricing[unit].boundsWithOption(bundle) {
            entries.append(Entry(column: $0, value: max(0, $1 - bundle.bound)))
          }
        }
        return entries
      }
    }.flatMap(\.self)
  }
}
