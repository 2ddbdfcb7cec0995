internal import Foundation
public import Staffing

/// Reads generalized assignment problems in the format of the OR-Library: agents and jobs, a row of costs for each agent, a row of
/// hours for each agent, the capacities.
///
/// White space separates, line breaks mean nothing. A file may hold several, one behind the other; a number alone on the first line
/// then says how many.
public struct AssignmentReader: Sendable {
  /// What numbers may be; given by whoever solves the problems.
  public struct Ranges: Sendable {
    /// How many agents there may be.
    public var agents: ClosedRange<Int>
    /// How many jobs there may be.
    public var jobs: ClosedRange<Int>
    /// The greatest number of pairs of an agent and a job.
    public var pairLimit: Int
    /// What a pair may cost.
    public var costs: ClosedRange<Int>
    /// Hours that a pair may take.
    public var hours: ClosedRange<Int>
    /// Hours that an agent may have.
    public var capacities: ClosedRange<Int>

    /// Ranges.
    ///
    /// - Parameters:
    ///   - agents: How many agents there may be.
    ///   - jobs: How many jobs there may be.
    ///   - pairLimit: The greatest number of pairs of an agent and a job, at least the greatest number of agents.
    ///   - costs: What a pair may cost.
    ///   - hours: Hours that a pair may take.
    ///   - capacities: Hours that an agent may have.
    public init(
      agents: ClosedRange<Int>, jobs: ClosedRange<Int>, pairLimit: Int, costs: ClosedRange<Int>,
      hours: ClosedRange<Int>, capacities: ClosedRange<Int>
    ) {
      self.agents = agents
      self.jobs = jobs
      self.pairLimit = pairLimit
      self.costs = costs
      self.hours = hours
      self.capacities = capacities
    }
  }

  private let ranges: Ranges

  /// A reader.
  ///
  /// - Parameter ranges: What numbers may be.
  public init(_ ranges: Ranges) { self.ranges = ranges }

  /// The problems in files, in order.
  ///
  /// - Parameter paths: At least one file.
  /// - Returns: All of them, with the best values known.
  /// - Throws: What is wrong with all of the files at once, each with its line and column.
  public func problems(at paths: [String]) throws(ScenarioRefused) -> [PublishedAssignment] {
    var found: [PublishedAssignment] = []
    var wrong: [Problem] = []
    var tables = BestKnownTables()
    for path in paths {
      do throws(Problem) {
        var read = read(try SourceFile(path: path, name: path), &wrong)
        for place in read.indices { read[place].bestKnown = tables.value(of: read[place].name, near: path, &wrong) }
        found += read
      } catch {
        var problem = error
        if problem.code == .missingFile { problem.suggestion = ScenarioReader.sibling(of: path) }
        wrong.append(problem)
      }
    }
    guard wrong.isEmpty else { throw ScenarioRefused(wrong) }
    return found
  }

  /// The problems in a file; what is wrong with it is added to `wrong`.
  func read(_ file: SourceFile, _ wrong: inout [Problem]) -> [PublishedAssignment] {
    var words = WordScanner(file)
    var problems = PlanProblems(file: file.name)
    defer { wrong += problems.list }
    var announced: Int?
    if words.isAloneOnItsLine, let word = words.next() {
      announced = number(word, "instances", 1...1_000_000, &problems)
      guard announced != nil else { return [] }
    }
    var found: [PublishedAssignment] = []
    while words.hasMore || found.count < announced ?? 1 {
      if let announced, found.count == announced {
        if let extra = words.next() {
          problems.report(.tooManyNumbers, line: extra.line, column: extra.column, field: "", value: extra.text)
        }
        break
      }
      let isOnly = announced ?? 1 == 1 && found.isEmpty
      let prefix = isOnly ? "" : "instances[\(found.count + 1)]."
      guard let one = one(&words, prefix, &problems) else { return [] }
      found.append(one)
    }
    let name = Self.name(of: file.name)
    for place in found.indices { found[place].name = found.count == 1 ? name : "\(name)-\(place)" }
    return problems.list.isEmpty ? found : []
  }

  /// The next problem, or `nil` where its numbers cannot be told apart.
  private func one(
    _ words: inout WordScanner, _ prefix: String, _ problems: inout PlanProblems
  ) -> PublishedAssignment? {
    guard let agents = count(&words, prefix + "agents", ranges.agents, &problems) else { return nil }
    let jobRange = ranges.jobs.clamped(to: 1...(ranges.pairLimit / agents))
    guard let jobs = count(&words, prefix + "jobs", jobRange, &problems) else { return nil }
    var costs: ContiguousArray<Int32> = []
    var hours: ContiguousArray<Int32> = []
    var capacities: ContiguousArray<Int32> = []
    for pair in 0..<(agents * jobs) {
      let field = { "\(prefix)cost[\(pair / jobs + 1)][\(pair % jobs + 1)]" }
      guard add(&words, to: &costs, field, ranges.costs, &problems) else { return nil }
    }
    for pair in 0..<(agents * jobs) {
      let field = { "\(prefix)hours[\(pair / jobs + 1)][\(pair % jobs + 1)]" }
      guard add(&words, to: &hours, field, ranges.hours, &problems) else { return nil }
    }
    for agent in 0..<agents {
      guard add(&words, to: &capacities, { "\(prefix)capacity[\(agent + 1)]" }, ranges.capacities, &problems)
      else { return nil }
    }
    return PublishedAssignment(
      name: "", agentCount: agents, jobCount: jobs, costs: costs, hours: hours, capacities: capacities)
  }

  private func count(
    _ words: inout WordScanner, _ field: String, _ range: ClosedRange<Int>, _ problems: inout PlanProblems
  ) -> Int? {
    guard let word = words.next() else {
      tooFew(words, field, &problems)
      return nil
    }
    return number(word, field, range, &problems)
  }

  /// Adds the next number; wrong ones are reported and count as the least, so that all are found.
  ///
  /// False at the file's end.
  private func add(
    _ words: inout WordScanner, to numbers: inout ContiguousArray<Int32>, _ field: () -> String,
    _ range: ClosedRange<Int>, _ problems: inout PlanProblems
  ) -> Bool {
    guard let word = words.next() else {
      tooFew(words, field(), &problems)
      return false
    }
    if let value = word.number, range.contains(value) {
      numbers.append(Int32(value))
    } else {
      numbers.append(Int32(number(word, field(), range, &problems) ?? range.lowerBound))
    }
    return true
  }

  private func tooFew(_ words: WordScanner, _ field: String, _ problems: inout PlanProblems) {
    problems.report(.tooFewNumbers, line: words.line, column: words.column, field: field)
  }

  private func number(
    _ word: WordScanner.Word, _ field: String, _ range: ClosedRange<Int>, _ problems: inout PlanProblems
  ) -> Int? {
    let allowed = Allowed.between(Double(range.lowerBound), Double(range.upperBound), isWhole: true)
    if let value = word.number {
      if range.contains(value) { return value }
      // A number with a stray minus, else the nearest that is allowed.
      let near = range.contains(-value) ? -value : min(max(value, range.lowerBound), range.upperBound)
      problems.report(
        .outOfRange, line: word.line, column: word.column, field: field, value: word.text, allowed: allowed,
        suggestion: "\(near)")
    } else {
      // `12.0` and `12,0` are whole; anything else is told as it stands.
      let whole = Double(word.text.replacing(",", with: ".")).flatMap { Int(exactly: $0) }
      problems.report(
        .notANumber, line: word.line, column: word.column, field: field, value: word.text, allowed: allowed,
        suggestion: whole.map { "\($0)" })
    }
    return nil
  }

  private static func name(of path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    guard let point = last.lastIndex(of: "."), point > last.startIndex else { return last }
    return String(last[..<point])
  }
}
