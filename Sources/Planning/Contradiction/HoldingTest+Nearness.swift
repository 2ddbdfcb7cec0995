import LinearProgramming

extension HoldingTest {
  /// A whole point that keeps some rules and has little else different from another point.
  ///
  /// The teams of that point are taken up one by one, as far as the rules allow; hours are shared out anew.
  ///
  /// - Parameters:
  ///   - known: A whole point, which may break the rules.
  ///   - kept: Per group, whether it has to hold.
  /// - Returns: The point, or `nil` where none was found.
  /// - Throws: What the solver throws.
  mutating func point(
    near known: ContiguousArray<Double>, keeping kept: ContiguousArray<Bool>
  ) throws -> ContiguousArray<Double>? {
    guard !meter.isOver else { return nil }
    let own = WorkMeter(limits: meter.slice(work: Self.relaxationWork), report: nil)
    defer { meter.spend(max(1, own.spent)) }
    var closed = part.part.program
    part.shut(&closed, keeping: kept)
    guard let values = try GuidedRounding(closed).plan(near: known, solver, own, &random) else { return nil }
    return adopt(values, closed) ? values : nil
  }

  /// Keeps a whole point that keeps some rules.
  mutating func learn(_ values: ContiguousArray<Double>, keeping kept: ContiguousArray<Bool>) {
    var closed = part.part.program
    part.shut(&closed, keeping: kept)
    adopt(values, closed)
  }
}
