public import Staffing

/// Which scenarios a sweep has: left out one by one, the grid, futures, variations, in this order.
///
/// Nothing is kept of them but the question: each is made when it is asked for, and is the same whenever that is.
public struct SweepCases: Sendable {
  private let losses: LeaveOneOut
  private let grid: SweepGrid
  private let sampler: FutureSampler?
  private let sampleCount: Int
  /// What was estimated from all people and clients together.
  let settled: SettledAmounts
  private let variations: [Variation]

  /// The scenarios of a question.
  ///
  /// - Parameters:
  ///   - question: What is asked.
  ///   - draft: What the scenario was made of.
  ///   - scenario: The scenario as it is.
  /// - Throws: All that is wrong with the question at once: unknown paths, values out of range, nothing to leave out,
  ///   variations that cannot be made.
  public init(_ question: SweepQuestion, of draft: ScenarioDraft, _ scenario: Scenario) throws(ScenarioRefused) {
    let settled = SettledAmounts(draft, scenario)
    self.settled = settled
    losses = LeaveOneOut(question.leavesOut, draft, scenario, settled)
    grid = SweepGrid(question.grid, draft, scenario)
    variations = Self.unique(question.variations)
    var problems = losses.problems + grid.problems + (question.samples?.problems ?? [])
    for variation in variations {
      do throws(ScenarioRefused) {
        _ = try Scenario(variation.applied(to: draft))
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else { throw ScenarioRefused(problems) }
    sampler = question.samples.map { FutureSampler($0, draft, scenario, settled) }
    sampleCount = question.samples?.count ?? 0
  }

  /// How many there are.
  public var count: Int { losses.count + grid.count + sampleCount + variations.count }

  /// One of them.
  ///
  /// - Parameter index: From 0 up to, but not including, ``count``.
  public subscript(index: Int) -> SweepCase {
    precondition(index >= 0 && index < count, "a sweep has no scenario \(index): there are \(count)")
    var place = index
    if place < losses.count { return losses.scenario(place, at: index) }
    place -= losses.count
    if place < grid.count { return grid.scenario(place, at: index) }
    place -= grid.count
    if let sampler, place < sampleCount { return sampler.scenario(place, at: index) }
    let variation = variations[place - sampleCount]
    return SweepCase(
      index: index, family: .variation, key: "variation \(variation.name)", variation.changes, note: variation.note)
  }

  /// Whether there are futures among them.
  var hasFutures: Bool { sampler != nil }

  /// What chance brings in a scenario that is a future; `nil` for others.
  ///
  /// - Parameter index: From 0 up to, but not including, ``count``.
  /// - Returns: The draws, and the scenario's key.
  func draw(at index: Int) -> (key: String, draw: FutureDraw)? {
    let place = index - losses.count - grid.count
    guard let sampler, place >= 0, place < sampleCount else { return nil }
    return (FutureSampler.key(place), sampler.draw(place))
  }

  /// The variations with names of their own: of two of one name the second is `name (2)`.
  private static func unique(_ variations: [Variation]) -> [Variation] {
    var names: Set<String> = []
    return variations.map { variation in
      var (variation, number) = (variation, 1)
      let name = variation.name
      while !names.insert(variation.name).inserted {
        number += 1
        variation.name = "\(name) (\(number))"
      }
      return variation
    }
  }
}
