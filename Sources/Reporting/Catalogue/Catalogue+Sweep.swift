/// Sentences of sweeps outside their page.
extension Catalogue {
  /// How far a sweep is.
  ///
  /// - Parameters:
  ///   - done: How many scenarios are done.
  ///   - total: How many there are.
  ///   - rate: How many a second, or `nil`.
  ///   - secondsLeft: How long it still takes, or `nil`.
  ///   - isPlanning: Whether scenarios are planned, else only the worst are looked for.
  /// - Returns: `37 of 69 · 1.2 a second · 27 s left`.
  public func sweepProgress(
    _ done: Int, of total: Int, rate: Double?, secondsLeft: Double?, isPlanning: Bool
  ) -> String {
    let left = secondsLeft.map { seconds in
      switch seconds {
      case ..<100: self(SweepRunPhrase.secondsLeft, number(seconds.rounded(.up)))
      case ..<6000: self(SweepRunPhrase.minutesLeft, number((seconds / 60).rounded(.up)))
      default: self(SweepRunPhrase.hoursLeft, number(seconds / 3600, decimals: seconds < 36_000 ? 1 : 0))
      }
    }
    let text = self(
      SweepRunPhrase.progress, number(done), number(total),
      rate.map { self(SweepRunPhrase.rate, number($0, decimals: $0 < 0.095 ? 3 : $0 < 9.5 ? 1 : 0)) } ?? "", left ?? "")
    return isPlanning ? text : self(SweepRunPhrase.choosing, text)
  }

  /// The command to try next.
  ///
  /// - Parameter words: What stands behind `suits`.
  /// - Returns: One line.
  public func next(_ words: [String]) -> String {
    self(SweepRunPhrase.next, words.map(\.shellQuoted).joined(separator: " "))
  }

  /// The command to try next in a folder.
  ///
  /// - Parameters:
  ///   - folder: Which.
  ///   - command: The command, as a shell reads it.
  /// - Returns: One line.
  public func next(in folder: String, _ command: String) -> String {
    self(SweepRunPhrase.inFolder, folder.shellQuoted, command)
  }

  /// That a sweep's file is there already.
  ///
  /// - Parameter path: Which.
  /// - Returns: One line, which the command to go on follows.
  public func sweepThere(_ path: String) -> String { self(SweepRunPhrase.thereAlready, path) }

  /// That another run writes a file.
  ///
  /// - Parameter path: Which.
  /// - Returns: One line.
  public func inUse(_ path: String) -> String { self(SweepRunPhrase.inUse, path) }

  /// That a file or folder is no sweep's.
  ///
  /// - Parameters:
  ///   - path: Which.
  ///   - isFolder: Whether a folder was wanted.
  /// - Returns: One line.
  public func notASweep(_ path: String, isFolder: Bool = false) -> String {
    self(isFolder ? SweepRunPhrase.notAFolder : .notASweep, path)
  }

  /// That a sweep was begun with another question.
  ///
  /// - Parameters:
  ///   - path: Its file.
  ///   - differences: What is said there and here.
  /// - Returns: Lines, the last of which says what to do.
  public func otherQuestion(_ path: String, _ differences: [(name: String, there: String, here: String)]) -> [String] {
    let nothing = self(SweepRunPhrase.nothing)
    return [self(SweepRunPhrase.otherQuestion, path)]
      + differences.map { difference in
        let (there, here) = (difference.there, difference.here)
        return "  "
          + self(
            SweepRunPhrase.difference, difference.name, there.isEmpty ? nothing : there, here.isEmpty ? nothing : here)
      } + [self(SweepRunPhrase.otherFile)]
  }

  /// That she stopped a sweep.
  ///
  /// - Parameters:
  ///   - path: Its file.
  ///   - done: How many scenarios are in it.
  ///   - total: How many there are.
  /// - Returns: One line, which the command to go on follows.
  public func sweepStopped(_ path: String, _ done: Int, of total: Int) -> String {
    done == 0 ? self(SweepRunPhrase.stoppedEarly) : self(SweepRunPhrase.stopped, number(done), number(total), path)
  }

  /// That lines of a sweep's file are made again.
  ///
  /// - Parameters:
  ///   - path: Its file.
  ///   - count: How many, at least 1.
  /// - Returns: One line.
  public func madeAgain(_ path: String, _ count: Int) -> String { self(SweepRunPhrase.madeAgain, path, number(count)) }

  /// That suits failed in some scenarios.
  ///
  /// - Parameter keys: Which, at least one.
  /// - Returns: One line.
  public func sweepFailed(_ keys: [String]) -> String {
    self(SweepRunPhrase.failed, number(keys.count), keys.prefix(5).joined(separator: ", "))
  }

  /// That a clock ended plans of a sweep.
  ///
  /// - Parameter count: How many, at least 1.
  /// - Returns: One line.
  public func clockEnded(_ count: Int) -> String { self(SweepRunPhrase.clockEnded, number(count)) }
}
