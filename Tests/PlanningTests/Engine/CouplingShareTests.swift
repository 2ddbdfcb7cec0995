import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// Limits over all offices have prices, and whatever they are, offices apart prove no more than is true.
@Suite("Limits that offices share")
struct CouplingShareTests {
  private func task() throws -> SearchTask {
    SearchTask(CompactModel(try DraftKit.twoOffices().scenario()))
  }

  private func least(_ program: LinearProgram) throws -> Double {
    let answer = try GLPKSolver().minimizeInteger(program, options: BranchAndCut(), limits: Limits())
    return try #require(answer.objective)
  }

  /// What the offices prove apart at a price of the limit.
  private func bound(_ task: SearchTask, at price: Double) throws -> Double {
    let coupling = task.couplingRows
    try #require(coupling.count == 1)
    let free = task.without(coupling)
    let parts = free.parts(free.components)
    try #require(parts.count == 2)
    var (sum, paid) = (task.program.constant, 0.0)
    for part in parts {
      let shares = task.shares(of: coupling, for: part, start: nil)
      let own = task.restricted(to: part).keeping(shares, at: [price])
      #expect(own.shareRows == 1)
      sum += try least(own.provable)
      paid += shares.reduce(0) { $0 + $1.limit }
    }
    return sum - price * (task.program.rowUpper[coupling[0].position] - paid)
  }

  @Test("no price proves too much", arguments: [0, 1, 10, 25, 100, 1000] as [Double])
  func valid(price: Double) throws {
    let task = try task()
    #expect(try bound(task, at: price) <= least(task.program) + 1e-6)
  }

  // At no price both pitches count whole; at what the lesser is worth an hour, some of that is taken off.
  @Test("a price of the limit proves more than none")
  func better() throws {
    let task = try task()
    #expect(try bound(task, at: 1000.0 / 60) > bound(task, at: 0) + 50)
  }

  @Test("what is taken of a limit costs its price, the share is paid back, and no cost term changes")
  func money() throws {
    let task = try task()
    let coupling = task.couplingRows
    let free = task.without(coupling)
    for part in free.parts(free.components) {
      let shares = task.shares(of: coupling, for: part, start: nil)
      let own = task.restricted(to: part)
      let priced = own.keeping(shares, at: [7])
      var point = own.idle
      for share in shares { for term in share.terms { point[term.column] = 1 } }
      let taken = shares.flatMap(\.terms).reduce(0) { $0 + $1.factor }
      let unused = shares.reduce(0) { $0 + $1.limit } - taken
      #expect(agree(priced.program.objective(of: point), own.program.objective(of: point) - 7 * unused))
      #expect(agree(priced.costTerms(point), own.costTerms(point)))
    }
  }
}
