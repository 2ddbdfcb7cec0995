/// What a plan costs above what is proven, client by client and person by person.
struct Losses: Sendable {
  /// One a client and a person, by their places.
  var clients: ContiguousArray<Double>
  var people: ContiguousArray<Double>

  mutating func add(_ loss: Double, to owner: ColumnOwner) {
    guard loss > 0 else { return }
    if owner.client >= 0 {
      clients[Int(owner.client)] += loss
    } else if owner.person >= 0 {
      people[Int(owner.person)] += loss
    }
  }
}
