import ScenarioFiles
import Staffing
import Testing

/// Measured results name the version of the generator: two versions of suits may be compared on the same scenarios only.
@Suite("Frozen generator")
struct FrozenGeneratorTests {
  /// A scenario and what its files hash to.
  struct Frozen: Sendable, CustomTestStringConvertible {
    var people: Int
    var seed: UInt64
    var hash: UInt64

    var testDescription: String { "\(people) people, seed \(seed)" }
  }

  static let frozen = [
    Frozen(people: 20, seed: 1, hash: 0xc69e_91b1_0437_ae96),
    Frozen(people: 50, seed: 2, hash: 0x77a8_53cc_0c36_6b88),
    Frozen(people: 100, seed: 3, hash: 0x164b_611b_b2d2_4663),
  ]

  /// FNV-1a of the names and bytes of a draft's files, in name order, each name and each text closed by a zero.
  private func hash(_ draft: ScenarioDraft) -> UInt64 {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for file in ScenarioWriter().files(of: draft).sorted(by: { $0.name < $1.name }) {
      for byte in Array(file.name.utf8) + [0] + Array(file.text.utf8) + [0] {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    return state
  }

  @Test(
    "the first version of the generator writes the same bytes as when results were first measured", arguments: frozen)
  func bytes(of frozen: Frozen) {
    let found = hash(ScenarioGenerator(people: frozen.people, seed: frozen.seed).draft())
    #expect(
      ScenarioGenerator.version == 1 && found == frozen.hash,
      """
      The generator is frozen, and its files have changed: \(frozen.people) people with seed \(frozen.seed) hash to \
      0x\(String(found, radix: 16)). Take the change back, or, where it is wanted, raise ScenarioGenerator.version, write \
      the new version and hashes into this test, and measure Benchmarks/RESULTS.md anew with Benchmarks/peers: results \
      of different versions do not compare.
      """)
  }
}
