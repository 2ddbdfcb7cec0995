internal import Foundation
internal import Planning
internal import Reporting
internal import Synchronization

/// Shows on standard error where a run stands, once it takes longer than two seconds.
final class ProgressLine: Sendable {
  private let console: Console
  private let catalogue: Catalogue
  private let isWanted: Bool
  private let state = Mutex((last: 0.0, isShown: false))

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
    guard isWanted, progress.seconds > 2 else { return }
    let isTerminal = console.isErrorTerminal
    let isDue = state.withLock { state in
      guard progress.seconds - state.last >= (isTerminal ? 0.5 : 5) else { return false }
      state = (progress.seconds, true)
      return true
    }
    guard isDue else { return }
    let text = catalogue.progress(
      phase: progress.phase.rawValue, seconds: progress.seconds, gap: progress.gap)
    console.writeError(isTerminal ? "\r\u{1B}[K" + text : text + "\n")
  }

  /// Takes the line away before the page is printed.
  func clear() {
    if state.withLock({ $0.isShown }), console.isErrorTerminal { console.writeError("\r\u{1B}[K") }
  }
}
