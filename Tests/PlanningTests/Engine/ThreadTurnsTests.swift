import Testing

@testable import Planning

/// Parts that threads take one after the other end in time, and leave no thread idle where that can be.
@Suite("Turns of threads")
struct ThreadTurnsTests {
  private func turns(_ shares: [Double], _ threads: Int) -> [Double] {
    ThreadTurns(shares: shares, threads: threads).parts
  }

  @Test("one part has all the time, on however many threads", arguments: [1, 2, 5])
  func one(threads: Int) {
    #expect(turns([1], threads) == [1])
  }

  @Test("as many parts as threads have all the time each")
  func asMany() {
    #expect(turns([0.5, 0.5], 2) == [1, 1])
    #expect(turns([0.75, 0.25], 4) == [1, 1])
  }

  // Two threads: 0.52 and 0.5 begin, 0.5 follows where 0.5 ended, 0.48 where 0.52 did: all is full at 1.
  @Test("four parts on two threads fill both to the end")
  func four() {
    let parts = turns([0.26, 0.25, 0.25, 0.24], 2)
    #expect(zip(parts, [0.52, 0.5, 0.5, 0.48]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  // 0.6, 0.6 and 0.8 end at 1.4 where the third follows the first: all are shortened until that is in time.
  @Test("what would end too late is shortened")
  func late() {
    let parts = turns([0.3, 0.3, 0.4], 2)
    #expect(zip(parts, [0.6 / 1.4, 0.6 / 1.4, 0.8 / 1.4]).allSatisfy { abs($0 - $1) < 1e-12 })
  }

  @Test("whatever the shares, no thread goes on beyond the end", arguments: 1..<30)
  func inTime(count: Int) {
    var random = SplitMix(seed: UInt64(count))
    var shares = (0..<count).map { _ in Double(1 + random.below(100)) }
    let sum = shares.reduce(0, +)
    shares = shares.map { $0 / sum }
    for threads in 1...4 {
      var ends = [Double](repeating: 0, count: threads)
      for part in turns(shares, threads) {
        let first = ends.indices.min { ends[$0] < ends[$1] } ?? 0
        ends[first] += part
      }
      #expect((ends.max() ?? 0) <= 1 + 1e-9)
    }
  }
}
