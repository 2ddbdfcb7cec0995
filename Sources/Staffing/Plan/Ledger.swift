/// What a plan costs and brings by term, money of the scenario's currency.
public struct Ledger: Sendable, Hashable {
  private var amounts: ContiguousArray<Double>

  /// A ledger with nothing in it.
  public init() { amounts = ContiguousArray(repeating: 0, count: TermCode.allCases.count) }

  /// The amount of a term: at least 0, at most 0 for values.
  ///
  /// - Parameter term: Which.
  public subscript(term: TermCode) -> Double { amounts[term.position] }

  /// Adds to a term.
  ///
  /// - Parameters:
  ///   - amount: What to add.
  ///   - term: Where.
  public mutating func charge(_ amount: Double, _ term: TermCode) { amounts[term.position] += amount }

  /// What is minimised: the sum of all terms; never shown on a page as one figure.
  public var objective: Double { amounts.reduce(0, +) }

  /// The sum of the money terms: the first ledger, hours at what an hour costs.
  public var money: Double { TermCode.allCases.reduce(0) { $0 + ($1.isMoney ? self[$1] : 0) } }

  /// The sum of the rule prices: the second ledger.
  public var rulePrices: Double { TermCode.allCases.reduce(0) { $0 + ($1.isMoney ? 0 : self[$1]) } }

  /// The gap's denominator: the sum of the terms that are neither fees nor values.
  public var costTerms: Double { TermCode.allCases.reduce(0) { $0 + ($1.isValue ? 0 : self[$1]) } }

  /// The part of the objective that counts for a goal.
  ///
  /// - Parameter goal: Which.
  /// - Returns: The sum of its terms.
  public func amount(of goal: Goal) -> Double { TermCode.allCases.reduce(0) { $0 + ($1.goal == goal ? self[$1] : 0) } }
}
