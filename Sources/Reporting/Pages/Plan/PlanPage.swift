public import Staffing

/// A plan as she reads it on a terminal.
public struct PlanPage: Sendable {
  private let desk: PlanDesk
  private let path: String
  /// What clashes, where no plan keeps all rules and that was found out.
  private let clash: Contradiction?
  private let origins: RuleOrigins?

  /// What the tables are by.
  public enum Grouping: String, Sendable, Hashable, CaseIterable {
    /// By client, with the teams month by month.
    case client
    /// By person.
    case person
    /// By role and department.
    case role
  }

  /// The plan that a run was to stay near.
  public struct Start: Sendable {
    /// What it decides.
    public var decisions: Decisions
    /// The places that she marked to keep.
    public var kept: [Decisions.Assignment]
    /// What staying near it may cost, share of the plan's cost terms.
    public var gap: Double

    /// A plan to stay near.
    ///
    /// - Parameters:
    ///   - decisions: What it decides.
    ///   - kept: The places that she marked to keep.
    ///   - gap: What staying near it may cost, share of the plan's cost terms.
    public init(decisions: Decisions, kept: [Decisions.Assignment], gap: Double) {
      self.gap = gap
      self.decisions = decisions
      self.kept = kept
    }
  }

  /// The page of a plan.
  ///
  /// - Parameters:
  ///   - plan: An audited plan.
  ///   - catalogue: Language and currency.
  ///   - screen: Width and colour.
  ///   - path: The scenario as she named it, for the command to try next.
  ///   - clash: What clashes, where no plan keeps all rules and that was found out.
  ///   - origins: Where rules stand in her files, where that is known.
  public init(
    _ plan: Plan, _ catalogue: Catalogue, on screen: Screen, path: String, clash: Contradiction? = nil,
    _ origins: RuleOrigins? = nil
  ) {
    desk = PlanDesk(plan, catalogue, screen)
    self.path = path
    self.clash = clash
    self.origins = origins
  }

  /// The page: what is broken first, then the summary, tables, changes, both ledgers, and the command to try next.
  ///
  /// - Parameters:
  ///   - grouping: What the tables are by.
  ///   - details: Whether to add the figures of the proof.
  ///   - start: The plan that the run was to stay near, or `nil`.
  ///   - planFile: The file the plan was written to, or `nil`.
  /// - Returns: Lines of at most the screen's width.
  public func lines(
    by grouping: Grouping = .client, details: Bool = false, startedFrom start: Start? = nil,
    writtenTo planFile: String? = nil
  ) -> [String] {
    var sections: [[String]] = [BreachSection(desk: desk).lines, SummarySection(desk: desk).lines]
    if let start { sections.append(StartSection(desk: desk, start: start).lines) }
    sections.append(ComparisonSection(desk: desk).lines)
    switch grouping {
    case .client: sections += [ClientSection(desk: desk).lines, TeamSection(desk: desk).lines]
    case .person: sections += [PersonSection(desk: desk).lines]
    case .role: sections += [RoleSection(desk: desk).lines, DepartmentSection(desk: desk).lines]
    }
    sections += [
      ChangeSection(desk: desk).lines, OpportunitySection(desk: desk).lines, RiskSection(desk: desk).lines,
      RelaxationSection(desk: desk).lines, MoneySection(desk: desk).lines, PriceSection(desk: desk).lines,
    ]
    if details { sections.append(ProofSection(desk: desk).lines) }
    if let clash {
      sections.append(ContradictionSection(clash, desk.scenario, origins, desk.catalogue, on: desk.screen).rules)
    }
    sections.append(closing(planFile))
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func closing(_ planFile: String?) -> [String] {
    let say = desk.catalogue
    let shown = path.shellQuoted
    if desk.plan.isContradictory, desk.plan.proof.breakProof == .none {
      let longer = max(60, (desk.plan.proof.seconds / 60).rounded(.up) * 60) * 5
      return [say(NextPhrase.longer, shown, String(Int(longer)))]
    }
    let written = planFile.map { say(PlanPhrase.written, $0) }
    if desk.plan.isContradictory { return [written, say(ContradictionPhrase.nextDeep, shown)].compactMap(\.self) }
    guard let planFile, let written else { return [say(NextPhrase.savePlan, shown)] }
    return [written, say(NextPhrase.audit, shown, planFile.shellQuoted)]
  }
}

extension String {
  /// The text as one word of a shell's command line.
  var shellQuoted: String {
    let plain = unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "/._-+@:,=~%".unicodeScalars.contains(scalar)
    }
    if plain && !isEmpty { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
