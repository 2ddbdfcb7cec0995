internal import Foundation
internal import Planning
internal import Reporting

/// Shows on standard error where a run stands, once it takes longer than two seconds.
///
/// Engines call it from any of their threads. Unchecked: the only state that changes is `last` and `isShown`, and both are
/// touched under `lock` alone.
final class ProgressLine: @unchecked Sendable {
  private let console: Console
  private let catalogue: Catalogue
  /// Whether anybody sees it.
  let isWanted: Bool
  private let lock = NSLock()
  private var last = 0.0
  private var isShown = false

  /// A line that is not shown yet.
  ///
  /// - Parameters:
  ///   - console: Where it goes.
  ///   - catalogue: Language and currency.
  ///   - isForced: Whether to show it where standard error is no terminal, too.
  init(_ console: Console, _ catalogue: Catalogue, isForced: Bool) {
    self.console = console
    self.catalogue = catalogue
    isWanted = isForced || console.isErrorTerminal
  }

  /// Shows where the run stands, at most twice a second on a terminal and every five seconds elsewhere.
  ///
  /// - Parameter progress: Where it stands.
  func show(_ progress: Planning.Progress) {
    show(
      catalogue.progress(
        phase: progress.phase.rawValue, seconds: progress.seconds, gap: progress.gap, done: progress.done),
      seconds: progress.seconds)
  }

  /// Shows a line, as often.
  ///
  /// - Parameters:
  ///   - text: The line, without a line break.
  ///   - seconds: Seconds since the beginning.
  func show(_ text: String, seconds: Double) {
    guard isWanted, seconds > 2 else { return }
    let isTerminal = console.isErrorTerminal
    let isDue = lock.withLock {
      guard seconds - last >= (isTerminal ? 0.5 : 5) else { return false }
      (last, isShown) = (seconds, true)
      return true
    }
    if isDue { console.writeError(isTerminal ? "\r\u{1B}[K" + text : text + "\n") }
  }

  /// Takes the line away before the page is printed.
  func clear() {
    if lock.withLock({ isShown }), console.isErrorTerminal { console.writeError("\r\u{1B}[K") }
  }
}
