/// When to stop, asked by solvers and engines between their batches of work; they never print and never exit.
public struct Limits: Sendable {
  /// The greatest number of work units (simplex iterations), or `nil`; a solver may take one more to see whether it has ended.
  public var work: Int?
  /// The moment on the monotonic clock after which nothing new is begun, or `nil`.
  public var deadline: ContinuousClock.Instant?
  /// A flag that somebody else may raise, or `nil`.
  public var cancellation: Cancellation?
  /// Stop when the relative gap is proven to be at most this; 0 asks for optimality.
  public var gap: Double

  /// Limits; without arguments there are none.
  ///
  /// - Parameters:
  ///   - work: The greatest number of simplex iterations.
  ///   - deadline: A moment on the monotonic clock.
  ///   - cancellation: A flag that somebody else may raise.
  ///   - gap: The relative gap that suffices, at least 0.
  public init(
    work: Int? = nil, deadline: ContinuousClock.Instant? = nil, cancellation: Cancellation? = nil, gap: Double = 0
  ) {
    self.work = work
    self.deadline = deadline
    self.cancellation = cancellation
    self.gap = gap
  }

  /// Seconds until the deadline (never negative), or `nil` where there is none.
  public var secondsLeft: Double? {
    guard let deadline else { return nil }
    let left = ContinuousClock.now.duration(to: deadline).components
    return max(0, Double(left.seconds) + Double(left.attoseconds) * 1e-18)
  }

  /// What says stop now (clock or cancellation), or `nil`.
  public var reached: Limit? {
    if let cancellation, cancellation.isRequested { return .cancelled }
    if let deadline, ContinuousClock.now >= deadline { return .time }
    return nil
  }
}
