import Testing

@testable import Planning

/// A side job's result is taken by work, not by when it happens to be there.
@Suite("Side lane")
struct SideLaneTests {
  @Test("a piece ends once others have come to what it is expected to take, and only once")
  func due() {
    var lane = SideLane<Int>(usual: 100)
    #expect(lane.isFree && lane.endDue(at: 1_000) == nil)
    lane.begin(5, at: 50)
    #expect(!lane.isFree && lane.endDue(at: 149) == nil && !lane.isFree)
    #expect(lane.endDue(at: 150) == 5)
    #expect(lane.isFree && lane.endDue(at: 150) == nil)
  }

  @Test("plans beside nodes take a third of the work, and every other four begin near the root")
  func turns() {
    var (turns, now) = (PlanTurns(from: 1_000), 1_000)
    var nearRoot: [Bool] = []
    while nearRoot.count < 12 {
      // A node of 30 units each, a neighbourhood of 100.
      now += 30
      if turns.endsDue(at: now) {
        turns.learn(100)
        now += 100
      }
      guard turns.isNext(at: now) else { continue }
      nearRoot.append(turns.isAtRoot)
      turns.begin(at: now)
      #expect(!turns.isNext(at: .max / 2))
    }
    #expect(
      nearRoot == Array(repeating: false, count: 4) + Array(repeating: true, count: 4)
        + Array(repeating: false, count: 4))
    // Eleven of 100 have ended; the last began when they were less than a third of all.
    #expect((4_300...4_700).contains(now))
  }

  @Test("four neighbourhoods are judged together, right after the fourth")
  func fours() {
    var progress = FourfoldProgress()
    var seen: [Double?] = []
    for share in [0.25, 0, 0.5, 0.125, 0, 0, 0, 0.25] {
      progress.learn(gained: share)
      seen.append(progress.ofFour)
    }
    #expect(seen == [nil, nil, nil, 0.875, nil, nil, nil, 0.25])
  }
}
