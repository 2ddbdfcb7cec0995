/// What is under way while plans and bound are improved side by side, and what each way has brought.
struct ImprovingLanes {
  /// The bound as it stood when its last stretch ended.
  var pools: BundleBound
  var stretch = SideLane<Job<Stretch>>(usual: 0)
  var dive: SideLane<Job<FoundPlan>>
  private var plans = Pace()
  private var bounds = Pace()
  /// Stretches in a row that brought little.
  private var idleRaises = 0
  private var begunDives = 0
  private var onDives = 0
  /// What neighbourhoods took.
  private(set) var onPlans = 0
  /// Rounds of neighbourhoods in a row that brought nothing, dives included, and that brought little without them.
  private(set) var idle = 0
  private var dry = 0
  private var round = Round()

  /// What a stretch of the bound found.
  struct Stretch: Sendable {
    var pools: BundleBound
    var guide: BundleBound.Guide
    var work: Int
  }

  /// What a dive found.
  struct FoundPlan: Sendable {
    var point: ContiguousArray<Double>?
    var work: Int
  }

  /// So many neighbourhoods after which it is seen what they brought.
  private struct Round {
    static var length: Int { 16 }
    var count = 0
    var work = 0
    var gain = 0.0
    /// What neighbourhoods brought of it.
    var ownGain = 0.0
  }

  init(_ pools: BundleBound, usualDive: Int) {
    self.pools = pools
    dive = SideLane(usual: usualDive)
  }

  /// Whether the bound is to be raised further: whichever closed more of the gap for its work last time goes on.
  var wantsStretch: Bool { stretch.isFree && idleRaises < 40 && bounds.isNext(before: plans) }

  /// Whether another plan is to be sought, of which neighbourhoods take over what is better: for as much work as they take until
  /// there are some, then whenever they run dry.
  var wantsDive: Bool { dive.isFree && (begunDives < 8 ? onDives <= onPlans : dry > 2) }

  mutating func beginDive(_ job: Job<FoundPlan>) {
    begunDives += 1
    dry = 0
    dive.begin(job, at: onPlans)
  }

  /// Takes in a stretch that raised the bound by `gain` where `room` was open.
  mutating func end(_ found: Stretch, gain: Double, room: Double) {
    pools = found.pools
    // The average often keeps new cuts at no cost for many rounds before others cost something.
    idleRaises = gain > 0.0003 * room ? 0 : idleRaises + 1
    bounds.learn(gain: gain, work: found.work)
    stretch.usual = 2 * found.work
  }

  /// Takes in a dive after which the best plan was better by `gain`.
  mutating func end(_ found: FoundPlan, gain: Double) {
    onDives += found.work
    dive.usual = found.work
    round.gain += gain
    round.work += found.work
  }

  /// Takes in a neighbourhood.
  ///
  /// - Parameters:
  ///   - work: What it took.
  ///   - gain: By how much the best plan was better after it.
  ///   - room: What was open before it.
  /// - Returns: At the end of a round which share of what was open it closed, else `nil`.
  mutating func endNeighbourhood(work: Int, gain: Double, room: Double) -> Double? {
    onPlans += work
    round.count += 1
    round.work += work
    round.gain += gain
    round.ownGain += gain
    guard round.count == Round.length else { return nil }
    let before = room + round.gain
    dry = round.ownGain < 0.005 * before ? dry + 1 : 0
    idle = round.gain > 0 ? 0 : idle + 1
    plans.learn(gain: round.gain, work: round.work)
    defer { round = Round() }
    return round.gain / before
  }
}
