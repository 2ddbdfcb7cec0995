import CGLPKGuard
import Testing

@Suite("Guarded calls inside the callback of branch and cut")
struct NestedGuardTests {
  /// Minimise -x - y with 2x + 2y ≤ 3, both whole: the relaxation is fractional, so there is a search.
  private func fractional() throws -> GuardedProblem {
    let problem = try GuardedProblem()
    try #require(glpkguard_add_columns(problem.pointer, 2, [-1, -1], [0, 0], [5, 5], nil, nil, nil) == .done)
    try #require(glpkguard_add_rows(problem.pointer, 1, [-.infinity], [3], [0, 2], [0, 1], [2, 2]) == .done)
    for column: Int32 in 0..<2 { try #require(glpkguard_set_integer(problem.pointer, column, 1) == .done) }
    _ = try problem.objective()
    return problem
  }

  private func search() -> glpkguard_search {
    var search = glpkguard_search()
    search.cuts = 1
    search.iteration_limit = -1
    return search
  }

  @Test("another problem may be solved there")
  func nestedSolve() throws {
    let problem = try fractional()
    var search = search()
    search.poll = { _, _ in
      do { return abs(try GuardedProblem.wyndor().objective() + 36) < 1e-9 ? 0 : 1 } catch { return 1 }
    }
    var tree = glpkguard_tree()
    #expect(glpkguard_branch_and_cut(problem.pointer, &search, &tree) == .done)
    #expect(tree.code == 0)
    #expect(tree.objective == -1)
    #expect(tree.stop == .none)
  }

  @Test("a fatal error there ends the search as fatal once the callback has returned")
  func nestedFatal() throws {
    let problem = try fractional()
    var search = search()
    var calls = 0
    withUnsafeMutablePointer(to: &calls) { calls in
      search.context = UnsafeMutableRawPointer(calls)
      search.poll = { context, _ in
        context?.assumingMemoryBound(to: Int.self).pointee += 1
        do {
          let inner = try GuardedProblem.wyndor()
          let outcome = glpkguard_add_rows(inner.pointer, 0, [], [], nil, nil, nil)
          // From here on every handle of the thread is stale, though its environment still stands.
          return outcome == .fatal && inner.isStale ? 0 : 1
        } catch { return 1 }
      }
      var tree = glpkguard_tree()
      #expect(glpkguard_branch_and_cut(problem.pointer, &search, &tree) == .fatal)
      #expect(tree.stop == .none)
    }
    #expect(calls == 1)
    #expect(lastMessage().contains("glp_add_rows"))
    #expect(problem.isStale)
    #expect(abs(try GuardedProblem.wyndor().objective() + 36) < 1e-9)
  }
}
