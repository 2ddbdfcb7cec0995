internal import Foundation

/// Shows twice a second which stage runs, however long it takes: stages tell when they begin and nothing in between.
///
/// Unchecked: the only state that changes is `text` and `hasEnded`, and both are touched under `lock` alone.
final class StageTicker: @unchecked Sendable {
  private let line: ProgressLine
  private let began = ContinuousClock.now
  private let lock = NSLock()
  private var text: (@Sendable (Double) -> String)?
  private var hasEnded = false

  /// A ticker that shows nothing yet.
  ///
  /// - Parameter line: Where it shows.
  init(_ line: ProgressLine) {
    self.line = line
    guard line.isWanted else { return }
    Thread.detachNewThread { [self] in
      while tick() { Thread.sleep(forTimeInterval: 0.5) }
    }
  }

  /// Takes over what to show from now on.
  ///
  /// - Parameter text: The line, given the seconds so far.
  func show(_ text: @escaping @Sendable (Double) -> String) { lock.withLock { self.text = text } }

  /// Takes the line away and shows nothing more.
  func end() {
    lock.withLock {
      hasEnded = true
      line.clear()
    }
  }

  /// Shows the line once, unless it has ended.
  private func tick() -> Bool {
    let passed = began.duration(to: .now).components
    let seconds = Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
    return lock.withLock {
      if let text, !hasEnded { line.show(text(seconds), seconds: seconds) }
      return !hasEnded
    }
  }
}
