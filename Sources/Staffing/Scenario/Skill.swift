/// A skill beside sector expertise, at a level from 0 to 5.
public enum Skill: Int, Sendable, Hashable, CaseIterable {
  /// Talking and listening.
  case communication
  /// Selling work.
  case selling
  /// Knowing what a client wants.
  case insight
  /// Caring for a client.
  case care
  /// Research and strategy.
  case strategy

  /// The word that files use.
  public var word: String {
    switch self {
    case .communication: "communication"
    case .selling: "selling"
    case .insight: "insight"
    case .care: "care"
    case .strategy: "strategy"
    }
  }

  /// The place in a person's ``Person/skills``.
  public var index: TableIndex<Skill> { TableIndex(rawValue) }
}
