public import Staffing
public import WhatIf

/// What one step of each limit is worth.
public struct WorthPage: Sendable {
  private let answer: WorthAnswer
  private let kinds: Set<LimitStep.Kind>
  private let say: Catalogue
  private let screen: Screen
  private let path: String

  /// The page of some steps.
  ///
  /// - Parameters:
  ///   - answer: What the steps are worth.
  ///   - kinds: The limits that were asked for.
  ///   - catalogue: Language and currency.
  ///   - screen: Width and colour.
  ///   - path: The scenario as she named it, for the command to try next.
  public init(
    _ answer: WorthAnswer, of kinds: Set<LimitStep.Kind>, _ catalogue: Catalogue, on screen: Screen, path: String
  ) {
    self.answer = answer
    self.kinds = kinds
    say = catalogue
    self.screen = screen
    self.path = path
  }

  /// What is worth most, steps more and steps less in their order, what the figures mean, and the command to try next.
  public var lines: [String] {
    let scenario = answer.base.scenario
    var sections = [[screen.paint(say(WorthPhrase.title, scenario.name, say.span(of: scenario)), .strong)] + head]
    for (title, steps) in [(WorthPhrase.moreTitle, answer.more), (.lessTitle, answer.less)] where !steps.isEmpty {
      sections.append([screen.paint(say(title), .strong)] + WorthTable(steps, scenario, say).lines(on: screen))
    }
    sections.append(notes)
    sections.append(next)
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var head: [String] {
    guard !answer.base.isContradictory else {
      return screen.wrap(say(WorthPhrase.brokenBase, say.number(answer.base.broken.count)), style: .bad)
    }
    guard answer.more.contains(where: { $0.outcome == .measured }) else { return [] }
    guard let best else { return screen.wrap(say(WorthPhrase.nothingBrings)) }
    let (step, texts) = (StepProse(say, scenario).text(best.step), StepChange(best).texts(say))
    guard let margin = best.margin, best.isProven else {
      return screen.wrap(say(WorthPhrase.bestOpen, step, texts[0], texts[1], texts[2]))
    }
    return screen.wrap(say(WorthPhrase.best, step, texts[0], texts[1], texts[2], say.money(margin)))
  }

  private var notes: [String] {
    let steps = answer.more + answer.less
    var notes: [WorthPhrase] = []
    if steps.contains(where: { $0.outcome == .measured }) { notes.append(.method) }
    if steps.contains(where: { $0.payroll != 0 }) { notes.append(.payNote) }
    func isMissing(_ kind: LimitStep.Kind) -> Bool {
      answer.skipped == 0 && kinds.contains(kind) && !steps.contains { $0.step.kind == kind }
    }
    if isMissing(.changes) { notes.append(.noChangeLimit) }
    if isMissing(.conflicts) { notes.append(.noConflicts) }
    let skipped = answer.skipped == 0 ? [] : [say(WorthPhrase.skipped, say.number(answer.skipped))]
    return (notes.map { say($0) } + skipped).flatMap { screen.wrap($0) }
  }

  private var next: [String] {
    let step = (best ?? answer.more.first { $0.outcome == .keepsRules })?.step
    let lines = step.flatMap { StepLines($0, scenario, say).lines(on: screen) }
    return lines.map { $0 + [say(WorthPhrase.next, path.shellQuoted)] } ?? [say.nextPlan(path)]
  }

  /// The step that brings most, where one brings anything.
  private var best: StepWorth? {
    answer.more.first { $0.outcome == .measured }.flatMap { $0.amount ?? 0 > 0 ? $0 : nil }
  }

  private var scenario: Scenario { answer.base.scenario }
}

extension Catalogue {
  /// Where a run over steps of limits stands.
  ///
  /// - Parameters:
  ///   - place: Which step is being planned, counted from 1.
  ///   - count: How many there are.
  ///   - step: The step.
  ///   - scenario: The scenario as it is.
  ///   - seconds: Seconds since the beginning.
  ///   - gap: What may still be gained, a share, or `nil`.
  /// - Returns: `34 s: 3 of 24, one more manager (senior), like Nam, at most 1.2 % to gain`.
  public func worthProgress(
    _ place: Int, of count: Int, _ step: LimitStep, in scenario: Scenario, seconds: Double, gap: Double?
  ) -> String {
    self(
      WorthPhrase.progress, number(seconds), number(place), number(count), StepProse(self, scenario).text(step),
      gap.map { self(RunPhrase.stillToGain, percent($0)) } ?? "")
  }
}
