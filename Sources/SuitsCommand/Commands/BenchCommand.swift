internal import ArgumentParser

/// `suits bench`: what suits reaches on problems whose answers are known.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure suits on published problems.",
    discussion: """
      Examples:
        suits bench gap d05100.txt
      """,
    subcommands: [BenchGapCommand.self])
}
