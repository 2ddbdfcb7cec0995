import CGLPK
import CGLPKGuard
import Dispatch
import Glibc
import Synchronization
import Testing

@Suite("Guard around GLPK")
struct GuardTests {
  @Test("an abort of GLPK is caught with its own message, and the next solve is right", arguments: AbortCase.all)
  func catches(abort: AbortCase) throws {
    let problem = try GuardedProblem.wyndor()
    #expect(abort.run(problem.pointer) == .fatal)
    #expect(lastMessage().contains(abort.message))
    #expect(problem.isStale)
    #expect(abs(try GuardedProblem.wyndor().objective() + 36) < 1e-9)
  }

  @Test("without the guard the same call ends the process")
  func unguarded() async {
    await #expect(processExitsWith: .signal(SIGABRT)) {
      let problem = glp_create_prob()
      glp_add_rows(problem, 0)
    }
  }

  @Test("nothing is printed, neither by a solve nor by a caught error")
  func silence() async throws {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      let problem = try GuardedProblem.wyndor()
      _ = try problem.objective()
      var run = glpkguard_run()
      guard glpkguard_exact(problem.pointer, .max, .max, &run) == .done else { exit(1) }
      guard AbortCase.all[0].run(problem.pointer) == .fatal else { exit(2) }
    }
    for bytes in [try #require(result).standardOutputContent, try #require(result).standardErrorContent] {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("glp_") && !text.contains("OPTIMAL") && !text.contains("obj ="))
    }
  }

  @Test("without the guard deleting another thread's problem ends the process, with it nothing happens")
  func otherThreads() async throws {
    await #expect(processExitsWith: .signal(SIGABRT)) {
      let bits = UInt(bitPattern: glp_create_prob())
      DispatchQueue.global().async { glp_delete_prob(OpaquePointer(bitPattern: bits)) }
      sleep(30)
    }
    await #expect(processExitsWith: .success) {
      var made: OpaquePointer?
      guard glpkguard_create(&made) == .done, let made else { exit(1) }
      let bits = UInt(bitPattern: made)
      let outcome = Atomic<Int32>(0)
      let thread = DispatchSemaphore(value: 0)
      DispatchQueue.global().async {
        if let handle = OpaquePointer(bitPattern: bits) {
          if glpkguard_standard_basis(handle) == .stale { outcome.store(1, ordering: .relaxed) }
          glpkguard_destroy(handle)
        }
        thread.signal()
      }
      thread.wait()
      exit(outcome.load(ordering: .relaxed) == 1 ? 0 : 1)
    }
  }

  @Test("a fatal error in one of three live problems makes all three stale; using them fails, ending them is harmless")
  func stale() throws {
    let problems = try (0..<3).map { _ in try GuardedProblem.wyndor() }
    let generation = glpkguard_generation()
    #expect(glpkguard_add_rows(problems[1].pointer, 0, [], [], nil, nil, nil) == .fatal)
    #expect(glpkguard_generation() != generation)
    for problem in problems {
      var run = glpkguard_run()
      #expect(problem.isStale)
      #expect(glpkguard_simplex(problem.pointer, 1, 100, 100, &run) == .stale)
      #expect(glpkguard_set_cost(problem.pointer, 0, 1) == .stale)
    }
  }

  @Test("100,000 caught errors leave memory flat and the next solve right")
  func flatMemory() async {
    await #expect(processExitsWith: .success) {
      for round in 0..<100_000 {
        // The first half warms the allocator up (a sanitizer's keeps a quarantine); unfreed, the rest would be over a gigabyte.
        if round == 50_000 { GuardTests.pagesAtStart.store(GuardTests.residentPages(), ordering: .relaxed) }
        let problem = try GuardedProblem.wyndor()
        let other = try GuardedProblem.wyndor()
        guard AbortCase.all[round % 12].run(problem.pointer) == .fatal, other.isStale else { exit(2) }
      }
      let growth = GuardTests.residentPages() - GuardTests.pagesAtStart.load(ordering: .relaxed)
      guard GuardTests.pagesAtStart.load(ordering: .relaxed) > 0, growth < 512 else { exit(3) }
      guard abs(try GuardedProblem.wyndor().objective() + 36) < 1e-9 else { exit(4) }
    }
  }

  private static let pagesAtStart = Atomic<Int>(0)

  /// Pages of memory that the process holds (4 KiB each), or 0 where the system does not say.
  private static func residentPages() -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    guard fgets(&line, 256, file) != nil else { return 0 }
    let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let fields = text.split(separator: " ")
    return fields.count > 1 ? Int(fields[1]) ?? 0 : 0
  }

  @Test("two threads fail and solve at once without disturbing each other")
  func twoThreads() {
    let wrong = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: 2) { thread in
      for round in 0..<2_000 {
        do {
          let problem = try GuardedProblem.wyndor()
          let objective = try problem.objective()
          if abs(objective + 36) > 1e-9 { wrong.add(1, ordering: .relaxed) }
          if (round + thread).isMultiple(of: 2) {
            let abort = AbortCase.all[round % 12]
            if abort.run(problem.pointer) != .fatal || !lastMessage().contains(abort.message) {
              wrong.add(1, ordering: .relaxed)
            }
          }
        } catch {
          wrong.add(1, ordering: .relaxed)
        }
      }
    }
    #expect(wrong.load(ordering: .relaxed) == 0)
  }

  @Test("numbers that are not finite never reach GLPK", arguments: [Double.nan, .infinity, -.infinity])
  func notFinite(number: Double) throws {
    let problem = try GuardedProblem.wyndor()
    #expect(glpkguard_set_cost(problem.pointer, 0, number) == .not_finite)
    #expect(glpkguard_set_constant(problem.pointer, number) == .not_finite)
    #expect(glpkguard_set_row(problem.pointer, 0, 1, [0], [number]) == .not_finite)
    #expect(glpkguard_set_matrix(problem.pointer, 1, [0], [0], [number]) == .not_finite)
    #expect(glpkguard_add_columns(problem.pointer, 1, [number], [0], [1], nil, nil, nil) == .not_finite)
    #expect(glpkguard_add_columns(problem.pointer, 1, [0], [0], [1], [0, 1], [0], [number]) == .not_finite)
    #expect(glpkguard_set_column_bounds(problem.pointer, 0, .infinity, .infinity) == .not_finite)
    #expect(glpkguard_set_row_bounds(problem.pointer, 0, .nan, 1) == .not_finite)
    #expect(abs(try problem.objective() + 36) < 1e-9)
  }

  @Test("ranges without an optimal basis are refused, not fatal")
  func rangesNeedAnOptimum() throws {
    let problem = try GuardedProblem.wyndor()
    var range = glpkguard_range()
    #expect(glpkguard_bound_range(problem.pointer, 1, 0, &range) == .not_optimal)
    #expect(glpkguard_cost_range(problem.pointer, 0, &range) == .not_optimal)
    #expect(!problem.isStale)
  }
}
