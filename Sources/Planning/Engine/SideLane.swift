/// One job at a time beside many smaller ones.
///
/// Its result is taken once those have come to the work that it is expected to take: not when it happens to be there, so that what
/// comes after it is the same for any number of threads, and late enough that hardly any thread waits for it.
struct SideLane<Value: Sendable> {
  /// What one is expected to take, in work of the smaller ones.
  var usual: Int
  private var underWay: (job: Job<Value>, due: Int)?

  init(usual: Int) { self.usual = usual }

  /// Whether nothing is under way.
  var isFree: Bool { underWay == nil }

  /// Takes a job that was begun when the smaller ones had come to `now`.
  mutating func begin(_ job: Job<Value>, at now: Int) { underWay = (job, now + usual) }

  /// Whether the result is to be taken.
  func isDue(at now: Int) -> Bool { underWay.map { $0.due <= now } ?? false }

  /// What is under way no longer is.
  ///
  /// - Returns: The job.
  mutating func end() -> Job<Value>? {
    defer { underWay = nil }
    return underWay?.job
  }
}
