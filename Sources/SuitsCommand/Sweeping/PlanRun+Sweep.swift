internal import GLPKSolver
internal import LinearProgramming
internal import Planning
internal import Reporting
internal import Staffing
internal import WhatIf

extension PlanRun {
  /// The plan as it is, as a sweep begins from it.
  ///
  /// - Parameters:
  ///   - task: The sweep.
  ///   - threads: How many threads may be used.
  /// - Returns: The plan; `nil` where somebody asked to stop.
  /// - Throws: An ``ExitReason`` after its message is written to standard error.
  func base(of task: SweepTask, threads: Int) throws -> SweepBase? {
    var options = task.header.options.plan
    options.threads = threads
    // All other plans begin from it: what it costs once it saves many times.
    if task.header.effort != .bound { options.work = task.header.work.map { .units(max($0, SweepOptions.baseWork)) } }
    let plan = try plan(task.scenario, options)
    guard !InterruptWatch.cancellation.isRequested else { return nil }
    do throws(ScenarioRefused) {
      return try SweepBase(plan)
    } catch {
      desk.console.writeError([catalogue.internalError("base \(error.problems.map(\.code.rawValue))")])
      throw ExitReason.internalError
    }
  }

  /// Which scenarios get full plans where only so many may.
  ///
  /// - Parameters:
  ///   - task: The sweep.
  ///   - base: The plan as it is.
  ///   - threads: How many at the same time.
  /// - Returns: The sweep with its choice; `nil` where somebody asked to stop.
  /// - Throws: An ``ExitReason`` after its message is written to standard error.
  func choosing(_ task: SweepTask, from base: SweepBase, threads: Int) throws -> SweepTask? {
    guard let top = task.header.top, task.header.effort == .full else { return task }
    let meter = SweepMeter(total: task.header.count)
    var chosen = task
    chosen.header.chosen = try sweeping(task, from: base, meter, isPlanning: false) { runner in
      try runner.mostDamaging(top, threads: threads) { meter.count() }
    }
    return chosen.header.chosen == nil ? nil : chosen
  }

  /// Plans scenarios of a sweep and adds their records to its file.
  ///
  /// - Parameters:
  ///   - task: The sweep.
  ///   - base: The plan as it is.
  ///   - indices: Which scenarios.
  ///   - known: How many are in the file.
  ///   - file: Takes the records.
  ///   - threads: How many at the same time.
  /// - Returns: Whether all were planned; not where somebody asked to stop.
  /// - Throws: ``OutputFailure``, or an ``ExitReason`` after its message is written to standard error.
  func sweep(
    _ task: SweepTask, from base: SweepBase, _ indices: [Int], known: Int, into file: SweepFile, threads: Int
  ) throws -> Bool {
    let meter = SweepMeter(total: indices.count + known, known: known)
    return try sweeping(task, from: base, meter, isPlanning: true) { runner in
      try runner.run(indices, threads: threads) { record in
        try file.append(record.json.line)
        meter.count()
      }
    }
  }

  private func sweeping<Answer>(
    _ task: SweepTask, from base: SweepBase, _ meter: SweepMeter, isPlanning: Bool,
    _ work: (SweepRunner<GLPKSolver>) throws -> Answer
  ) throws -> Answer {
    var options = task.header.options
    options.plan.cancellation = InterruptWatch.cancellation
    InterruptWatch.start()
    defer { InterruptWatch.stop() }
    let ticker = StageTicker(ProgressLine(desk.console, catalogue, isForced: isProgressForced))
    defer { ticker.end() }
    let say = catalogue
    ticker.show { _ in meter.text(say, isPlanning: isPlanning) }
    do {
      return try work(
        SweepRunner(
          solver: GLPKSolver(), draft: task.draft, base: base.plan, cases: task.cases, options: options))
    } catch let failure as OutputFailure {
      throw failure
    } catch {
      ticker.end()
      desk.console.writeError([catalogue.internalError("\(error)")])
      throw ExitReason.internalError
    }
  }
}
