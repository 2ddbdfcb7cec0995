internal import ArgumentParser

/// `suits sweep`.
struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep", abstract: "Plan many scenarios: who would be missed, other settings, futures.",
    discussion: """
      Examples:
        suits sweep my --leave-one-out people --leave-one-out clients -o stress.jsonl
        suits sweep my --grid limits.clients.manager=2,3 --grid fee=0.9,1.1 -o g.jsonl
        suits sweep my --samples 500 --seed 7 --effort quick -o futures.jsonl
        suits sweep my --variations my-variations -o variations.jsonl
        suits sweep my --leave-one-out people -o stress.jsonl --resume     goes on

      On many machines:
        suits sweep plan my --samples 20000 --chunks 400 --for slurm -o futures
        suits sweep merge futures -o futures.jsonl

      All options: suits help sweep here. A scenario named like a subcommand: suits sweep ./plan …
      """,
    subcommands: [SweepHereCommand.self, SweepPlanCommand.self, SweepRunCommand.self, SweepMergeCommand.self],
    defaultSubcommand: SweepHereCommand.self)
}
