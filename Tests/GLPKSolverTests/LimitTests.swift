import GLPKSolver
import LinearProgramming
import Testing

@Suite("Limits of a linear solve")
struct LimitTests {
  private let large = SolvedProgram(seed: 9, columns: 600, rows: 400)

  @Test("a work limit stops after as many iterations, and the solve goes on from there")
  func work() throws {
    try GLPKSolver().withModel(large.program) { model in
      let first = try model.minimize(.dual, limits: Limits(work: 25))
      #expect(first.termination == .stopped(.work))
      // One more tells whether it had ended.
      #expect(first.work == 26)
      let rest = try model.minimize(.dual, limits: Limits())
      #expect(rest.termination == .optimal)
      #expect(agree(rest.objective, large.optimum))
    }
  }

  @Test("the work that a solve took is enough to repeat it", arguments: 0..<10)
  func ownWork(seed: Int) throws {
    let program = SolvedProgram(seed: 40 + seed, columns: 60 + 20 * seed, rows: 40 + 10 * seed).program
    let whole = try GLPKSolver().withModel(program) { try $0.minimize(.dual, limits: Limits()) }
    let repeated = try GLPKSolver().withModel(program) { try $0.minimize(.dual, limits: Limits(work: whole.work)) }
    #expect(whole.termination == .optimal)
    #expect(repeated.termination == .optimal)
    #expect(repeated.work == whole.work)
    #expect(repeated.values == whole.values)
    let less = try GLPKSolver().withModel(program) { try $0.minimize(.dual, limits: Limits(work: whole.work - 2)) }
    #expect(less.termination == .stopped(.work))
  }

  @Test("a work limit of 0 does nothing")
  func noWork() throws {
    let solution = try GLPKSolver().withModel(large.program) { try $0.minimize(.dual, limits: Limits(work: 0)) }
    #expect(solution.termination == .stopped(.work))
    #expect(solution.work == 0)
  }

  @Test("a raised flag and a deadline that has passed stop before the first iteration")
  func flagAndClock() throws {
    let flag = Cancellation()
    flag.request()
    try GLPKSolver().withModel(large.program) { model in
      let cancelled = try model.minimize(.dual, limits: Limits(cancellation: flag))
      #expect(cancelled.termination == .stopped(.cancelled))
      let late = try model.minimize(.primal, limits: Limits(deadline: .now))
      #expect(late.termination == .stopped(.time))
      #expect(cancelled.work + late.work == 0)
      #expect(try model.minimizeExactly(limits: Limits(deadline: .now)).termination == .stopped(.time))
    }
  }

  @Test("limits that are not reached do not change the point")
  func noInfluence() throws {
    let free = try GLPKSolver().withModel(large.program) { try $0.minimize(.dual, limits: Limits()) }
    let limits = Limits(work: 1_000_000, deadline: .now + .seconds(3_600), cancellation: Cancellation())
    let limited = try GLPKSolver().withModel(large.program) { try $0.minimize(.dual, limits: limits) }
    #expect(free.values == limited.values)
    #expect(free.work == limited.work)
  }
}
