import Testing

@Suite("Links of the pages")
struct LinkTests {
  @Test("every link of README, change log and catalogues points to a file that exists")
  func targetsExist() throws {
    for page in House.pages {
      let articles = Set(House.files(in: [page.folder], endings: [".md"]).map { String($0.name.dropLast(3)) })
      for link in PageLinks.links(in: try page.text()) {
        #expect(
          PageLinks.leadsSomewhere(link, from: page.folder, articles: articles), "\(page) links to \(link)")
      }
    }
  }

  @Test("every scenario that a page names exists")
  func scenariosExist() throws {
    for page in House.pages {
      for name in PageLinks.scenarios(in: try page.text()) {
        #expect(House.exists(name), "\(page) names \(name)")
      }
    }
  }

  @Test("a link into nothing is found, as file and as article")
  func findsBroken() {
    let links = PageLinks.links(in: "[a](LICENSE), [b](NOWHERE.md#part), <doc:Nowhere>, [c](https://swift.org)")
    #expect(links == ["LICENSE", "NOWHERE.md#part", "doc:Nowhere", "https://swift.org"])
    #expect(
      links.map { PageLinks.leadsSomewhere($0, from: "", articles: ["TheModel"]) } == [true, false, false, true])
    #expect(PageLinks.leadsSomewhere("doc:TheModel", from: "", articles: ["TheModel"]))
    #expect(PageLinks.scenarios(in: "`suits plan scenarios/lotus-q1 --json`.") == ["scenarios/lotus-q1"])
  }
}
