internal import ArgumentParser

/// Options of commands whose answers are tables of figures.
struct TableOptions: ParsableArguments {
  @Flag(help: "Print a long table instead of pages: subject, about, month, figure, unit, value, margin.")
  var csv = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if csv, common.json { throw ValidationError("Choose --csv or --json.") }
  }
}
