internal import ArgumentParser
internal import Foundation
internal import Reporting

/// The program `suits`: parses arguments, runs the command, ends the process.
public enum SuitsProgram {
  /// Runs the process's arguments and ends the process with the command's exit code.
  public static func main() -> Never {
    exit(run(Array(CommandLine.arguments.dropFirst()), on: .system))
  }

  /// Runs a command without ending the process.
  ///
  /// - Parameters:
  ///   - arguments: What stands behind `suits`.
  ///   - console: Where text goes and the environment comes from.
  /// - Returns: 0, or the code of ``ExitReason`` that says why not.
  public static func run(_ arguments: [String], on console: Console) -> Int32 {
    Console.$current.withValue(console) {
      // An empty path is a variable that was not set, never a file.
      guard !arguments.contains("") else {
        console.writeError([Catalogue(console.language).emptyArgument])
        return ExitReason.usage.rawValue
      }
      var language = console.language
      do {
        var command = try Suits.parseAsRoot(arguments)
        if let command = command as? any HouseCommand { language = command.common.language }
        try command.run()
        return 0
      } catch let reason as ExitReason {
        return reason.rawValue
      } catch let failure as OutputFailure {
        console.writeError([failure.message(Catalogue(language))])
        return ExitReason.internalError.rawValue
      } catch {
        return report(error, on: console)
      }
    }
  }

  /// Help and version are answers, everything else that the parser throws is a usage error.
  private static func report(_ error: any Error, on console: Console) -> Int32 {
    let message = Suits.fullMessage(for: error)
    let code = Suits.exitCode(for: error).rawValue
    guard code == 0 else {
      console.writeError(message + "\n")
      return code
    }
    do {
      try console.write(message + "\n")
      return 0
    } catch {
      return ExitReason.internalError.rawValue
    }
  }
}
