internal import ArgumentParser

/// A file of records to write: its name ends in `.jsonl`.
struct RecordsPath: ExpressibleByArgument {
  let path: String

  init?(argument: String) {
    guard argument.lowercased().hasSuffix(".jsonl") else { return nil }
    path = argument
  }
}
