import GLPKSolver
import LinearProgramming
import Testing

@testable import Planning

/// What is open of a tree is kept in the order of bounds, and every node knows the rows of its own time.
@Suite("Tree: what is open")
struct BranchFrontierTests {
  @Test("the best bound goes first, of equal ones the earlier, and what is under way counts for the bound")
  func order() throws {
    var frontier = BranchFrontier(try root())
    let first = try begin(&frontier)
    let nothing = isEmpty(&frontier)
    #expect(nothing && frontier.bound == 1)
    frontier.end(answer([child(first, 0, 5), child(first, 1, 3), child(first, 2, 3)]))
    #expect(frontier.bound == 3)
    var begun: [Int] = []
    for _ in 0..<2 { begun.append(try begin(&frontier).changes.last?.column ?? -1) }
    #expect(begun == [1, 2] && frontier.bound == 3)
    frontier.end(answer([]))
    #expect(frontier.bound == 3)
    frontier.end(answer([]))
    #expect(frontier.bound == 5)
    frontier.drop(from: 5)
    let nothingLeft = isEmpty(&frontier)
    #expect(nothingLeft && frontier.bound == .infinity)
  }

  @Test("a node whose relaxation could not be solved leaves its bound open for good")
  func stuck() throws {
    var frontier = BranchFrontier(try root())
    _ = try begin(&frontier)
    var given = answer([])
    given.isOpen = true
    frontier.end(given)
    let nothing = isEmpty(&frontier)
    #expect(nothing && frontier.bound == 1)
    frontier.drop(from: 0)
    #expect(frontier.bound == 1)
  }

  @Test("rows that one node found are put before those of a node that was begun before, and fill up later ones")
  func rows() throws {
    var frontier = BranchFrontier(try root())
    let root = try begin(&frontier)
    frontier.end(answer([child(root, 0, 2), child(root, 1, 3), child(root, 2, 4)]))
    _ = try begin(&frontier)
    let two = try begin(&frontier)
    var found = answer([])
    found.cuts = [cut(0), cut(1)]
    frontier.end(found)
    #expect(frontier.program.rowCount == 3)
    // The second did not know of them; its child names a row of the program and one of its own.
    var last = child(two, 0, 6)
    last.basis.rows = [.atUpper, .atLower]
    var other = answer([last])
    other.cuts = [cut(2)]
    frontier.end(other)
    #expect(frontier.program.rowCount == 4)
    let third = try begin(&frontier)
    #expect(third.changes.last?.column == 2 && third.basis.rows == root.basis.rows + [.basic, .basic, .basic])
    let deepest = try begin(&frontier)
    #expect(deepest.basis.rows == [.atUpper, .basic, .basic, .atLower])
  }

  /// One of three at least.
  private func root() throws -> CutRoot {
    var program = LinearProgram()
    let columns = (0..<3).map { _ in program.addColumn(cost: 1, upper: 1, integer: true) }
    program.addRow(lower: 1)
    for column in columns { program.append(1, column) }
    let meter = WorkMeter(limits: Limits(), report: nil)
    return try #require(
      try CutRoot(program, ownRows: 1, from: nil, GLPKSolver(), meter, towards: .infinity) { _ in })
  }

  private func begin(_ frontier: inout BranchFrontier) throws -> BranchNode {
    let node = frontier.begin()
    return try #require(node)
  }

  private func isEmpty(_ frontier: inout BranchFrontier) -> Bool { frontier.begin() == nil }

  private func child(_ node: BranchNode, _ column: Int, _ bound: Double) -> BranchNode {
    node.child(column, 0...0, node.basis, bound: bound)
  }

  private func answer(_ children: [BranchNode]) -> BranchAnswer { BranchAnswer(children: children) }

  private func cut(_ column: Int32) -> RoundingCut { RoundingCut(columns: [column], values: [1], upper: 1) }
}
