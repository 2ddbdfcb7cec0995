import LinearProgramming
import Testing

@testable import Planning

/// A run is over when its time is, pages included.
@Suite("Work meter")
struct WorkMeterTests {
  private func meter(passed: Double, left: Double) -> (meter: WorkMeter, deadline: ContinuousClock.Instant) {
    let now = ContinuousClock.now
    let deadline = now + .seconds(left)
    return (WorkMeter(limits: Limits(deadline: deadline), began: now - .seconds(passed), report: nil), deadline)
  }

  @Test("as long as what came before the search took is set aside for what comes after it")
  func asLong() throws {
    let (meter, deadline) = meter(passed: 100, left: 9900)
    #expect(meter.limits.deadline == deadline)
    meter.setAsideTheEnd()
    let aside = try #require(meter.limits.deadline).duration(to: deadline)
    #expect(aside >= .seconds(100) && aside < .seconds(200))
  }

  @Test("no more than a twentieth of the whole is set aside")
  func most() throws {
    let (meter, deadline) = meter(passed: 1000, left: 9000)
    meter.setAsideTheEnd()
    #expect(try #require(meter.limits.deadline).duration(to: deadline) == .seconds(500))
  }

  @Test("a search is over when only what was set aside is left")
  func over() {
    let (meter, _) = meter(passed: 3000, left: 10)
    #expect(!meter.isOver)
    meter.setAsideTheEnd()
    #expect(meter.isOver)
    #expect(meter.reached == .time)
  }
}
