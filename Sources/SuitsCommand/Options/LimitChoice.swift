internal import ArgumentParser
internal import WhatIf

/// Limits as an argument.
enum LimitChoice: String, ExpressibleByArgument, CaseIterable {
  case people
  case clients
  case changes
  case conflicts
  case overtime

  /// The limits that are meant: clients to work for and to be main contact of go together.
  var kinds: Set<LimitStep.Kind> {
    switch self {
    case .people: [.people]
    case .clients: [.clients, .contacts]
    case .changes: [.changes]
    case .conflicts: [.conflicts]
    case .overtime: [.overtime]
    }
  }
}
