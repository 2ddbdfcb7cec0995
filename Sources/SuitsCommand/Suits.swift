internal import ArgumentParser

/// The root command.
struct Suits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suits",
    abstract: "Plans an agency's account department: who works for whom, in which role, how many hours each month.",
    discussion: """
      Begin with a template that plans as it is:

        suits init my
        suits plan my

      Exit codes: 0 plan, 1 internal error, 2 scenario refused, 3 contradictory (a plan is printed, broken rules \
      first), 64 usage, 130 interrupted (the best plan so far is still written).
      """,
    version: "0.1.0",
    subcommands: [
      PlanCommand.self, CheckCommand.self, PricesCommand.self, AuditCommand.self, ExportCommand.self,
      InitCommand.self, NextCommand.self, VaryCommand.self, WhatIfCommand.self, WhyCommand.self, WorthCommand.self,
      TradeoffCommand.self, SweepCommand.self, GenerateCommand.self, BenchCommand.self,
    ])
}
