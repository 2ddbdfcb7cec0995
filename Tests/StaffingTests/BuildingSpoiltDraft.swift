import Staffing
import Testing

/// One way to spoil a sound draft, and what must be said of it.
struct BuildingSpoiltDraft: Sendable, CustomTestStringConvertible {
  var code: ProblemCode
  var field: String
  var spoil: @Sendable (inout ScenarioDraft) -> Void

  init(_ code: ProblemCode, _ field: String, _ spoil: @escaping @Sendable (inout ScenarioDraft) -> Void) {
    self.code = code
    self.field = field
    self.spoil = spoil
  }

  var testDescription: String { "\(code.rawValue) at \(field)" }
}
