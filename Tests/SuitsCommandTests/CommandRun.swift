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

  init(_ arguments: [String], environment: [String: String] = [:], acceptsOutput: Bool = true) {
    let sink = Sink()
    let console = Console(
      environment: environment,
      output: { text in
        if acceptsOutput { sink.output.withLock { $0 += text } }
        return acceptsOutput
      }, error: { text in sink.errors.withLock { $0 += text } })
    code = SuitsProgram.run(arguments, on: console)
    output = sink.output.withLock { $0 }
    errors = sink.errors.withLock { $0 }
  }

  var lines: [String] { output.split(separator: "\n").map(String.init) }

  private final class Sink: Sendable {
    let output = Mutex("")
    let errors = Mutex("")
  }
}
