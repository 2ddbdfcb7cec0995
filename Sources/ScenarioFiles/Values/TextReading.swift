import Staffing

/// What came of reading a piece of text as a value.
enum TextReading<Value: Sendable>: Sendable {
  /// It can be read in one way.
  case value(Value)
  /// It can be read in two ways, and the scenario does not say which.
  case ambiguous
  /// It cannot be read.
  case refused(ProblemCode)
}

extension TextReading: Equatable where Value: Equatable {}
