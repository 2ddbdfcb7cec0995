/// What a sweep is: the question as it was asked and how hard each scenario is planned.
///
/// Two sweeps with the same header have the same records, as long as no clock ends their plans.
public struct SweepHeader: Sendable, Hashable {
  /// The program's version.
  public var version: String
  /// The name of the scenario as it is.
  public var name: String
  /// Its hash.
  public var hash: String
  /// The currency's code.
  public var currency: String
  /// What is left out one by one: ``SweepSubject``.
  public var leavesOut: [String] = []
  /// Settings and their values as they were written.
  public var grid: [String] = []
  /// How many futures are drawn; 0 for none.
  public var samples = 0
  /// Share of people who leave within a year.
  public var leaveRate = SampleOptions.standardLeaveRate
  /// Spread of what clients need.
  public var noise = SampleOptions.standardNoise
  /// The variations.
  public var variations: [Variation] = []
  /// What is found out about each scenario.
  public var effort = SweepEffort.full
  /// How many get full plans while the others get quick ones; `nil` for all.
  public var top: Int?
  /// Work units of a full plan, or `nil` where a clock alone ends it.
  public var work: Int?
  /// Seconds of a plan, or `nil` for no clock.
  public var seconds: Double?
  /// The gap that suffices; `nil` for half a percent more than that of the plan as it is.
  public var gap: Double?
  /// The seed of everything random.
  public var seed: UInt64
  /// How many scenarios there are.
  public var count: Int
  /// Which of them get full plans, where ``top`` chose some.
  public var chosen: [Int]?
  /// In how many chunks it is divided, where it is.
  public var chunks: Int?
  /// Which chunk this is, counted from 0; of a chunk's file only.
  public var chunk: Int?

  /// A variation by its name and what it makes of the scenario.
  public struct Variation: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// The varied scenario's hash.
    public var hash: String

    /// Both parts.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - hash: The varied scenario's hash.
    public init(name: String, hash: String) {
      self.name = name
      self.hash = hash
    }
  }

  /// A header that asks nothing yet.
  ///
  /// - Parameters:
  ///   - version: The program's version.
  ///   - name: The name of the scenario as it is.
  ///   - hash: Its hash.
  ///   - currency: The currency's code.
  ///   - gap: The gap that suffices; `nil` for half a percent more than that of the plan as it is.
  ///   - seed: The seed of everything random.
  ///   - count: How many scenarios there are.
  public init(
    version: String, name: String, hash: String, currency: String, gap: Double?, seed: UInt64, count: Int
  ) {
    self.version = version
    self.name = name
    self.hash = hash
    self.currency = currency
    self.gap = gap
    self.seed = seed
    self.count = count
  }

  /// The header of the whole that chunks are parts of.
  public var undivided: SweepHeader {
    var whole = self
    (whole.chunks, whole.chunk) = (nil, nil)
    return whole
  }

  /// Which scenarios are in a chunk: as many as in any other, or one less.
  ///
  /// - Parameter chunk: Counted from 0.
  /// - Returns: Their indices.
  public func indices(ofChunk chunk: Int) -> Range<Int> {
    let parts = chunks ?? 1
    return chunk * count / parts..<(chunk + 1) * count / parts
  }
}
