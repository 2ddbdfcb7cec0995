internal import ArgumentParser
internal import Reporting

/// Options of every command.
struct CommonOptions: ParsableArguments {
  @Flag(help: "Print JSON instead of pages.")
  var json = false

  @Option(help: ArgumentHelp("The language: en or vi; else SUITS_LANG or the locale.", valueName: "en|vi"))
  var lang: OutputLanguage?

  /// The language that is written.
  var language: Reporting.Language { lang?.language ?? Console.current.language }
}

/// A language as an argument.
enum OutputLanguage: String, ExpressibleByArgument, CaseIterable {
  case en
  case vi

  var language: Reporting.Language { self == .vi ? .vietnamese : .english }
}
