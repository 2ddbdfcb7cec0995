/// Who may work for whom in which role: the dense list of triples that passes every hard rule.
///
/// Triples are ascending by client, role, person; the pairs of client and person group the triples that differ in the
/// role alone.
public struct Eligibility: Sendable {
  /// The triples, ascending by client, role, person.
  public let triples: ContiguousArray<EligibleTriple>
  /// Per client and role, the range of its triples; place `client × roles + role`.
  let ranges: ContiguousArray<Range<Int>>
  /// Per person, the places of their triples, ascending.
  public let triplesOfPerson: Table<Person, ContiguousArray<Int32>>
  private let roleCount: Int

  /// The triples of a scenario.
  ///
  /// - Parameters:
  ///   - scenario: The question.
  ///   - calledFor: Triples to admit although a relaxable rule fails, because pins or needs call for them.
  /// - Complexity: O(people × clients × roles), people and clients of different offices left out.
  public init(_ scenario: Scenario, calledFor: Set<Triple> = []) {
    let judge = EligibilityJudge(scenario)
    roleCount = scenario.roles.count
    var triples: ContiguousArray<EligibleTriple> = []
    var ranges: ContiguousArray<Range<Int>> = []
    ranges.reserveCapacity(scenario.clients.count * roleCount)
    var ofPerson = Table<Person, ContiguousArray<Int32>>(repeating: [], count: scenario.people.count)
    for client in scenario.clients.ids {
      for role in scenario.roles.ids {
        let first = triples.count
        let needs = judge.needs(of: client, role)
        for person in judge.candidates(of: client) where !needs.isEmpty {
          let isCalled = calledFor.contains(Triple(person: person, client: client, role: role))
          guard let triple = judge.triple(person, client, role, needs: needs, isCalledFor: isCalled) else { continue }
          ofPerson[person].append(Int32(truncatingIfNeeded: triples.count))
          triples.append(triple)
        }
        ranges.append(first..<triples.count)
      }
    }
    self.triples = triples
    self.ranges = ranges
    triplesOfPerson = ofPerson
  }

  /// The places of the triples of a client and role.
  ///
  /// - Parameters:
  ///   - client: For whom.
  ///   - role: The demanded role.
  /// - Returns: A range of ``triples``, ascending by person.
  public func triples(of client: ClientIndex, _ role: RoleIndex) -> Range<Int> {
    ranges[client.position * roleCount + role.position]
  }

  /// The places of the triples of a client.
  ///
  /// - Parameter client: For whom.
  /// - Returns: A range of ``triples``, ascending by role, person.
  public func triples(of client: ClientIndex) -> Range<Int> {
    let first = client.position * roleCount
    return ranges[first].lowerBound..<ranges[first + roleCount - 1].upperBound
  }

  /// The place of a triple, or `nil` where it is not eligible.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - client: For whom.
  ///   - role: The demanded role.
  /// - Returns: A place in ``triples``.
  /// - Complexity: O(log people).
  public func place(of person: PersonIndex, _ client: ClientIndex, _ role: RoleIndex) -> Int? {
    var range = triples(of: client, role)
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let candidate = triples[middle].person
      if candidate == person { return middle }
      range = candidate < person ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}

/// A person, a client and a demanded role.
public struct Triple: Sendable, Hashable {
  /// Who.
  public var person: PersonIndex
  /// For whom.
  public var client: ClientIndex
  /// The demanded role.
  public var role: RoleIndex

  /// All parts.
  ///
  /// - Parameters:
  ///   - person: Who.
  ///   - client: For whom.
  ///   - role: The demanded role.
  public init(person: PersonIndex, client: ClientIndex, role: RoleIndex) {
    self.person = person
    self.client = client
    self.role = role
  }
}
