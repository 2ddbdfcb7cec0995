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
    var bound = 0.0
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
  func price(_ reduced: ContiguousArray<Double>) throws -> [Proposal] {
    try Batches.run(groups.count, threads: threads) { [groups] place in
      groups[place].pricing.withLock { pricing in
        var proposal = Proposal()
        for unit in pricing.indices {
          proposal.bound += pricing[unit].price(reduced).bound
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
