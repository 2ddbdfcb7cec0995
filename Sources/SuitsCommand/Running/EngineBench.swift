internal import GLPKSolver
internal import Planning
internal import Reporting
internal import Staffing

/// Measures departments of several sizes one after another.
struct EngineBench {
  /// How many people a department may have.
  static let sizes = 3...5000
  /// How many threads may be used.
  static let threadCounts = 1...1024
  /// Months of every department.
  static let months = 3

  let sizes: [Int]
  let seconds: Double
  let threads: Int
  let seed: UInt64

  /// The figures of every size, as far as nobody asked to stop.
  ///
  /// - Parameters:
  ///   - desk: Where messages go.
  ///   - catalogue: The language.
  ///   - ticker: Shows where it stands.
  /// - Returns: The figures, and whether somebody asked to stop.
  /// - Throws: ``ExitReason/internalError`` after its message is written to standard error.
  func rows(
    _ desk: Desk, _ catalogue: Catalogue, _ ticker: StageTicker
  ) throws -> (rows: [ThroughputRow], isInterrupted: Bool) {
    defer { ticker.end() }
    var rows: [ThroughputRow] = []
    for people in sizes {
      do {
        rows.append(try row(people, catalogue, ticker))
      } catch ThroughputError.cancelled {
        return (rows, true)
      } catch {
        ticker.end()
        let message =
          if case ThroughputError.answersDiffer(let stage) = error {
            catalogue.answersDiffer(people: people, stage: stage.rawValue)
          } else {
            catalogue.internalError("\(error)")
          }
        desk.console.writeError([message])
        throw ExitReason.internalError
      }
    }
    return (rows, false)
  }

  private func row(_ people: Int, _ catalogue: Catalogue, _ ticker: StageTicker) throws -> ThroughputRow {
    let began = ContinuousClock.now
    func show(_ stage: ThroughputStage) {
      ticker.show { catalogue.throughputProgress(people: people, stage: stage.rawValue, seconds: $0) }
    }
    show(.preparing)
    // Names and currency are English whatever she reads: dong would be other numbers for the solver.
    let scenario = try Scenario(ScenarioGenerator(people: people, months: Self.months, seed: seed).draft())
    let bench = try ThroughputBench(
      solver: GLPKSolver(), scenario: scenario, cancellation: InterruptWatch.cancellation)
    let result = try bench.measure(
      seconds: seconds, threads: threads, cancellation: InterruptWatch.cancellation, progress: show)
    let passed = began.duration(to: .now).components
    return ThroughputRow(
      people: people, seconds: Double(passed.seconds) + Double(passed.attoseconds) * 1e-18,
      figures: ThroughputFigure.figures(of: result))
  }
}
