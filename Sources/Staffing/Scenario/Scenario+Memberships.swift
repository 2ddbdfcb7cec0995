extension Scenario {
  /// Today's and former stays with a client.
  ///
  /// - Parameter client: With whom; every client has a list, those that an opportunity brings an empty one.
  /// - Returns: The stays among ``memberships``, in file order.
  /// - Complexity: O(1).
  public func memberships(of client: ClientIndex) -> ContiguousArray<Membership> { membershipsByClient[client] }
}
