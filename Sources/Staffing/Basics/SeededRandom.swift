/// A small random generator with a seed (SplitMix64): the same numbers on every machine and in every release.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator.
  ///
  /// - Parameter seed: The same seed gives the same numbers.
  public init(seed: UInt64) { state = seed }

  /// The next 64 random bits.
  ///
  /// - Returns: Every value is equally likely.
  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, but not including, 1.
  ///
  /// - Returns: A multiple of 2⁻⁵³.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number of a range.
  ///
  /// - Parameter range: Finite.
  /// - Returns: Evenly spread.
  public mutating func number(in range: ClosedRange<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * unit()
  }

  /// A whole number of a range.
  ///
  /// The standard library's own way may change between releases; this one may not.
  ///
  /// - Parameter range: Not empty.
  /// - Returns: Every value is as good as equally likely.
  public mutating func whole(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// Whether something of a probability happens.
  ///
  /// - Parameter probability: 0 to 1.
  /// - Returns: Whether it does.
  public mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// An element of a list.
  ///
  /// - Parameter list: Not empty.
  /// - Returns: One of them.
  public mutating func pick<Element>(_ list: [Element]) -> Element { list[whole(in: 0...list.count - 1)] }

  /// A list in random order.
  ///
  /// - Parameter list: Any.
  /// - Returns: The same elements.
  public mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    for place in list.indices.dropFirst().reversed() { list.swapAt(place, whole(in: 0...place)) }
    return list
  }

  /// A number around 0 with deviation 1, bell-shaped (the sum of twelve even ones).
  ///
  /// - Returns: −6 to 6.
  public mutating func bell() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += unit() }
    return sum
  }

  /// A positive number whose logarithm is bell-shaped: how large clients are.
  ///
  /// - Parameter spread: Deviation of the logarithm, at most 1.
  /// - Returns: Median 1.
  public mutating func size(spread: Double) -> Double {
    // (1 + x/1024)^1024 is close enough to the exponential, and the same on every machine.
    var power = 1 + spread * bell() / 1024
    for _ in 0..<10 { power *= power }
    return power
  }
}
