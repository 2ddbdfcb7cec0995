import Staffing

extension TermCode {
  /// Whether the term changes what the department earns.
  ///
  /// Pay of ordinary hours does not: it is owed whether they are used or not.
  var isCash: Bool { isMoney && self != .staffing }
}

extension Ledger {
  /// What is paid beyond salaries, less fees of opportunities: the department's result is a constant less this.
  var cash: Double { TermCode.allCases.reduce(0) { $0 + ($1.isCash ? self[$1] : 0) } }
}
