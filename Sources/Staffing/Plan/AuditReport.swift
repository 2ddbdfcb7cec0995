/// What the audit found: code that knows nothing of solvers checked every rule and computed every total again.
public struct AuditReport: Sendable, Hashable {
  /// How many single checks were made.
  public var checks: Int
  /// Breaches that are not listed in the plan, listed ones that hold, and totals that differ.
  public var failures: [Failure]

  /// Whether nothing failed.
  public var passed: Bool { failures.isEmpty }

  /// A report.
  ///
  /// - Parameters:
  ///   - checks: How many single checks were made.
  ///   - failures: What failed.
  public init(checks: Int, failures: [Failure]) {
    self.checks = checks
    self.failures = failures
  }

  /// One failure.
  public enum Failure: Sendable, Hashable {
    /// A rule is broken and the plan does not say so.
    case unlisted(Breach)
    /// The plan lists a breach, but the rule holds.
    case listedButKept(Breach)
    /// A total differs from what the audit computes.
    case total(claimed: Double, computed: Double)
    /// A decision names something that does not exist, is out of order, twice, or not finite.
    case malformed(String)
  }
}
