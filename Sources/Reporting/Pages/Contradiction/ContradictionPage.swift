public import Staffing

/// Whether the rules of a scenario can hold together; where not, which clash and what the ways out cost.
public struct ContradictionPage: Sendable {
  private let report: ContradictionReport
  private let origins: RuleOrigins
  private let say: Catalogue
  private let screen: Screen
  private let path: String
  private let seconds: Double

  /// The page of a report.
  ///
  /// - Parameters:
  ///   - report: What clashes.
  ///   - origins: Where rules stand in her files.
  ///   - catalogue: Language and currency.
  ///   - screen: Width and colour.
  ///   - path: The scenario as she named it, for the command to try next.
  ///   - seconds: How long was looked at most: longer is the advice where that was not enough.
  public init(
    _ report: ContradictionReport, _ origins: RuleOrigins, _ catalogue: Catalogue, on screen: Screen, path: String,
    seconds: Double
  ) {
    self.report = report
    self.origins = origins
    say = catalogue
    self.screen = screen
    self.path = path
    self.seconds = seconds
  }

  /// Whether rules clash.
  var isContradictory: Bool { !report.contradictions.isEmpty }

  /// Each contradiction, then what is known of all other rules.
  public var lines: [String] {
    guard isContradictory else {
      return screen.wrap(say(report.rest == .holds ? ContradictionPhrase.holds : .unknown))
    }
    var sections = report.contradictions.enumerated().map { place, contradiction in
      ContradictionSection(contradiction, isFurther: place > 0, report.scenario, origins, say, on: screen).lines
    }
    sections.append(screen.wrap(say(rest)))
    return Array(sections.joined(separator: [""]))
  }

  /// The command to try next.
  public var next: String {
    let isOpen =
      report.contradictions.isEmpty
      ? report.rest == .open
      : report.contradictions.contains {
        !$0.isSmallest || $0.waysOut.contains { $0.isTried } && $0.waysOut.allSatisfy { $0.plan == nil }
      }
    if isOpen {
      let longer = max(60, (seconds / 60).rounded(.up) * 60) * 5
      return say(ContradictionPhrase.nextLonger, path.shellQuoted, String(Int(longer)))
    }
    return isContradictory ? say(ContradictionPhrase.next, path.shellQuoted) : say(NextPhrase.plan, path.shellQuoted)
  }

  private var rest: ContradictionPhrase {
    switch report.rest {
    case .holds: report.contradictions.count > 1 ? .restHoldsAll : .restHolds
    case .clashes: .restClashes
    case .open: .restOpen
    }
  }
}
