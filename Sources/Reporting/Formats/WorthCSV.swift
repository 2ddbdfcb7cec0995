internal import Staffing
public import WhatIf

/// What steps of limits are worth, measured or estimated, as a long table.
public struct WorthCSV: Sendable {
  /// The table: one line a figure; what is estimated has another subject than what is measured.
  public let text: String

  /// The table of what was measured.
  ///
  /// - Parameters:
  ///   - answer: What the steps are worth.
  ///   - catalogue: Language and currency.
  public init(_ answer: WorthAnswer, _ catalogue: Catalogue) {
    let scenario = answer.base.scenario
    let money = FigureTable.Unit.money(scenario.currency)
    var table = FigureTable()
    table.add(answer.base.proof, "plan", currency: scenario.currency)
    for worth in answer.more + answer.less {
      let (subject, about) = (worth.step.direction.rawValue, StepProse(catalogue, scenario).text(worth.step))
      Self.add(worth.step, subject, about, scenario, &table)
      table.add(subject, about, "outcome", text: worth.outcome.rawValue)
      guard worth.outcome == .measured else { continue }
      table.add(subject, about, "amount", money, worth.amount, margin: worth.margin)
      table.add(subject, about, "atLeast", money, worth.atLeast)
      table.add(subject, about, "atMost", money, worth.atMost)
      Self.add((worth.money, worth.rulePrices, worth.payroll, worth.hours), subject, about, money, &table)
    }
    text = table.text
  }

  /// The table of what was estimated.
  ///
  /// - Parameters:
  ///   - answer: What the steps may be worth.
  ///   - catalogue: Language and currency.
  public init(_ answer: WorthEstimate, _ catalogue: Catalogue) {
    let scenario = answer.scenario
    let money = FigureTable.Unit.money(scenario.currency)
    var table = FigureTable()
    for step in answer.more + answer.less {
      let subject = step.step.direction.rawValue + "-estimate"
      let about = StepProse(catalogue, scenario).text(step.step)
      Self.add(step.step, subject, about, scenario, &table)
      table.add(subject, about, "outcome", text: step.outcome.rawValue)
      guard step.outcome == .estimated else { continue }
      table.add(subject, about, "amount", money, step.amount)
      Self.add((step.money, step.rulePrices, step.payroll, step.hours), subject, about, money, &table)
    }
    text = table.text
  }

  private static func add(
    _ step: LimitStep, _ subject: String, _ about: String, _ scenario: Scenario, _ table: inout FigureTable
  ) {
    table.add(subject, about, "limit", text: step.kind.rawValue)
    if let role = step.role { table.add(subject, about, "role", text: scenario.roles[role].id) }
    let unit: FigureTable.Unit = step.kind == .overtime ? .hours : .count
    if let before = step.before { table.add(subject, about, "before", unit, before) }
    if let after = step.after { table.add(subject, about, "after", unit, after) }
  }

  private static func add(
    _ parts: (money: Double, rulePrices: Double, payroll: Double, hours: Double), _ subject: String, _ about: String,
    _ money: FigureTable.Unit, _ table: inout FigureTable
  ) {
    table.add(subject, about, "money", money, parts.money)
    table.add(subject, about, "rulePrices", money, parts.rulePrices)
    table.add(subject, about, "payroll", money, parts.payroll)
    table.add(subject, about, "hours", .hours, parts.hours)
  }
}
