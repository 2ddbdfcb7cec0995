import LinearProgramming
import Staffing

extension ChangeBudget: RuleRows {
  /// `Σ joins − forced ≤ change` up to every stage, for every client and role with incumbents; `Σ change ≤ budget`.
  ///
  /// Forced is one for each who had to leave and for each accepted opportunity that begins; what is not used at once may
  /// be used later, which is why the rows add up from the first stage on.
  static func addRows(to model: inout CompactModel) {
    let limit = model.scenario.policy.limit(.changes)
    guard limit < .infinity else { return }
    var changes: [ColumnIndex] = []
    for client in model.scenario.clients.ids {
      for role in model.scenario.roles.ids {
        let triples = model.eligibility.triples(of: client, role)
        let today = model.scenario.incumbents(of: client, role)
        guard !today.isEmpty, !triples.isEmpty else { continue }
        let most = Double(triples.count * model.scenario.stages.count)
        let change = model.addColumn(.helper(code), upper: most)
        changes.append(change)
        var balance = Balance()
        for stage in model.scenario.stages.ids {
          model.add(to: &balance, triples, today, stage)
          model.program.addRow(upper: balance.forced)
          model.program.append(-1, change)
          for term in balance.terms { model.program.append(term.coefficient, term.column) }
        }
      }
    }
    let greatest = Double(model.eligibility.triples.count * model.scenario.stages.count)
    let broken = model.addBreak(RuleGroup(code), greatest: greatest)
    model.program.addRow(upper: limit)
    for change in changes { model.program.append(1, change) }
    model.program.append(-1, broken)
  }
}

/// Joins less what is forced, up to a stage.
private struct Balance {
  var terms: [(coefficient: Double, column: ColumnIndex)] = []
  /// What is forced whatever is decided.
  var forced = 0.0
}

extension CompactModel {
  /// Adds a stage's joins, departures and opportunities of a client's role.
  fileprivate mutating func add(
    to balance: inout Balance, _ triples: Range<Int>, _ today: [PersonIndex], _ stage: StageIndex
  ) {
    let sample = eligibility.triples[triples.lowerBound]
    for place in triples {
      let record = eligibility.triples[place]
      guard !scenario.isPinned(record.person, record.client, record.role, stage) else { continue }
      switch joining(place, stage) {
      case .never: continue
      case .assignment(let seat): balance.terms.append((1, seat))
      case .assignmentBeyond(let seat, let before):
        let join = addColumn(.helper(.changeBudget), upper: 1)
        addJoinRow(join, seat, before)
        balance.terms.append((1, join))
      }
    }
    for opportunity in scenario.openings(sample.client, sample.role, stage) {
      balance.terms.append((-1, accept(opportunity)))
    }
    guard scenario.wantsHours(sample.client, sample.role, stage) else { return }
    guard let before = scenario.stagesBefore(stage, sample.client, sample.role).surely else {
      balance.forced += Double(today.count { !isFit($0, triples, stage) })
      return
    }
    for place in triples where !isFit(place, stage) {
      if let seat = seat(place, before) { balance.terms.append((-1, seat)) }
    }
  }

  /// Whether one of the triples of a client's role is the person's, and fit for a stage.
  private func isFit(_ person: PersonIndex, _ triples: Range<Int>, _ stage: StageIndex) -> Bool {
    triples.contains { eligibility.triples[$0].person == person && isFit($0, stage) }
  }
}
