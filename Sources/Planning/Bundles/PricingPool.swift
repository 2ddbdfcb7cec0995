import LinearProgramming
import Synchronization

/// All units' pricing, shared out over threads in fixed batches: sums are the same for any number of threads.
///
/// Units of one shape differ in their columns alone (``PricingTable/hasShape(of:)``): two executives of the same hours, limits and
/// candidates. Whenever their columns cost the same to the last bit, too, one search answers for all of them, and each gets the
/// answer in columns of its own; where one number differs, each is searched by itself.
final class PricingPool: Sendable {
  private let cells: [Cell]
  private let tables: [PricingTable]
  /// Units of one shape, ascending; shapes of one unit alone are left out.
  private let classes: [[Int]]
  /// Per unit the one that was searched for it in the last call.
  private let lastLeaders: Mutex<[Int]>
  private let threads: Int

  /// One unit's pricing.
  private final class Cell: Sendable {
    let pricing: Mutex<BundlePricing>

    init(_ pricing: BundlePricing) { self.pricing = Mutex(pricing) }
  }

  /// What a unit proposes.
  struct Proposal: Sendable {
    /// What no bundle can be below, and what the one found costs.
    var bound: Double
    var cost: Double
    /// Columns that are not 0, with their values.
    var columns: ContiguousArray<Entry>
  }

  /// A column and a value.
  struct Entry: Sendable {
    var column: Int
    var value: Double
  }

  /// A pool.
  ///
  /// - Parameters:
  ///   - units: Whom to price.
  ///   - threads: At least 1.
  ///   - isSharing: Whether units alike are searched once.
  init(_ units: ContiguousArray<BundleUnit>, threads: Int, isSharing: Bool = true) {
    self.threads = threads
    let all = units.map { BundlePricing($0) }
    cells = all.map { Cell($0) }
    tables = all.map(\.table)
    lastLeaders = Mutex(Array(units.indices))
    classes = isSharing ? Self.classes(of: tables) : []
  }

  private static func batchSize(_ count: Int) -> Int { max(1, (count + 7) / 8) }

  private static func classes(of tables: [PricingTable]) -> [[Int]] {
    var classes: [[Int]] = []
    for unit in tables.indices {
      if let place = classes.firstIndex(where: { tables[$0[0]].hasShape(of: tables[unit]) }) {
        classes[place].append(unit)
      } else {
        classes.append([unit])
      }
    }
    return classes.filter { $0.count > 1 }
  }

  /// The cheapest bundle of every unit at some reduced costs.
  ///
  /// - Parameters:
  ///   - reduced: One reduced cost a column of the program.
  ///   - effort: How often a search may visit its usual number of nodes.
  ///   - room: By how much each bundle may be dearer than the cheapest.
  /// - Returns: One proposal a unit, in order.
  func price(_ reduced: ContiguousArray<Double>, effort: Int = 1, room: Double = 0) -> [Proposal] {
    let answers = search(reduced, effort: effort, room: room) { pricing, _, table, entries in
      pricing.expand(as: table) { entries.append(Entry(column: $0, value: $1)) }
    }
    return answers.map { Proposal(bound: $0.bundle.bound, cost: $0.bundle.cost, columns: $0.entries) }
  }

  /// By how much the bound would rise if an option were used, told option by option, and what no bundle of a unit can be below.
  func excess(_ reduced: ContiguousArray<Double>) -> (options: [Entry], floors: ContiguousArray<Double>) {
    let answers = search(reduced, effort: 1) { pricing, bundle, table, entries in
      pricing.boundsWithOption(bundle, as: table) {
        entries.append(Entry(column: $0, value: max(0, $1 - bundle.bound)))
      }
    }
    return (answers.flatMap(\.entries), ContiguousArray(answers.map(\.bundle.bound)))
  }

  /// Search nodes of all units and calls so far.
  var nodes: Int { cells.reduce(0) { sum, cell in sum + cell.pricing.withLock { $0.nodes } } }

  /// What all calls so far came to in units of work: about what a simplex iteration takes.
  var work: Int {
    cells.reduce(0) { sum, cell in sum + cell.pricing.withLock { $0.nodes + 25 * $0.relaxations } } / 150
  }

  /// Searches of all units and calls so far: at most one a unit and call.
  var searches: Int { cells.reduce(0) { sum, cell in sum + cell.pricing.withLock { $0.searches } } }

  private struct Answer: Sendable {
    var bundle: BundlePricing.Bundle
    var entries: ContiguousArray<Entry> = []
  }

  /// Searches one unit of all that are alike and tells the answer in the columns of each.
  private func search(
    _ reduced: ContiguousArray<Double>, effort: Int, room: Double = 0,
    _ tell:
      @Sendable (inout BundlePricing, BundlePricing.Bundle, PricingTable, inout ContiguousArray<Entry>) -> Void
  ) -> ArraySlice<Answer> {
    let leaders = leaders(reduced)
    var followers = [[Int]](repeating: [], count: cells.count)
    for unit in leaders.indices { followers[leaders[unit]].append(unit) }
    let searched = followers.indices.filter { !followers[$0].isEmpty }
    let (parts, size) = (followers, Self.batchSize(searched.count))
    let found = Batches.run((searched.count + size - 1) / size, threads: threads) { [cells, tables] batch in
      searched[batch * size..<min((batch + 1) * size, searched.count)].flatMap { leader in
        cells[leader].pricing.withLock { pricing in
          let bundle = pricing.price(reduced, effort: effort, room: room)
          return parts[leader].map { unit in
            var answer = Answer(bundle: bundle)
            tell(&pricing, bundle, tables[unit], &answer.entries)
            return (unit, answer)
          }
        }
      }
    }.flatMap(\.self)
    var answers = [Answer](repeating: Answer(bundle: .init(cost: 0, bound: 0)), count: cells.count)
    for (unit, answer) in found { answers[unit] = answer }
    return answers[...]
  }

  /// Per unit the one that is searched for it: the first of its shape whose columns cost the same.
  ///
  /// Who was answered for and is searched now goes on from where the search that answered ended.
  private func leaders(_ reduced: ContiguousArray<Double>) -> [Int] {
    var leaders = Array(cells.indices)
    for members in classes {
      var first: [Int] = []
      for unit in members {
        if let leader = first.first(where: { tables[unit].hasCosts(of: tables[$0], reduced) }) {
          leaders[unit] = leader
        } else {
          first.append(unit)
        }
      }
    }
    lastLeaders.withLock { last in
      let begun = leaders.indices.filter { leaders[$0] == $0 && last[$0] != $0 }
      // All are read before any is written: what they go on from is where the last call ended.
      let states = begun.map { unit in cells[last[unit]].pricing.withLock { $0.state } }
      for (unit, state) in zip(begun, states) { cells[unit].pricing.withLock { $0.state = state } }
      last = leaders
    }
    return leaders
  }
}
