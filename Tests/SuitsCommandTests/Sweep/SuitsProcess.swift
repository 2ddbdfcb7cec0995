import Foundation

/// The program as a process of its own, which can be ended from outside.
struct SuitsProcess {
  private let process = Process()
  private let errors: String

  /// Starts it.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind `suits`.
  ///   - errors: The file that takes its standard error.
  /// - Throws: What keeps it from starting.
  init(_ arguments: [String], errors: String) throws {
    self.errors = errors
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    _ = FileManager.default.createFile(atPath: errors, contents: nil)
    process.standardError = FileHandle(forWritingAtPath: errors)
    // Threads of the test runner block Ctrl-C, and a process inherits what its parent's thread blocks.
    var interrupt = sigset_t()
    var former = sigset_t()
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &interrupt, &former)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
    try process.run()
  }

  /// Where the tests are built the program is built, too.
  static var program: String {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("suits").path
  }

  var isRunning: Bool { process.isRunning }

  /// Waits for its end.
  ///
  /// - Returns: The exit code, or the signal below 0.
  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  /// Ends it as a lost machine does.
  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// Asks it to stop as Ctrl-C does.
  func interrupt() { Foundation.kill(process.processIdentifier, SIGINT) }

  /// What it said on standard error.
  func said() throws -> String { try String(contentsOfFile: errors, encoding: .utf8) }
}
