import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// What goes beside neighbourhoods is chosen by what each way brought for its work.
@Suite("Improving lanes")
struct ImprovingLanesTests {
  @Test("a round of sixteen says which share of what was open it closed, dives included")
  func rounds() throws {
    var lanes = try lanes()
    var seen: [Double?] = []
    for place in 0..<32 {
      if place == 20 { lanes.end(.init(point: nil, work: 5), gain: 30) }
      // What is open after it: 100 less what was gained so far.
      let gain = place == 3 ? 20.0 : 0
      seen.append(lanes.endNeighbourhood(work: 10, gain: gain, room: place < 3 ? 100 : place < 20 ? 80 : 50))
    }
    let said = seen.enumerated().filter { $0.element != nil }
    #expect(said.map(\.offset) == [15, 31])
    #expect(said.compactMap(\.element) == [0.2, 0.375])
    #expect(lanes.onPlans == 320 && lanes.idle == 0)
    for _ in 0..<16 { _ = lanes.endNeighbourhood(work: 10, gain: 0, room: 50) }
    #expect(lanes.idle == 1)
  }

  @Test("further plans are sought for as much work as neighbourhoods take, eight of them, then whenever these run dry")
  func dives() throws {
    var lanes = try lanes()
    var begun: [Int] = []
    for step in 0..<200 {
      if lanes.wantsDive {
        begun.append(step)
        lanes.beginDive(Job { .init(point: nil, work: 0) })
        #expect(!lanes.wantsDive)
      }
      _ = lanes.endNeighbourhood(work: 10, gain: 0, room: 50)
      if lanes.dive.endDue(at: lanes.onPlans) != nil { lanes.end(.init(point: nil, work: 40), gain: 0) }
    }
    #expect(begun.prefix(8).elementsEqual(stride(from: 0, to: 32, by: 4)), "\(begun)")
    // Dry means three rounds of sixteen.
    #expect(zip(begun.dropFirst(8), begun.dropFirst(9)).allSatisfy { $1 - $0 >= 48 }, "\(begun)")
    #expect(begun.count > 9)
  }

  @Test("the bound is raised no further once forty stretches in a row brought little")
  func stretches() throws {
    var lanes = try lanes()
    let found = ImprovingLanes.Stretch(pools: lanes.pools, guide: lanes.pools.guide(), work: 10)
    // Neighbourhoods go first; what they bring is known after a round of them.
    #expect(!lanes.wantsStretch)
    var count = 0
    for _ in 0..<100 {
      for _ in 0..<16 { _ = lanes.endNeighbourhood(work: 10, gain: 0, room: 50) }
      guard lanes.wantsStretch else { break }
      lanes.end(found, gain: 0, room: 1)
      count += 1
    }
    #expect(count == 40)
  }

  private func lanes() throws -> ImprovingLanes {
    let task = SearchTask(CompactModel(try ToggledScenario.scenario(0)))
    return ImprovingLanes(BundleBound(task, threads: 1), usualDive: 40)
  }
}
