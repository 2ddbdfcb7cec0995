import LinearProgramming
import Testing

@testable import Planning

/// Of all cuts that were found few are used at once.
@Suite("Bundles: which cuts are used")
struct CutPoolTests {
  /// Four columns from 0 to 1.
  private let program: LinearProgram = {
    var program = LinearProgram()
    for _ in 0..<4 { program.addColumn(cost: 1, upper: 1, integer: true) }
    return program
  }()

  private func cut(_ columns: [Int32], _ upper: Double) -> RoundingCut {
    RoundingCut(
      columns: ContiguousArray(columns), values: ContiguousArray(repeating: 1, count: columns.count), upper: upper)
  }

  @Test("of two alike the shorter is taken, and one about other columns with it")
  func shortFirst() {
    var pool = CutPool()
    let (short, long, other) = (cut([0, 1], 1), cut([0, 1, 2], 1), cut([3], 0))
    let taken = pool.choose(
      adding: [long, short, other], at: [0.9, 0.9, 0.2, 0.1], isVertex: true, of: program, most: 5)
    #expect(taken.map(\.columns) == [short.columns, other.columns])
  }

  @Test("columns that rest where the cut wants them make it no longer")
  func resting() {
    var pool = CutPool()
    let (lifted, plain) = (cut([0, 1, 2], 1), cut([0, 1], 1.1))
    let taken = pool.choose(adding: [plain, lifted], at: [0.9, 0.9, 0, 0], isVertex: true, of: program, most: 1)
    #expect(taken.map(\.columns) == [lifted.columns])
  }

  @Test("what was not taken is taken later, if a point still breaks it then")
  func later() {
    var pool = CutPool()
    let (short, long) = (cut([0, 1], 1), cut([0, 1, 2], 1))
    #expect(
      pool.choose(adding: [short, long], at: [0.9, 0.9, 0.2, 0], isVertex: false, of: program, most: 5).count == 1)
    #expect(pool.choose(adding: [], at: [0.5, 0.5, 0, 0], isVertex: false, of: program, most: 5).isEmpty)
    let taken = pool.choose(adding: [], at: [0.9, 0.9, 0.2, 0], isVertex: false, of: program, most: 5)
    #expect(taken.map(\.columns) == [long.columns])
  }

  @Test("a relaxation that dropped a cut gets it again; where points may break cuts in force it does not")
  func again() {
    for isVertex in [true, false] {
      var pool = CutPool()
      let point: ContiguousArray = [0.9, 0.9, 0, 0]
      #expect(pool.choose(adding: [cut([0, 1], 1)], at: point, isVertex: isVertex, of: program, most: 5).count == 1)
      let taken = pool.choose(adding: [], at: point, isVertex: isVertex, of: program, most: 5)
      #expect(taken.isEmpty == !isVertex)
    }
  }

  @Test("a cut of whole columns is counted in wholes, and its limit with it")
  func wholes() throws {
    var cut = cut([0, 1, 2], 0.74)
    cut.values = [1, 0.5, 0.25]
    let whole = try #require(cut.inWholes)
    #expect(whole.values == [4, 2, 1])
    #expect(whole.upper == 2)
    cut.values = [1, 0.5, 0.123_456_7]
    #expect(cut.inWholes == nil)
  }
}
