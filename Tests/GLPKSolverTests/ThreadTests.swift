import Dispatch
import GLPKSolver
import LinearProgramming
import Synchronization
import Testing

@Suite("Threads")
struct ThreadTests {
  @Test("two threads solve at once, each its own programs, and get what one thread gets")
  func twoThreads() {
    let wrong = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: 2) { thread in
      for round in 0..<60 {
        let solved = SolvedProgram(seed: 10 * round + thread)
        let knapsack = Knapsack(seed: round + thread, items: 8)
        do {
          let solution = try GLPKSolver().withModel(solved.program) { try $0.minimize(.dual, limits: Limits()) }
          let whole = try GLPKSolver().minimizeInteger(knapsack.program, options: BranchAndCut(), limits: Limits())
          if !agree(solution.objective, solved.optimum) || whole.objective != knapsack.optimum {
            wrong.add(1, ordering: .relaxed)
          }
        } catch {
          wrong.add(1, ordering: .relaxed)
        }
      }
    }
    #expect(wrong.load(ordering: .relaxed) == 0)
  }
}
