import LinearProgramming

/// What a node gave.
struct BranchAnswer: Sendable {
  var work = 0
  /// Where the relaxation of the node was left.
  var relaxed: ContiguousArray<Double>?
  /// A whole point.
  var point: ContiguousArray<Double>?
  var children: [BranchNode] = []
  /// Cuts that hold everywhere; the children's bases know them after the program's own rows.
  var cuts: [RoundingCut] = []
  var gains: [PseudoCosts.Gain] = []
  /// The node itself where its relaxation could not be solved.
  var isOpen = false
}
