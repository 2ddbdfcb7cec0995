/// Makes realistic scenarios of any size: names, teams, fees and hours are invented, their proportions are the trade's.
///
/// The same parameters give the same draft on every machine; a change of ``version`` says that they no longer do.
public struct ScenarioGenerator: Sendable {
  /// The version of what is generated.
  public static let version = 1

  /// The language of names, and with it the currency.
  public enum Language: String, Sendable, Hashable, CaseIterable {
    /// Vietnamese names, amounts in dong.
    case vietnamese = "vi"
    /// English names, amounts in dollars.
    case english = "en"
  }

  /// How many people, at least 3.
  public let people: Int
  /// How many months, 1 to 36.
  public let months: Int
  /// What makes one scenario differ from another of the same size.
  public let seed: UInt64
  /// The language of names.
  public let language: Language
  /// The first month.
  public let firstMonth: Month

  /// A generator.
  ///
  /// - Parameters:
  ///   - people: At least 3; leavers of the first quarter are among them.
  ///   - months: 1 to 36.
  ///   - seed: Any.
  ///   - language: The language of names.
  ///   - firstMonth: The first month.
  public init(
    people: Int, months: Int = 3, seed: UInt64 = 1, language: Language = .english,
    firstMonth: Month = Month(year: 2027, month: 1)
  ) {
    precondition(people >= 3, "a generated agency needs at least three people")
    precondition((1...36).contains(months), "a scenario has 1 to 36 months")
    self.people = people
    self.months = months
    self.seed = seed
    self.language = language
    self.firstMonth = firstMonth
  }

  /// The scenario as a draft, ready to be checked or written.
  ///
  /// - Returns: The same for the same parameters.
  /// - Complexity: O(people × clients of an office).
  public func draft() -> ScenarioDraft {
    var maker = DraftMaker(self)
    maker.makePeople()
    maker.makeClients()
    maker.makeConflicts()
    maker.makeHours()
    maker.makeTeams()
    maker.settleContacts()
    maker.makeLines()
    maker.makeFees()
    maker.makeOpportunities()
    maker.makeDepartments()
    maker.makePins()
    return maker.draft
  }
}
