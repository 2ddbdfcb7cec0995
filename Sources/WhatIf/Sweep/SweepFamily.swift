/// What kind of scenario of a sweep it is.
public enum SweepFamily: String, Sendable, Hashable, CaseIterable {
  /// A person is not there.
  case person
  /// A client is not there.
  case client
  /// An opportunity is not there.
  case opportunity
  /// Settings have values of a grid.
  case grid
  /// What chance may bring.
  case sample
  /// A variation of a file.
  case variation

  /// Whether something is left out, so that its damage can be ranked.
  public var isLoss: Bool {
    switch self {
    case .person, .client, .opportunity: true
    case .grid, .sample, .variation: false
    }
  }
}
