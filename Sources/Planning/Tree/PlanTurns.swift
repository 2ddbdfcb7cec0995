/// When neighbourhoods are searched beside a tree's nodes: one at a time, for a third of the work.
struct PlanTurns {
  /// What a node proposed last.
  var proposed: ContiguousArray<Double> = []
  private let began: Int
  private var spent = 0
  private var begun = 0
  /// The neighbourhood itself is kept by who searches it.
  private var lane = SideLane<Void>(usual: 0)

  /// Turns that begin when so much has been spent.
  init(from began: Int) { self.began = began }

  /// Whether it is time for another.
  func isNext(at now: Int) -> Bool { lane.isFree && spent < (now - began) / 3 }

  /// Whether the next one is to look near the root: every other four do.
  var isAtRoot: Bool { begun / 4 % 2 == 1 }

  mutating func begin(at now: Int) {
    begun += 1
    lane.begin((), at: now)
  }

  /// Whether the one that is under way ends now.
  mutating func endsDue(at now: Int) -> Bool { lane.endDue(at: now) != nil }

  /// Takes in what one took that has ended; the next is expected to take as much.
  mutating func learn(_ work: Int) {
    lane.usual = work
    spent += work
  }
}
