internal import Foundation
internal import LinearProgramming

/// Turns Ctrl-C into a request to stop: the best plan so far is still given; a second Ctrl-C ends the process at once.
final class InterruptWatch {
  private let source: any DispatchSourceSignal

  /// Watches until it is cancelled.
  ///
  /// - Parameter cancellation: Raised at the first Ctrl-C.
  init(_ cancellation: Cancellation) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      if cancellation.isRequested { exit(ExitReason.interrupted.rawValue) }
      cancellation.request()
    }
    source.resume()
  }

  /// Gives Ctrl-C back its usual meaning.
  func cancel() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
