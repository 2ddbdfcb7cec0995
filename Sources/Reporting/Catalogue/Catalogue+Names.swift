internal import Staffing

extension Catalogue {
  /// A role as she reads it: her own name for it, or the catalogue's in her language.
  func role(_ role: Role) -> String {
    guard role.name == role.id, let word = WordPhrase(rawValue: role.id) else { return role.name.withoutControls }
    return self(word)
  }

  func grade(_ grade: Grade) -> String { WordPhrase(rawValue: grade.word).map { self($0) } ?? grade.word }

  func health(_ health: Health) -> String { WordPhrase(rawValue: health.rawValue).map { self($0) } ?? health.rawValue }

  func goal(_ goal: Goal) -> String { WordPhrase(rawValue: goal.rawValue).map { self($0) } ?? goal.rawValue }

  func preset(_ preset: Preset) -> String {
    switch preset {
    case .balanced: self(WordPhrase.balanced)
    case .keepTeams: self(WordPhrase.keepTeams)
    case .saveMoney: self(WordPhrase.saveMoney)
    }
  }

  func kind(_ kind: Opportunity.Kind) -> String {
    switch kind {
    case .pitch: self(WordPhrase.pitch)
    case .campaign: self(WordPhrase.campaign)
    case .client: self(WordPhrase.client)
    }
  }

  /// The months of a stage.
  func stage(_ stage: Stage, of scenario: Scenario) -> String {
    let months = stage.monthIndices
    guard let first = months.first, let last = months.last else { return "" }
    return self.months(scenario.months[first].month, scenario.months[last].month)
  }

  /// All months of a scenario.
  func span(of scenario: Scenario) -> String {
    guard let first = scenario.months.first, let last = scenario.months.last else { return "" }
    return months(first.month, last.month)
  }
}
