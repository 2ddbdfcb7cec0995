import Foundation
import Synchronization

@testable import SuitsCommand

/// One run of the program with what it wrote.
struct CommandRun {
  let code: Int32
  let output: String
  let errors: String

  init(_ arguments: String..., environment: [String: String] = [:], acceptsOutput: Bool = true) {
    self.init(arguments, environment: environment, acceptsOutput: acceptsOutput)
  }

  /// One line a paragraph and a table's row, so that sentences can be looked for whole.
  init(wide arguments: [String]) { self.init(arguments, environment: ["NO_COLOR": "1"], width: 400) }

  init(
    _ arguments: [String], environment: [String: String] = [:], acceptsOutput: Bool = true, width: Int? = nil
  ) {
    let sink = Sink()
    let console = Console(
      environment: environment, isTerminal: width != nil, terminalWidth: width,
      output: { text in
        if acceptsOutput { sink.output.withLock { $0 += text } }
        return acceptsOutput
      }, error: { text in sink.errors.withLock { $0 += text } })
    code = SuitsProgram.run(arguments, on: console)
    output = sink.output.withLock { $0 }
    errors = sink.errors.withLock { $0 }
  }

  /// The lines with every run of spaces as one.
  var words: [String] {
    lines.map { $0.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ") }
  }

  var lines: [String] { output.split(separator: "\n").map(String.init) }

  private final class Sink: Sendable {
    let output = Mutex("")
    let errors = Mutex("")
  }
}
