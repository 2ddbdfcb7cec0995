internal import ArgumentParser
internal import Reporting

/// A command with the options of all commands.
protocol HouseCommand: ParsableCommand {
  /// The options of all commands.
  var common: CommonOptions { get }
}

extension HouseCommand {
  /// That a file cannot be written, in her language.
  ///
  /// - Parameters:
  ///   - path: Which.
  ///   - why: The system's words.
  /// - Returns: The usage error.
  func obstacle(at path: String, _ why: String) -> ValidationError {
    ValidationError(Catalogue(common.language).cannotWrite(path, why))
  }
}
