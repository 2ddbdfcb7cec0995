import ScenarioFiles
import Staffing
import Testing

@Suite("Scenario reader")
struct ScenarioReaderTests {
  @Test("every value carries file, line and column in characters")
  func places() throws {
    let folder = try Folder([
      "people.csv": "\u{FEFF}Tên;Vai trò;Giờ mỗi tuần;Lương\r\n\"Trần \"\"Tí\"\" An\";quản lý ; 40 h;30.000.000 ₫\r\n"
    ])
    let person = try #require(folder.draft().people.first)
    #expect(person.name == Given("Trần \"Tí\" An", at: Place(file: "people.csv", line: 2, column: 1)))
    #expect(person.roles == [Given("quản lý", at: Place(file: "people.csv", line: 2, column: 18))])
    #expect(person.hoursPerWeek == Given(40, at: Place(file: "people.csv", line: 2, column: 28)))
    #expect(person.pay == Given(30_000_000, at: Place(file: "people.csv", line: 2, column: 33)))
  }

  @Test("one YAML file says the same as a folder of tables")
  func oneFile() throws {
    let draft = try ScenarioReader().draft(at: Self.scenarios + "/smallest.yaml")
    #expect(draft.people.map(\.name?.value) == ["Linh", "Minh", "Trang"])
    #expect(draft.people[2].hoursPerWeek?.value == 32)
    #expect(draft.clients[0].fee?.value == 9000)
    #expect(draft.teams[0].mainContact?.value == true)
    #expect(draft.firstMonth?.value == Month(year: 2027, month: 1))
    #expect(draft.sectors.map(\.name?.value) == ["beverage"])
  }

  static let scenarios =
    String(#filePath.prefix(#filePath.count - "Tests/ScenarioFilesTests/ScenarioReaderTests.swift".count)) + "scenarios"
}
