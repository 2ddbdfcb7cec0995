internal import Foundation
internal import LinearProgramming

/// Turns Ctrl-C into a request to stop: the best plan so far is still given; a second Ctrl-C ends the process at once.
enum InterruptWatch {
  /// Raised at the first Ctrl-C; one for the whole process, as the signal is.
  static let cancellation = Cancellation()

  /// Watches until ``stop()``.
  static func start() {
    // The flag must exist before the handler may touch it: making it allocates, which a handler must not.
    guard !cancellation.isRequested else { return }
    _ = signal(SIGINT) { _ in
      // Atomic loads and stores and `_exit` are all that is allowed here.
      if InterruptWatch.cancellation.isRequested { _exit(ExitReason.interrupted.rawValue) }
      InterruptWatch.cancellation.request()
    }
  }

  /// Gives Ctrl-C back its usual meaning.
  static func stop() { _ = signal(SIGINT, SIG_DFL) }
}
