/// A digest of everything that decides a plan (64-bit FNV-1a): the same for the same content, on every machine.
struct ScenarioDigest {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The digest of a scenario as 16 hexadecimal digits; names shown to people, places and notes do not count.
  ///
  /// - Parameter scenario: Complete but for its hash.
  /// - Returns: 16 digits.
  static func hash(of scenario: Scenario) -> String {
    var digest = Self()
    digest.add(scenario)
    let digits = String(digest.state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Takes in a number.
  mutating func add(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    for _ in 0..<8 {
      byte(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Takes in a number; 0 and −0 are one.
  mutating func add(_ number: Double) { add(Int(Int64(bitPattern: (number == 0 ? 0 : number).bitPattern))) }

  /// Takes in a text and its end.
  mutating func add(_ text: String) {
    for unit in text.utf8 { byte(unit) }
    byte(0xff)
  }

  /// Takes in whether something holds.
  mutating func add(_ flag: Bool) { byte(flag ? 1 : 0) }

  /// Takes in a number that may be missing.
  mutating func add(_ number: Int?) {
    add(number != nil)
    add(number ?? 0)
  }

  /// Takes in a number that may be missing.
  mutating func add(_ number: Double?) {
    add(number != nil)
    add(number ?? 0)
  }

  /// Takes in numbers and how many there are.
  mutating func add(_ numbers: some Sequence<Double>) {
    var count = 0
    for number in numbers {
      add(number)
      count += 1
    }
    add(count)
  }

  /// Takes in numbers and how many there are.
  mutating func add(_ numbers: some Sequence<Int>) {
    var count = 0
    for number in numbers {
      add(number)
      count += 1
    }
    add(count)
  }

  private mutating func byte(_ byte: UInt8) {
    state ^= UInt64(byte)
    state &*= 0x100_0000_01b3
  }
}
