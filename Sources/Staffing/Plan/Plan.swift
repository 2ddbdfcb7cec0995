/// An answer: what is decided, what it costs and brings, what is proven, and the audit it passed.
public struct Plan: Sendable {
  /// The scenario it answers.
  public var scenario: Scenario
  /// The engine that made it: `compact`, `bundles`, or `knapsacks` where all work is carried whole.
  public var engine: String
  /// What is decided, in exact hours.
  public var decisions: Decisions
  /// The same teams with hours on the grid.
  public var rounded: Decisions
  /// What rounding costs, money and rule prices together; at least 0.
  public var roundingCost: Double
  /// Both ledgers by term, of the exact hours.
  public var ledger: Ledger
  /// What is proven.
  public var proof: Proof
  /// Rules that are broken; what is proven of that is ``Proof/breakProof``.
  public var broken: [Breach]
  /// The audit of the exact hours; a plan that failed is never made.
  public var audit: AuditReport
  /// The audit of the rounded hours.
  public var roundedAudit: AuditReport
  /// Today's teams with hours solved again, and one-by-one staffing.
  public var comparisons: [Comparison]

  /// Whether rules are broken.
  public var isContradictory: Bool { !broken.isEmpty }

  /// Another way to staff, to hold the plan against.
  public struct Comparison: Sendable {
    /// How the teams came about.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// Today's teams.
      case today
      /// One request at a time.
      case oneByOne
    }
    /// How the teams came about.
    public var kind: Kind
    /// What it decides.
    public var decisions: Decisions
    /// Its ledgers.
    public var ledger: Ledger
    /// The rules it breaks.
    public var broken: [Breach]

    /// All parts.
    ///
    /// - Parameters:
    ///   - kind: How the teams came about.
    ///   - decisions: What it decides.
    ///   - ledger: Its ledgers.
    ///   - broken: The rules it breaks.
    public init(kind: Kind, decisions: Decisions, ledger: Ledger, broken: [Breach]) {
      self.kind = kind
      self.decisions = decisions
      self.ledger = ledger
      self.broken = broken
    }
  }

  /// All parts.
  ///
  /// - Parameters:
  ///   - scenario: The scenario it answers.
  ///   - engine: The engine that made it.
  ///   - decisions: What is decided, in exact hours.
  ///   - rounded: The same teams with hours on the grid.
  ///   - roundingCost: What rounding costs.
  ///   - ledger: Both ledgers of the exact hours.
  ///   - proof: What is proven.
  ///   - broken: Rules that are broken.
  ///   - audit: The audit of the exact hours.
  ///   - roundedAudit: The audit of the rounded hours.
  ///   - comparisons: Other ways to staff.
  public init(
    scenario: Scenario, engine: String, decisions: Decisions, rounded: Decisions, roundingCost: Double,
    ledger: Ledger, proof: Proof, broken: [Breach], audit: AuditReport, roundedAudit: AuditReport,
    comparisons: [Comparison]
  ) {
    self.scenario = scenario
    self.engine = engine
    self.decisions = decisions
    self.rounded = rounded
    self.roundingCost = roundingCost
    self.ledger = ledger
    self.proof = proof
    self.broken = broken
    self.audit = audit
    self.roundedAudit = roundedAudit
    self.comparisons = comparisons
  }
}
