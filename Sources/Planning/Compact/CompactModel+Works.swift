import LinearProgramming
import Staffing

extension CompactModel {
  /// Whether a person may hold several roles on a client in this program, so that a works column has to count them once.
  ///
  /// Where rules may be broken, the rule of one role may be too.
  func allowsSeveralRoles(_ client: ClientIndex, _ person: PersonIndex) -> Bool {
    allowsBreaks || !scenario.policy.isOn(.oneRole) || scenario.isRelaxed(.oneRole, client: client, person: person)
  }

  /// `assignment ≤ works ≤ Σ assignments`: a works column is 1 exactly where a person is on a client's team.
  mutating func link(works column: ColumnIndex, to seats: [ColumnIndex]) {
    for seat in seats {
      program.addRow(upper: 0)
      program.append(1, seat)
      program.append(-1, column)
    }
    program.addRow(upper: 0)
    program.append(1, column)
    for seat in seats { program.append(-1, seat) }
  }

  /// Charges an amount for a pair's working together in a stage, once however many roles the person holds there.
  mutating func charge(works pair: Int, _ stage: StageIndex, _ amount: Double, _ term: TermCode) {
    if let column = works(pair, stage) {
      charge(amount, column, term)
      return
    }
    for triple in pairs.pairs[pair].triples {
      if let seat = seat(Int(triple), stage) { charge(amount, seat, term) }
    }
  }

  /// Whether a triple may be used in a stage and no rule fails there; those called for may be used although one fails.
  func isFit(_ triple: Int, _ stage: StageIndex) -> Bool {
    guard seat(triple, stage) != nil else { return false }
    let record = eligibility.triples[triple]
    return record.reason == nil || scenario.ineligibility(record.person, record.client, record.role, stage) == nil
  }

  /// Rows by which a pair's main contact and its assignments in some roles exclude each other, unless `slack` is 1.
  ///
  /// Where a person holds one role at most, `lead ≤ Σ other assignments + slack` says it best; else
  /// `lead + assignment ≤ 1 + slack` for every such assignment.
  ///
  /// - Parameters:
  ///   - pair: Place of the pair.
  ///   - stage: When.
  ///   - isExcluded: Which demanded roles exclude being the main contact.
  ///   - makeSlack: Adds the column by which the rule gives way; called only where rows are needed.
  mutating func separateContact(
    _ pair: Int, _ stage: StageIndex, from isExcluded: (Role) -> Bool,
    makeSlack: (inout CompactModel) -> ColumnIndex
  ) {
    guard let lead = lead(pair, stage) else { return }
    var excluded: [ColumnIndex] = []
    var others: [ColumnIndex] = []
    for triple in pairs.pairs[pair].triples {
      guard let seat = seat(Int(triple), stage) else { continue }
      if isExcluded(scenario.roles[eligibility.triples[Int(triple)].role]) {
        excluded.append(seat)
      } else {
        others.append(seat)
      }
    }
    guard !excluded.isEmpty else { return }
    let slack = makeSlack(&self)
    if works(pair, stage) == nil {
      program.addRow(upper: 0)
      program.append(1, lead)
      program.append(-1, slack)
      for seat in others { program.append(-1, seat) }
      return
    }
    for seat in excluded {
      program.addRow(upper: 1)
      program.append(1, lead)
      program.append(1, seat)
      program.append(-1, slack)
    }
  }
}
