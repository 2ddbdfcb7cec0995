internal import Foundation

extension Console {
  /// The process's own console.
  public static let system = Console(
    environment: ProcessInfo.processInfo.environment, isTerminal: isatty(STDOUT_FILENO) == 1,
    isErrorTerminal: isatty(STDERR_FILENO) == 1, terminalWidth: systemWidth,
    output: { put($0, on: STDOUT_FILENO) }, error: { _ = put($0, on: STDERR_FILENO) })

  private static var systemWidth: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all bytes without a buffer between, so that a full disk shows at once.
  private static func put(_ text: String, on descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = unsafe Foundation.write(
          descriptor, bytes.baseAddress.map { unsafe $0 + written }, bytes.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        written += count
      }
      return true
    }
  }
}
