/// A person who may work for a client in a demanded role, with what an hour of it costs.
public struct EligibleTriple: Sendable {
  /// Who.
  public let person: PersonIndex
  /// For whom.
  public let client: ClientIndex
  /// The demanded role.
  public let role: RoleIndex
  /// The stages in which every rule holds, or only rules that ``reason`` names fail; bit `q` is stage `q`.
  public let stages: UInt64
  /// The relaxable rule that fails, where the triple stands for pins and needs that call for it; else `nil`.
  public let reason: Ineligibility?
  /// The needs of client and role: places in ``Scenario/needs``.
  public let needs: Range<Int>
  /// Hours of need covered by one hour of work, above 0.
  public let productivity: Double
  /// What an hour costs by rule prices and pay, money.
  public let hourPrices: HourPrices
  /// Quarters on the client in this role, or `nil` for somebody who is not on today's team in it.
  public let quarters: Double?

  /// What an hour of work costs, money.
  public struct HourPrices: Sendable, Hashable {
    /// Pay.
    public var staffing: Double
    /// Missing expertise.
    public var expertise: Double
    /// Wasted seniority.
    public var seniority: Double
    /// Work of a lower role.
    public var upwardCover: Double
    /// Planning by somebody who is no planner.
    public var planningBurden: Double

    /// All of it.
    public var total: Double { staffing + expertise + seniority + upwardCover + planningBurden }
  }

  /// Whether the triple may be used in a stage.
  ///
  /// - Parameter stage: Which.
  /// - Returns: Whether its bit is set.
  public func isEligible(in stage: StageIndex) -> Bool { stages >> UInt64(stage.position) & 1 == 1 }

  /// Whether the person is on today's team in this role.
  public var isIncumbent: Bool { quarters != nil }
}
