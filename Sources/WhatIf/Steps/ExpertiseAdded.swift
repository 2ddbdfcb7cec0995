import Staffing

/// Somebody knows sectors.
struct ExpertiseAdded: DraftChange {
  /// As in `expertise.csv`.
  var lines: [ExpertiseDraft]

  var place: Place? { nil }

  func make(in draft: inout ScenarioDraft, _ findings: inout ChangeFindings) { draft.expertise += lines }
}
