import LinearProgramming

/// What is open of a tree, best bound first, and what all of its nodes know.
struct BranchFrontier {
  /// The program and the cuts that nodes found.
  private(set) var program: LinearProgram
  /// Finds cuts of it.
  private(set) var separator: RoundingCuts
  private(set) var pseudoCosts: PseudoCosts
  private let ownRows: Int
  private var open: [BranchNode]
  /// Nodes that are being searched, in the order in which they were begun, with the rows that each knows.
  private var underWay: [(node: BranchNode, rows: Int)] = []
  private var made = 0
  /// What is proven where a relaxation could not be solved.
  private var stuck = Double.infinity

  init(_ root: CutRoot) {
    program = root.program
    ownRows = root.ownRows
    separator = RoundingCuts(program, ownRows: ownRows)
    pseudoCosts = PseudoCosts(columnCount: program.columnCount)
    open = [BranchNode(basis: root.basis, bound: root.bound)]
  }

  /// What no whole point can be below, infinite where all have been seen.
  var bound: Double {
    let least = underWay.reduce(stuck) { min($0, $1.node.bound) }
    return min(open.first?.bound ?? .infinity, least)
  }

  /// Begins the best open node.
  ///
  /// - Returns: The node over the program's rows, or `nil` where none is open.
  mutating func begin() -> BranchNode? {
    guard !open.isEmpty else { return nil }
    let node = open.removeFirst().filled(rows: program.rowCount)
    underWay.append((node, program.rowCount))
    return node
  }

  /// Ends the node that was begun first: takes in what it gave.
  mutating func end(_ answer: BranchAnswer) {
    let (node, rows) = underWay.removeFirst()
    learn(answer.gains)
    if answer.isOpen { stuck = min(stuck, node.bound) }
    let added = program.rowCount - rows
    for child in answer.children { push(child.shifted(from: rows, by: added)) }
    guard !answer.cuts.isEmpty else { return }
    program.append(answer.cuts)
    separator = RoundingCuts(program, ownRows: ownRows)
  }

  mutating func learn(_ gains: [PseudoCosts.Gain]) { for gain in gains { pseudoCosts.learn(gain) } }

  /// Forgets what costs as much as is of no use any more.
  mutating func drop(from cutoff: Double) { open.removeAll { $0.bound >= cutoff } }

  private mutating func push(_ node: BranchNode) {
    var node = node
    made += 1
    node.number = made
    let place = open.firstIndex { $0.bound > node.bound } ?? open.count
    open.insert(node, at: place)
  }
}
