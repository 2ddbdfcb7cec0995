internal import ArgumentParser

/// `suits bench`: what suits does in a second here, and what it reaches on problems whose answers are known.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure suits on this machine, or on published problems.",
    discussion: """
      Without a subcommand it measures the engine.

      Examples:
        suits bench
        suits bench --people 12,50 --seconds 2 --json
        suits bench gap d05100.txt
      """,
    subcommands: [BenchEngineCommand.self, BenchGapCommand.self], defaultSubcommand: BenchEngineCommand.self)
}
