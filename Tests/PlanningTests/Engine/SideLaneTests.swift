import Testing

@testable import Planning

/// A side job's result is taken by work, not by when it happens to be there.
@Suite("Side lane")
struct SideLaneTests {
  @Test("a job is due once others have come to what it is expected to take")
  func due() throws {
    var lane = SideLane<Int>(usual: 100)
    #expect(lane.isFree && !lane.isDue(at: 1_000))
    #expect(lane.end() == nil)
    let job = Job { 5 }
    job.run()
    lane.begin(job, at: 50)
    #expect(!lane.isFree && !lane.isDue(at: 149) && lane.isDue(at: 150))
    #expect(try lane.end()?.result() == 5)
    #expect(lane.isFree)
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
