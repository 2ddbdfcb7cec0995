/// A change to a role of the catalogue, or a role of her own.
public struct RoleDraft: Sendable {
  /// Where the record begins.
  public var place: Place?
  /// The role; required.
  public var name: Given<String>?
  /// The catalogue role it starts from; its own name where that is in the catalogue.
  public var like: Given<String>?
  /// Changed numbers by name: clients, leads, band-low, band-high, ceiling, ramp-up, cost, span.
  public var limits: [Setting] = []
  /// Points of the tenure curve: quarters → hours of value a quarter.
  public var tenure: [Setting] = []
  /// Roles it may cover: role → productivity.
  public var covers: [Setting] = []

  /// A record with nothing given.
  public init() {}
}
