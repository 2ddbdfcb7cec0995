/// When neighbourhoods are searched beside a tree's nodes: one at a time, for a third of the work.
struct PlanTurns {
  /// What a node proposed last.
  var proposed: ContiguousArray<Double> = []
  private let began: Int
  private var spent = 0
  private var begun = 0
  /// What the last one took; the next is expected to take as much.
  private var usual = 0
  private var due: Int?

  /// Turns that begin when so much has been spent.
  init(from began: Int) { self.began = began }

  /// Whether it is time for another.
  func isNext(at now: Int) -> Bool { due == nil && spent < (now - began) / 3 }

  /// Whether the next one is to look near the root: every other four do.
  var isAtRoot: Bool { begun / 4 % 2 == 1 }

  mutating func begin(at now: Int) {
    begun += 1
    due = now + usual
  }

  /// Whether the result is to be taken: not when it happens to be there, so that what comes after it is the same for any number
  /// of threads, and late enough that hardly any thread waits for it.
  func isDue(at now: Int) -> Bool { due.map { $0 <= now } ?? false }

  mutating func end(_ work: Int) {
    (usual, due) = (work, nil)
    spent += work
  }
}
