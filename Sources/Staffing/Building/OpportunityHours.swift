/// Hours of an opportunity as she gave them, by role.
struct OpportunityHours {
  /// In the pitch month; empty where nothing was said.
  var pitch: [(role: RoleIndex, number: Double)]
  /// A month of delivery; empty where nothing was said.
  var delivery: [(role: RoleIndex, number: Double)]
}
