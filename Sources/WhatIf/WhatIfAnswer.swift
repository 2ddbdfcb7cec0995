public import Staffing

/// What would be, and what that changes.
public struct WhatIfAnswer: Sendable {
  /// What the variation is called.
  public var name: String
  /// What it asks, in words.
  public var note: String
  /// The plan of the varied scenario.
  public var plan: Plan
  /// Who joins and leaves against the plan as it is.
  public var moves: [TeamMove]
  /// How many of the joiners join by choice, as `FormerTeamsRule` counts them.
  public var changes: Int
  /// How many were allowed to, or `nil` for no limit.
  public var mostChanges: Int?

  /// All parts.
  ///
  /// - Parameters:
  ///   - name: What the variation is called.
  ///   - note: What it asks, in words.
  ///   - plan: The plan of the varied scenario.
  ///   - moves: Who joins and leaves against the plan as it is.
  ///   - changes: How many of the joiners join by choice.
  ///   - mostChanges: How many were allowed to.
  public init(name: String, note: String, plan: Plan, moves: [TeamMove], changes: Int, mostChanges: Int? = nil) {
    self.name = name
    self.note = note
    self.plan = plan
    self.moves = moves
    self.changes = changes
    self.mostChanges = mostChanges
  }
}
