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

  /// All parts.
  ///
  /// - Parameters:
  ///   - name: What the variation is called.
  ///   - note: What it asks, in words.
  ///   - plan: The plan of the varied scenario.
  ///   - moves: Who joins and leaves against the plan as it is.
  public init(name: String, note: String, plan: Plan, moves: [TeamMove]) {
    self.name = name
    self.note = note
    self.plan = plan
    self.moves = moves
  }
}
