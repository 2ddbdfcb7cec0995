/// Which modules each target may import: the table of the architecture, target by target.
///
/// Own modules and system modules alike: what is not listed is refused.
struct ImportTable {
  /// The allowed modules of each folder under Sources.
  let allowed: [String: Set<String>]

  /// The table of this repository.
  static let house = ImportTable(allowed: [
    "CGLPK": ["glpk.h"],
    "CGLPKGuard": ["glpk.h", "C"],
    "LinearProgramming": ["Synchronization"],
    "GLPKSolver": ["LinearProgramming", "CGLPK", "CGLPKGuard", "Glibc", "Synchronization"],
    "Staffing": ["Collections", "Synchronization"],
    "Planning": ["Staffing", "LinearProgramming", "Collections", "Glibc", "Dispatch", "Synchronization"],
    "WhatIf": ["Staffing", "Planning", "LinearProgramming", "Glibc", "Dispatch", "Synchronization"],
    "ScenarioFiles": ["Staffing", "Foundation", "Yams"],
    "Reporting": ["Staffing", "WhatIf", "Foundation"],
    "SuitsCommand": [
      "LinearProgramming", "GLPKSolver", "Staffing", "Planning", "WhatIf", "ScenarioFiles", "Reporting",
      "ArgumentParser", "Foundation",
      // The progress line is called from any thread.
      "Synchronization",
    ],
    "suits": ["SuitsCommand", "ArgumentParser", "Foundation"],
  ])

  /// Headers of the C library, which the guard may use; in the table they are "C".
  static let standardHeaders: Set<String> = [
    "float.h", "limits.h", "math.h", "pthread.h", "setjmp.h", "stdarg.h", "stdatomic.h", "stdbool.h", "stddef.h",
    "stdint.h", "stdio.h", "stdlib.h", "string.h",
  ]

  /// The modules that `text` of `target` imports although the table does not allow it, in the order of the text.
  func undeclared(in text: String, of target: String) -> [String] {
    guard let allowed = allowed[target] else { return ["no row for \(target)"] }
    return Self.imports(in: text).filter { module in
      !allowed.contains(module) && !(allowed.contains("C") && Self.standardHeaders.contains(module))
    }
  }

  /// Every module imported by Swift text and every header included with angle brackets by C text.
  static func imports(in text: String) -> [String] {
    text.split(whereSeparator: { $0.isNewline || $0 == ";" }).compactMap { line in
      let words = line.split(whereSeparator: \.isWhitespace)
      if words.first == "#include" || words.first == "#import" {
        return words.dropFirst().first.flatMap { $0.hasPrefix("<") ? String($0.dropFirst().dropLast()) : nil }
      }
      guard let keyword = words.firstIndex(of: "import"), words[..<keyword].allSatisfy(isModifier) else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor"]
      let named = words[(keyword + 1)...].drop { kinds.contains($0) }.first
      return named?.split(separator: ".").first.map(String.init)
    }
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }
}
