/// Invents a scenario, step by step; each step stands in a file of its own.
struct DraftMaker {
  /// What is asked for.
  let wish: ScenarioGenerator
  /// How many of everything.
  let size: GeneratedSize
  /// Names to take from.
  var names: GeneratedNames
  /// Chance.
  var random: SeededRandom
  /// What is being made.
  var draft = ScenarioDraft()
  /// The people, as the draft has them.
  var people: [GeneratedPerson] = []
  /// The clients, as the draft has them.
  var clients: [GeneratedClient] = []
  /// Who may be on today's teams: places by office and role.
  var staff: [[[Int]]] = []
  /// The sectors' names.
  var sectors: [String]
  /// The offices' names; one without a name where there is only one.
  var offices: [String]

  /// Begins a draft.
  ///
  /// - Parameter wish: What is asked for.
  init(_ wish: ScenarioGenerator) {
    self.wish = wish
    size = GeneratedSize(people: wish.people)
    names = GeneratedNames(wish.language)
    random = SeededRandom(seed: wish.seed)
    sectors = Array(names.sectors.map(\.name).prefix(size.sectors))
    offices = (0..<size.offices).map(names.office)
    draft.name = Given("generated-\(wish.people)-\(wish.seed)")
    draft.currency = Given(wish.language == .vietnamese ? "VND" : "USD")
    draft.firstMonth = Given(wish.firstMonth)
    draft.monthCount = Given(Double(wish.months))
    draft.holidays = GeneratedHolidays.days(from: wish.firstMonth, months: wish.months).map { Given($0) }
    for sector in sectors {
      var line = SectorDraft()
      line.name = Given(sector)
      line.leastExpertise = Given(2)
      draft.sectors.append(line)
    }
  }

  /// An executive's monthly pay around which all pay lies.
  var executivePay: Double { wish.language == .vietnamese ? 25_000_000 : 3600 }

  /// An amount rounded as people write them.
  ///
  /// - Parameter amount: Money.
  /// - Returns: Whole hundreds of thousands of dong, or tens of dollars.
  func tidy(_ amount: Double) -> Double {
    let step = wish.language == .vietnamese ? 100_000.0 : 10.0
    return (amount / step).rounded() * step
  }

  /// The clients of an office.
  ///
  /// - Parameter office: The office's place.
  /// - Returns: How many, at least 1.
  func clientCount(_ office: Int) -> Int {
    max(1, size.clients * (office + 1) / size.offices - size.clients * office / size.offices)
  }

  /// The people of an office in a role who are still there.
  ///
  /// - Parameters:
  ///   - role: The role's place.
  ///   - office: The office's place.
  /// - Returns: Places, ascending.
  func present(_ role: Int, in office: Int) -> [Int] {
    people.indices.filter { people[$0].role == role && people[$0].office == office && !people[$0].hasLeft }
  }
}
