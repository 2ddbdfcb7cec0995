internal import Staffing
public import WhatIf

/// What one step of each limit may be worth: estimates, every line labelled so.
public struct EstimatePage: Sendable {
  private let answer: WorthEstimate
  private let say: Catalogue
  private let screen: Screen
  private let path: String
  private let seconds: Double

  /// The page of some steps.
  ///
  /// - Parameters:
  ///   - answer: What the steps may be worth.
  ///   - catalogue: Language and currency.
  ///   - screen: Width and colour.
  ///   - path: The scenario as she named it, for the command to try next.
  ///   - seconds: How long was looked at most: longer is the advice where that was not enough.
  public init(_ answer: WorthEstimate, _ catalogue: Catalogue, on screen: Screen, path: String, seconds: Double) {
    self.answer = answer
    say = catalogue
    self.screen = screen
    self.path = path
    self.seconds = seconds
  }

  /// What may be worth most, steps more and steps less in their order, what estimates are, and the command to try next.
  public var lines: [String] {
    let scenario = answer.scenario
    let title = screen.wrap(say(WorthPhrase.quickTitle, scenario.name, say.span(of: scenario)), style: .strong)
    var sections = [title + head]
    if !answer.isCut {
      for (title, steps) in [(WorthPhrase.moreTitle, answer.more), (.lessTitle, answer.less)] where !steps.isEmpty {
        let table = EstimateTable(steps, scenario, say)
        sections.append([screen.paint(say(title), .strong)] + table.lines(on: screen))
      }
    }
    sections.append(notes)
    sections.append([next])
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var head: [String] {
    if answer.isCut { return screen.wrap(say(WorthPhrase.quickCut), style: .warning) }
    if answer.isContradictory { return screen.wrap(say(WorthPhrase.quickBroken), style: .bad) }
    guard let best else { return screen.wrap(say(WorthPhrase.quickNothing)) }
    let texts = StepChange(best).texts(say)
    return screen.wrap(
      say(WorthPhrase.quickBest, StepProse(say, answer.scenario).text(best.step), texts[0], texts[1], texts[2]))
  }

  private var notes: [String] {
    guard !answer.isCut else { return [] }
    let steps = answer.more + answer.less
    var notes: [String] = []
    if steps.contains(where: { $0.outcome == .estimated }) { notes.append(say(WorthPhrase.quickMethod)) }
    if !answer.scenario.policy.order.isEmpty { notes.append(say(WorthPhrase.quickOrder)) }
    if steps.contains(where: { $0.payroll != 0 }) { notes.append(say(WorthPhrase.payNote)) }
    if answer.skipped > 0 { notes.append(say(WorthPhrase.quickSkipped, say.number(answer.skipped))) }
    return notes.flatMap { screen.wrap($0) }
  }

  /// To measure what may bring most; where the limits came first, to look for longer.
  private var next: String {
    if answer.skipped > 0 || answer.isCut {
      return say(WorthPhrase.quickLonger, path.shellQuoted, String(Int(max(60, (seconds / 60).rounded(.up) * 60) * 5)))
    }
    guard let step = (best ?? answer.more.first { $0.outcome == .mayKeepRules })?.step else {
      return say.nextPlan(path)
    }
    let choice = step.kind == .contacts ? LimitStep.Kind.clients : step.kind
    return say(WorthPhrase.quickNext, path.shellQuoted, choice.rawValue)
  }

  /// The step that may bring most, where one may bring anything.
  private var best: StepEstimate? {
    answer.more.first { $0.outcome == .estimated }.flatMap { $0.amount ?? 0 > 0 ? $0 : nil }
  }
}

extension Catalogue {
  /// Where a run over estimates stands.
  ///
  /// - Parameters:
  ///   - done: How many steps are estimated.
  ///   - count: How many there are.
  ///   - seconds: Seconds since the beginning.
  /// - Returns: `4 s: 12 of 24 steps estimated`.
  public func estimateProgress(_ done: Int, of count: Int, seconds: Double) -> String {
    self(WorthPhrase.quickProgress, number(seconds), number(done), number(count))
  }
}
