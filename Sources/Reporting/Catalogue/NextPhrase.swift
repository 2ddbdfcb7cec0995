/// The last line of a page: the command to try next; `{0}` is the scenario, `{1}` a plan.
enum NextPhrase: CaseIterable, Phrase {
  case plan
  case savePlan
  case audit
  case nextQuarter
  case byPerson
  case longer
  case check
  case mend
  case initialise
  case fixPlan
  case again

  var texts: Texts {
    switch self {
    case .plan: Texts("Next: suits plan {0}", "Tiếp theo: suits plan {0}")
    case .savePlan: Texts("Next: suits plan {0} -o plan.csv", "Tiếp theo: suits plan {0} -o plan.csv")
    case .audit: Texts("Next: suits audit {0} {1}", "Tiếp theo: suits audit {0} {1}")
    case .nextQuarter: Texts("Next: suits next {0} {1} -o next-quarter", "Tiếp theo: suits next {0} {1} -o quy-toi")
    case .byPerson: Texts("Next: suits plan {0} --by person", "Tiếp theo: suits plan {0} --by person")
    case .longer: Texts("Next: suits plan {0} --seconds {1}", "Tiếp theo: suits plan {0} --seconds {1}")
    case .check: Texts("Next: suits check {0}", "Tiếp theo: suits check {0}")
    case .mend: Texts("Next: mend this, then: suits check {0}", "Tiếp theo: sửa lại, rồi: suits check {0}")
    case .initialise: Texts("Next: suits init {0}", "Tiếp theo: suits init {0}")
    case .again: Texts("Next: mend this, then: suits {0}", "Tiếp theo: sửa lại, rồi: suits {0}")
    case .fixPlan: Texts("Next: suits plan {0} --from {1}", "Tiếp theo: suits plan {0} --from {1}")
    }
  }
}
