import Staffing
import Testing

@testable import ScenarioFiles

@Suite("Mutated files")
struct FuzzTests {
  /// SplitMix64: the same numbers on every machine.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    ",", ";", "\"", "\"\"", "\n", "\r", "\t", ":", "- ", "[", "]", "{", "}", "#", "&a ", "*a", "!!binary ", "%", "|",
    ">", "0", "-1",
    "1.500", "1e999", "NaN", "2027-02-30", "01/02/2027", "null", "~", "ế", "\u{0}", "\u{FEFF}", "e\u{302}", "'", "\\",
    "<<: ", "? ", "@", "`",
  ]

  private func mutated(_ text: String, _ dice: inout Dice) -> [UInt8] {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &dice) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.insert(contentsOf: Array((Self.pieces.randomElement(using: &dice) ?? "").utf8), at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...20, using: &dice)))
      case 3:
        bytes.insert(
          contentsOf: bytes[place..<min(bytes.count, place + 40)], at: Int.random(in: 0..<bytes.count, using: &dice))
      case 4: bytes.removeLast(Int.random(in: 0...min(bytes.count - 1, 60), using: &dice))
      default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &dice))
      }
    }
    return bytes
  }

  @Test("a mutated scenario is read or refused with a place in its file, never anything else", arguments: 0..<8)
  func mutations(seed: UInt64) throws {
    var dice = Dice(state: seed)
    let files = ScenarioWriter(language: seed % 2 == 0 ? .english : .vietnamese).files(of: FullDraft.draft)
    let folder = try Folder(onlyThese: true)
    for file in files { try folder.put(file.name, Array(file.text.utf8)) }
    for _ in 0..<60 {
      guard let file = files.randomElement(using: &dice) else { continue }
      try folder.put(file.name, mutated(file.text, &dice))
      let problems = folder.problems()
      #expect(problems.allSatisfy { $0.place?.file == file.name || $0.code.isAmbiguity })
      #expect(problems.allSatisfy { ($0.place?.line ?? -1) >= 0 && ($0.place?.column ?? -1) >= 0 })
      try folder.put(file.name, Array(file.text.utf8))
    }
  }

  @Test("a mutated one-file scenario is read or refused, never anything else", arguments: 0..<4)
  func oneFile(seed: UInt64) throws {
    var dice = Dice(state: 100 + seed)
    let text = ScenarioWriter().text(of: FullDraft.draft)
    let folder = try Folder(onlyThese: true)
    for round in 0..<60 {
      let name = round % 5 == 0 ? "one.json" : "one.yaml"
      try folder.put(name, mutated(text, &dice))
      let problems = folder.problems(at: name)
      #expect(problems.allSatisfy { $0.place?.file == folder.file(name) })
      #expect(problems.count <= 1002)
    }
  }
}

extension ProblemCode {
  fileprivate var isAmbiguity: Bool { self == .ambiguousDate || self == .ambiguousNumber }
}
