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

  /// What a run of one part, ended like this, is repeated by.
  private func repeated(_ part: WorkMeter) -> WorkAllowance? {
    let run = WorkMeter(limits: Limits(), report: nil)
    _ = run.allot(shares: [1], of: 1, threads: 1)
    run.add(part.ended)
    return run.allowance
  }

  @Test("what a search still does after the clock was seen to end it is no part of what repeats it")
  func late() {
    let (meter, _) = meter(passed: 10, left: 0)
    meter.spend(40)
    #expect(meter.isOver)
    meter.spend(7)
    #expect(meter.spent == 47)
    #expect(repeated(meter)?.text == "40")
  }

  @Test("what the clock does not end gets one unit more, so that nothing cuts its repetition")
  func ended() {
    let meter = WorkMeter(limits: Limits(), report: nil)
    meter.spend(40)
    #expect(repeated(meter)?.text == "41")
  }

  @Test("a solve that ended counts at least one unit, one that a limit stopped only what it took")
  func solves() {
    func solution(_ termination: Termination, work: Int) -> Solution {
      Solution(termination: termination, objective: 0, values: [], rowPrices: [], reducedCosts: [], work: work)
    }
    let meter = WorkMeter(limits: Limits(), report: nil)
    meter.spend(solution(.stopped(.time), work: 0))
    #expect(meter.spent == 0)
    meter.spend(solution(.optimal, work: 0))
    #expect(meter.spent == 1)
    meter.spend(solution(.infeasible, work: 3))
    #expect(meter.spent == 4)
  }
}
