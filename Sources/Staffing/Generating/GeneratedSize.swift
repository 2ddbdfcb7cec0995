/// How many of everything an agency of a size has; small, mid and large ones as the trade reports them.
struct GeneratedSize {
  /// Offices of about 50 people; no more than 40, as a network has.
  var offices: Int
  /// Clients.
  var clients: Int
  /// Campaigns.
  var campaigns: Int
  /// Opportunities.
  var opportunities: Int
  /// Groups of competing clients.
  var conflicts: Int
  /// Sectors.
  var sectors: Int
  /// Clients about which somebody has decided something beforehand.
  var pins: Int

  /// The size of an agency.
  ///
  /// - Parameter people: At least 3.
  init(people: Int) {
    let count = Double(people)
    offices = people < 125 ? 1 : min(40, (people + 25) / 50)
    clients = max(2, Int((count * (people < 20 ? 0.57 : 0.535)).rounded()))
    campaigns = Int((count * min(1.33, 0.9 + count / 140)).rounded())
    opportunities = max(2, Int((1.5 + 0.23 * count).rounded()))
    conflicts = people < 8 ? 0 : max(1, Int((0.13 * count).rounded()))
    sectors = min(14, 5 + people / 10)
    pins = people < 12 ? 0 : max(1, Int((0.08 * Double(clients)).rounded()))
  }

  /// People by role of the catalogue: coordinators, executives, planners, managers, directors.
  ///
  /// - Parameter people: People of one office.
  /// - Returns: Counts that add up to the people, in the order of the roles' places.
  static func roles(people: Int) -> [Int] {
    let directors = max(1, Int((0.085 * Double(people)).rounded()))
    let planners = people < 8 ? 0 : max(1, Int((0.09 * Double(people)).rounded()))
    let managers = people < 5 ? 0 : max(1, Int((0.24 * Double(people)).rounded()))
    let coordinators = people < 4 ? 0 : Int((0.18 * Double(people)).rounded())
    let executives = people - directors - planners - managers - coordinators
    return [coordinators, executives, planners, managers, directors]
  }
}
