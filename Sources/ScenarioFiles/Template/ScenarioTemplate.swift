public import Staffing

/// A scenario to start from: five people, three clients, every setting explained; it plans as it is.
public struct ScenarioTemplate: Sendable {
  private let language: Language
  private let firstMonth: Month

  /// A template.
  ///
  /// - Parameters:
  ///   - language: Of comments, headers and words.
  ///   - firstMonth: The first of three months.
  public init(language: Language = .english, firstMonth: Month = Month(year: 2027, month: 1)) {
    self.language = language
    self.firstMonth = firstMonth
  }

  /// The template's files.
  ///
  /// - Returns: Names below the folder and texts.
  public var files: [(name: String, text: String)] {
    let tables = ScenarioWriter(language: language).files(of: draft).dropFirst()
    switch language {
    case .english: return [("scenario.yaml", settingsInEnglish)] + tables + [("README.txt", Self.readmeInEnglish)]
    case .vietnamese:
      return [("scenario.yaml", settingsInVietnamese)] + tables + [("README.txt", Self.readmeInVietnamese)]
    }
  }

  /// Writes the template into a folder.
  ///
  /// - Parameter folder: Made where it is missing.
  /// - Throws: The first file of the template that exists already, in which case nothing is written; or what the
  ///   system says.
  public func write(to folder: String) throws(FileWriteFailure) {
    let files = files
    for file in files where FileKind.of("\(folder)/\(file.name)") != .missing {
      throw FileWriteFailure(path: "\(folder)/\(file.name)", reason: .exists)
    }
    try FileWriter.write(files, to: folder)
  }

  var month: String { firstMonth.description }

  private var draft: ScenarioDraft {
    var draft = ScenarioDraft()
    let before = firstMonth.advanced(by: -12).firstDay
    func person(_ name: String, _ role: String, _ grade: String, pay: Double, manager: String? = nil) {
      var person = PersonDraft()
      person.name = Given(name)
      person.roles = [Given(role)]
      person.grade = Given(grade)
      person.pay = Given(pay)
      person.hoursPerWeek = Given(40)
      person.lineManager = manager.map { Given($0) }
      draft.people.append(person)
    }
    person("Hà", "director", "senior", pay: 90_000_000)
    person("Nam", "manager", "senior", pay: 54_000_000, manager: "Hà")
    person("Linh", "executive", "senior", pay: 38_000_000, manager: "Nam")
    person("Phúc", "executive", "mid", pay: 32_000_000, manager: "Nam")
    person("Vy", "coordinator", "junior", pay: 20_000_000, manager: "Nam")
    func client(_ name: String, _ sector: String, fee: Double, hours: Double) {
      var client = ClientDraft()
      client.name = Given(name)
      client.sector = Given(sector)
      client.fee = Given(fee)
      client.hours = Given(hours)
      draft.clients.append(client)
    }
    client("Sông Cola", "beverage", fee: 240_000_000, hours: 220)
    client("Mộc Furniture", "retail", fee: 150_000_000, hours: 140)
    client("Bến Travel", "travel", fee: 110_000_000, hours: 90)
    func member(_ person: String, _ client: String, _ role: String, isContact: Bool = false) {
      var line = MembershipDraft()
      line.person = Given(person)
      line.client = Given(client)
      line.role = Given(role)
      line.since = Given(before)
      line.mainContact = Given(isContact)
      draft.teams.append(line)
    }
    member("Hà", "Sông Cola", "director")
    member("Hà", "Mộc Furniture", "director")
    member("Hà", "Bến Travel", "director", isContact: true)
    member("Nam", "Sông Cola", "manager", isContact: true)
    member("Nam", "Mộc Furniture", "manager", isContact: true)
    member("Linh", "Sông Cola", "executive")
    member("Phúc", "Mộc Furniture", "executive")
    member("Phúc", "Bến Travel", "executive")
    member("Nam", "Bến Travel", "manager")
    for client in draft.clients { member("Vy", client.name?.value ?? "", "coordinator") }
    func expertise(_ person: String, _ sector: String, _ level: Double) {
      var line = ExpertiseDraft()
      line.person = Given(person)
      line.sector = Given(sector)
      line.level = Given(level)
      draft.expertise.append(line)
    }
    expertise("Linh", "beverage", 4)
    expertise("Linh", "travel", 2)
    expertise("Phúc", "retail", 3)
    expertise("Phúc", "travel", 3)
    return draft
  }
}
