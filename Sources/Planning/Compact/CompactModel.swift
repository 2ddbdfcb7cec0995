public import LinearProgramming
public import Staffing

/// The compact program of a scenario: every decision a column, every rule its rows, with the way back to decisions.
///
/// Hours are split: `hours = least × assignment + extra`, so that one row `extra ≤ (most − least) × assignment` links them
/// instead of two. Rules add rows through `appendHours`, `appendWorks` and their like, which know
/// about the split.
public struct CompactModel: Sendable {
  /// The question.
  public let scenario: Scenario
  /// Who may work for whom.
  public let eligibility: Eligibility
  /// The program.
  public internal(set) var program = LinearProgram()
  /// Whether rules may be broken: the violation columns are open.
  public let allowsBreaks: Bool

  /// Assignment columns: place `triple × stages + stage`, -1 where there is none.
  var seatColumns: ContiguousArray<Int32> = []
  /// Extra-hours columns: place `hourStarts[triple] + need in triple × months + month`, -1 where there is none.
  var hourColumns: ContiguousArray<Int32> = []
  /// The least hours that belong to each place of `hourColumns`.
  var leastHours: ContiguousArray<Double> = []
  var hourStarts: ContiguousArray<Int32> = []
  /// People and clients that can meet: the triples that differ in the role alone.
  var pairs = PairTable()
  /// Main contact columns: place `pair × stages + stage`, -1 where there is none.
  var leadColumns: ContiguousArray<Int32> = []
  /// Works columns, only where a person may hold several roles on a client: else the sum of assignments serves.
  var worksColumns: ContiguousArray<Int32> = []
  /// Shortfall and freelance columns: place `need × months + month`, -1 where there is none.
  var shortfallColumns: ContiguousArray<Int32> = []
  var freelanceColumns: ContiguousArray<Int32> = []
  /// Overtime columns: place `(person × months + month) × 2 + half`, -1 where there is none.
  var overtimeColumns: ContiguousArray<Int32> = []
  var acceptColumns: ContiguousArray<Int32> = []
  /// Columns by which rules may be broken.
  var breaks: ContiguousArray<BreakColumn> = []
  /// The rules that each of `breaks` breaks, all of them at once; only kept where rules may be broken.
  var breakGroups: ContiguousArray<[RuleGroup]> = []
  /// The cost of each column by goal, place `goal × columns …`; only kept where goals are ordered.
  var goalCosts: [ContiguousArray<Double>] = []
  /// The part of each column's cost that is a fee or a value and so no part of the gap's denominator.
  var valueCosts: ContiguousArray<Double> = []
  /// Whether `cashCosts` are kept.
  let splitsCash: Bool
  /// The part of each column's cost that changes what the department earns.
  var cashCosts: ContiguousArray<Double> = []
  /// The part of each column's cost that is money and no rule's price; kept with `cashCosts`.
  var moneyCosts: ContiguousArray<Double> = []
  /// What a column is, for exports.
  var kinds: ContiguousArray<ColumnKind> = []

  /// The rows of each rule, in the order of rows.
  var ruleRows: [RuleRange] = []

  /// The rows that a rule has added.
  struct RuleRange: Sendable {
    /// Its place among the rules.
    var rule: Int32
    var rows: Range<Int>
  }

  /// A column by which a rule may be broken, and what it weighs.
  struct BreakColumn: Sendable {
    var column: ColumnIndex
    var rule: RuleCode
    var weight: Double
    var greatest: Double
  }

  /// The program of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - allowsBreaks: Whether rules may be broken.
  ///   - calledFor: Triples to admit although a relaxable rule fails.
  ///   - splitsCash: Whether to keep apart what changes the department's result.
  /// - Complexity: O(triples × months).
  public init(_ scenario: Scenario, allowsBreaks: Bool = false, calledFor: Set<Triple> = [], splitsCash: Bool = false) {
    self.scenario = scenario
    self.allowsBreaks = allowsBreaks
    self.splitsCash = splitsCash
    eligibility = Eligibility(scenario, calledFor: calledFor)
    let triples = eligibility.triples.count
    let width = triples * (scenario.months.count + scenario.stages.count)
    program.reserveCapacity(columns: width * 5 / 4, rows: width, terms: width * 5)
    if !scenario.policy.order.isEmpty { goalCosts = Array(repeating: [], count: Goal.allCases.count) }
    pairs = PairTable(eligibility, scenario)
    addAssignments()
    addHours()
    addWorksAndContacts()
    addOutside()
    for (place, rule) in CompactRules.all.enumerated() where scenario.policy.isOn(rule.code) {
      let first = program.rowCount
      rule.addRows(to: &self)
      ruleRows.append(RuleRange(rule: Int32(truncatingIfNeeded: place), rows: first..<program.rowCount))
    }
  }
}
