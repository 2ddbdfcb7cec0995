/// Names of people, clients, sectors and offices; invented, none of a real company.
struct GeneratedNames {
  /// A sector with words that its companies' names end in.
  struct SectorName {
    /// The sector.
    var name: String
    /// Words for companies.
    var words: [String]
    /// Whether it sells to consumers, who buy most before Tết.
    var isConsumer: Bool
  }

  private let language: ScenarioGenerator.Language
  private var used: Set<String> = []

  /// The names of a language.
  ///
  /// - Parameter language: Which.
  init(_ language: ScenarioGenerator.Language) { self.language = language }

  /// The sectors there are, the commonest first.
  var sectors: [SectorName] {
    language == .vietnamese ? VietnameseWords.sectors : EnglishWords.sectors
  }

  /// The downstream departments.
  var departments: [String] {
    language == .vietnamese
      ? ["sáng tạo", "thiết kế", "sản xuất", "điều phối sản xuất"] : ["creative", "design", "production", "traffic"]
  }

  /// The department of one that presents work together with an account director.
  var creativeDirector: String { language == .vietnamese ? "giám đốc sáng tạo" : "creative director" }

  /// An office's name.
  ///
  /// - Parameter place: Counted from 0.
  /// - Returns: A city; with a number where there are more offices than cities.
  func office(_ place: Int) -> String {
    let cities = language == .vietnamese ? VietnameseWords.cities : EnglishWords.cities
    let round = place / cities.count
    return round == 0 ? cities[place] : "\(cities[place % cities.count]) \(round + 1)"
  }

  /// A person's name that nobody has yet.
  ///
  /// - Parameter random: Chance.
  /// - Returns: The name.
  mutating func person(_ random: inout SeededRandom) -> String {
    var attempt = 0
    while true {
      var name: String
      if language == .vietnamese {
        name =
          "\(random.pick(VietnameseWords.families)) \(random.pick(VietnameseWords.middles)) \(random.pick(VietnameseWords.givens))"
      } else {
        name = "\(random.pick(EnglishWords.givens)) \(random.pick(EnglishWords.families))"
      }
      attempt += 1
      if attempt > 40 { name += " \(attempt)" }
      if used.insert(name).inserted { return name }
    }
  }

  /// A company's name that none has yet.
  ///
  /// - Parameters:
  ///   - sector: Its sector's place.
  ///   - random: Chance.
  /// - Returns: The name.
  mutating func company(_ sector: Int, _ random: inout SeededRandom) -> String {
    let firsts = language == .vietnamese ? VietnameseWords.brands : EnglishWords.brands
    var attempt = 0
    while true {
      var name = "\(random.pick(firsts)) \(random.pick(sectors[sector].words))"
      attempt += 1
      if attempt > 8 { name += " \(random.pick(["Asia", "Group", "Plus", "One", "Partners"]))" }
      if attempt > 40 { name += " \(attempt)" }
      if used.insert(name).inserted { return name }
    }
  }
}
