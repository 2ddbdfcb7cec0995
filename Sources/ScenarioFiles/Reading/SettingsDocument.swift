import Staffing
import Yams

/// A YAML or JSON file as nodes.
enum SettingsDocument {
  /// Aliases let a small file unfold to any size; thirty-two of them cannot.
  static let aliasLimit = 32

  /// The root of a file, or `nil` where it cannot be read; what is wrong is noted.
  ///
  /// - Parameters:
  ///   - file: The file's bytes.
  ///   - state: The reader's state, told which file is read.
  /// - Returns: The root mapping.
  static func root(of file: SourceFile, state: inout ReadingState) -> Node.Mapping? {
    state.file = file.name
    state.isJSON = file.name.hasSuffix(".json")
    if let place = aliasBeyondLimit(file) {
      state.report(
        Problem(.badSyntax, at: place, field: "", value: "more than \(aliasLimit) aliases", allowed: ["no aliases"]))
      return nil
    }
    let text = String(decoding: file.bytes, as: UTF8.self)
    do {
      // The basic resolver leaves scalars as text; the encoding is named so that Yams does not ask the environment.
      guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
        state.report(Problem(.emptyFile, at: Place(file: file.name), field: ""))
        return nil
      }
      if let mapping = node.mapping { return mapping }
      if node.isNothing {
        state.report(Problem(.emptyFile, at: Place(file: file.name), field: ""))
      } else {
        state.reportType(of: node, field: "", allowed: ["fields"])
      }
    } catch let error as YamlError {
      state.report(problem(error, file))
    } catch {
      state.report(Problem(.badSyntax, at: Place(file: file.name), field: "", value: "\(error)"))
    }
    return nil
  }

  private static func problem(_ error: YamlError, _ file: SourceFile) -> Problem {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let what = [context?.text, problem].compactMap(\.self).joined(separator: " ")
      return Problem(.badSyntax, at: place(mark, file), field: "", value: what)
    case .reader(let problem, _, _, _):
      return Problem(.badSyntax, at: Place(file: file.name), field: "", value: problem)
    case .duplicatedKeysInMapping(let keys, let context):
      let first = place(context.mark, file)
      let key = keys.first ?? ""
      return Problem(
        .duplicateKey, at: repetition(of: key, behind: first, in: file) ?? first, field: key, value: key, other: first)
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return Problem(.badSyntax, at: Place(file: file.name), field: "", value: "nested too deeply")
    }
  }

  private static func place(_ mark: Mark, _ file: SourceFile) -> Place {
    Place(file: file.name, line: mark.line, column: mark.column)
  }

  /// Yams says where a key stands first; the place of interest is the next line that begins with it at the same column.
  private static func repetition(of key: String, behind first: Place, in file: SourceFile) -> Place? {
    guard !key.isEmpty else { return nil }
    let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated().dropFirst(first.line) {
      let text = line.drop { $0 == 0x20 || $0 == UInt8(ascii: "-") }
      guard text.startIndex - line.startIndex == first.column - 1, text.starts(with: key.utf8) else { continue }
      guard text.dropFirst(key.utf8.count).first == UInt8(ascii: ":") else { continue }
      return Place(file: file.name, line: index + 1, column: first.column)
    }
    return nil
  }

  /// The first alias too many, counted generously: a `*` at the start of a value with a name behind it.
  private static func aliasBeyondLimit(_ file: SourceFile) -> Place? {
    var count = 0
    var canBegin = true
    for (offset, byte) in file.bytes.enumerated() {
      if byte == UInt8(ascii: "*"), canBegin {
        count += 1
        if count > aliasLimit {
          let position = UTF8Check.position(of: offset, in: file.bytes)
          return Place(file: file.name, line: position.line, column: position.column)
        }
      }
      switch byte {
      case 0x20, 0x09: break
      case 0x0A, 0x0D: canBegin = true
      default: canBegin = "-?:,[{".utf8.contains(byte)
      }
    }
    return nil
  }
}
