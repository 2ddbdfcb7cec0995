/// The place of something in a dense table, typed by what it belongs to: a person's index cannot address a client.
public struct TableIndex<Owner>: Hashable, Comparable, Sendable {
  /// Counted from 0 in the order of the scenario's files.
  public let position: Int

  /// The index at a place.
  ///
  /// - Parameter position: Counted from 0.
  @inlinable
  public init(_ position: Int) { self.position = position }

  /// Whether one place comes before another.
  @inlinable
  public static func < (first: Self, second: Self) -> Bool { first.position < second.position }
}

/// The place of a person in ``Scenario/people``.
public typealias PersonIndex = TableIndex<Person>
/// The place of a client in ``Scenario/clients``.
public typealias ClientIndex = TableIndex<Client>
/// The place of a role in ``Scenario/roles``.
public typealias RoleIndex = TableIndex<Role>
/// The place of a month in ``Scenario/months``.
public typealias MonthIndex = TableIndex<PlanningMonth>
/// The place of a stage in ``Scenario/stages``.
public typealias StageIndex = TableIndex<Stage>
/// The place of an opportunity in ``Scenario/opportunities``.
public typealias OpportunityIndex = TableIndex<Opportunity>
/// The place of a need in ``Scenario/needs``.
public typealias NeedIndex = TableIndex<Need>
/// The place of a sector in ``Scenario/sectors``.
public typealias SectorIndex = TableIndex<Sector>
/// The place of a department in ``Scenario/departments``.
public typealias DepartmentIndex = TableIndex<Department>
