/// One change of a linear program, as it is told to another solver: what has new bounds or a new cost.
struct LPChange: Codable {
  /// New bounds of a column or row; a missing one is infinite.
  struct Bounds: Codable {
    var index: Int
    var lower: Double?
    var upper: Double?
  }

  /// The new cost of a column.
  struct Cost: Codable {
    var index: Int
    var cost: Double
  }

  /// What kind of change it is; results are told by kind.
  enum Kind: String, Codable {
    case person = "a person's capacity to 0"
    case client = "a client's needs to 0"
    case half = "a client's needs halved"
    case costs = "5 % of costs"
    case capacity = "one capacity"
  }

  var kind: Kind
  var name: String
  var rows: [Bounds] = []
  var costs: [Cost] = []
}
