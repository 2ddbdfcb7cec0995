extension PriceName {
  /// The price in a preset, before the data may raise it.
  ///
  /// - Parameter preset: Which.
  /// - Returns: In the price's ``unit``.
  public func standard(in preset: Preset) -> Double {
    switch preset {
    case .balanced: balanced
    case .keepTeams: keepTeams
    case .saveMoney: saveMoney
    }
  }

  private var balanced: Double {
    switch self {
    case .shortfallA: 9
    case .shortfallB: 7.5
    case .shortfallC: 6
    case .growthShortfall: 1.5
    case .freelance: 2.5
    case .overtimeFirst: 1.5
    case .overtimeSecond: 2.5
    case .expertise: 0.15
    case .seniority: 0.1
    case .upwardCover: 0.25
    case .planningBurden: 0.3
    case .handover: 1
    case .tenure: 1
    case .bandUnder: 0.15
    case .bandOver: 0.4
    case .reportingLine: 2
    case .preference: 8
    case .clientMargin: 0.5
    case .overServicing: 0.3
    case .newFace: 16
    case .bookBalance: 8
    case .plannerApart: 16
    }
  }

  private var keepTeams: Double {
    switch self {
    case .handover: 2.5
    case .tenure: 2.5
    case .preference: 16
    case .newFace: 4
    case .bookBalance: 4
    default: balanced
    }
  }

  private var saveMoney: Double {
    switch self {
    case .growthShortfall: 1.2
    case .expertise: 0.1
    case .seniority: 0.05
    case .upwardCover: 0.1
    case .planningBurden: 0.15
    case .handover: 0.6
    case .tenure: 0.5
    case .bandUnder: 0.1
    case .bandOver: 0.25
    case .reportingLine: 1
    case .clientMargin: 1
    case .overServicing: 0.6
    case .newFace: 8
    case .bookBalance: 4
    case .plannerApart: 8
    default: balanced
    }
  }
}
