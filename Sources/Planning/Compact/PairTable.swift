import Staffing

/// The pairs of client and person that can meet, with the triples that differ in the role alone.
struct PairTable: Sendable {
  /// A client and a person.
  struct Pair: Sendable {
    var client: ClientIndex
    var person: PersonIndex
    /// Places of triples.
    var triples: ContiguousArray<Int32>
  }

  /// Ascending by client, person.
  private(set) var pairs: ContiguousArray<Pair> = []
  /// Per client, the range of its pairs.
  private(set) var ofClient: ContiguousArray<Range<Int>> = []
  /// Per person, the places of their pairs, ascending.
  private(set) var ofPerson: ContiguousArray<ContiguousArray<Int32>> = []
  /// Per triple, its pair.
  private(set) var ofTriple: ContiguousArray<Int32> = []

  init() {}

  init(_ eligibility: Eligibility, _ scenario: Scenario) {
    ofTriple = ContiguousArray(repeating: -1, count: eligibility.triples.count)
    ofPerson = ContiguousArray(repeating: [], count: scenario.people.count)
    var placeOfPerson = ContiguousArray(repeating: Int32(-1), count: scenario.people.count)
    for client in scenario.clients.ids {
      let range = eligibility.triples(of: client)
      var people = ContiguousArray(range.map { eligibility.triples[$0].person })
      people.sort()
      let first = pairs.count
      for person in people where pairs.count == first || pairs[pairs.count - 1].person != person {
        placeOfPerson[person.position] = Int32(truncatingIfNeeded: pairs.count)
        ofPerson[person.position].append(Int32(truncatingIfNeeded: pairs.count))
        pairs.append(Pair(client: client, person: person, triples: []))
      }
      for triple in range {
        let pair = placeOfPerson[eligibility.triples[triple].person.position]
        ofTriple[triple] = pair
        pairs[Int(pair)].triples.append(Int32(truncatingIfNeeded: triple))
      }
      ofClient.append(first..<pairs.count)
    }
  }

  /// The pair of a client and person, or `nil` where they cannot meet.
  func place(of client: ClientIndex, _ person: PersonIndex) -> Int? {
    var range = ofClient[client.position]
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let candidate = pairs[middle].person
      if candidate == person { return middle }
      range = candidate < person ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
