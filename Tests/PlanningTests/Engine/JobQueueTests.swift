import LinearProgramming
import Synchronization
import Testing

@testable import Planning

/// Jobs begin in the order in which they were given, and each result is waited for by itself.
@Suite("Job queue")
struct JobQueueTests {
  @Test("every job is done once and its result is its own, taken in any order", arguments: [1, 2, 3, 8])
  func results(threads: Int) throws {
    let queue = JobQueue(threads: threads, under: nil)
    defer { queue.stop() }
    let counter = Counter()
    let jobs = (0..<40).map { place in
      queue.start {
        counter.value.add(1, ordering: .relaxed)
        return place * place
      }
    }
    for place in [39, 0, 20] + Array(1..<20) + Array(21..<39) {
      #expect(try queue.result(of: jobs[place]) == place * place)
    }
    #expect(counter.value.load(ordering: .relaxed) == 40)
  }

  @Test("no more jobs run at the same time than there are threads", arguments: [1, 2, 3])
  func limit(threads: Int) throws {
    let queue = JobQueue(threads: threads, under: nil)
    defer { queue.stop() }
    let (now, most) = (Counter(), Counter())
    let jobs = (0..<24).map { _ in
      queue.start {
        let running = now.value.add(1, ordering: .sequentiallyConsistent).newValue
        most.value.max(running, ordering: .sequentiallyConsistent)
        for _ in 0..<20_000 { now.value.add(0, ordering: .sequentiallyConsistent) }
        now.value.subtract(1, ordering: .sequentiallyConsistent)
      }
    }
    for job in jobs { try queue.result(of: job) }
    #expect((1...threads).contains(most.value.load(ordering: .relaxed)))
  }

  @Test("an error reaches whoever waits for the job, and nobody else", arguments: [1, 2])
  func errors(threads: Int) throws {
    struct Broken: Error {}
    let queue = JobQueue(threads: threads, under: nil)
    defer { queue.stop() }
    let bad: Job<Int> = queue.start { throw Broken() }
    let good = queue.start { 7 }
    #expect(try queue.result(of: good) == 7)
    #expect(throws: Broken.self) { try queue.result(of: bad) }
  }

  @Test("stopping drops what has not begun, asks the rest to end and waits for it", arguments: [1, 2])
  func stops(threads: Int) {
    let queue = JobQueue(threads: threads, under: nil)
    let (begun, ended) = (Counter(), Counter())
    for _ in 0..<50 {
      _ = queue.start {
        begun.value.add(1, ordering: .relaxed)
        while !queue.cancellation.isRequested {}
        ended.value.add(1, ordering: .relaxed)
      }
    }
    queue.stop()
    #expect(begun.value.load(ordering: .relaxed) <= threads)
    #expect(begun.value.load(ordering: .relaxed) == ended.value.load(ordering: .relaxed))
  }

  @Test("what ends everything ends the queue's jobs, and stopping the queue ends nothing else")
  func cancellations() {
    let whole = Cancellation()
    let (one, other) = (JobQueue(threads: 2, under: whole), JobQueue(threads: 2, under: whole))
    one.stop()
    #expect(one.cancellation.isRequested)
    #expect(!other.cancellation.isRequested && !whole.isRequested)
    whole.request()
    #expect(other.cancellation.isRequested)
    other.stop()
  }

  private final class Counter: Sendable { let value = Atomic(0) }
}
