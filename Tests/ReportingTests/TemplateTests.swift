import Testing

@testable import Reporting

@Suite("Template")
struct TemplateTests {
  @Test("arguments stand where their number stands")
  func fills() {
    #expect(Template("{1} before {0}").filled(with: ["a", "b"]) == "b before a")
  }

  @Test("the word follows the number")
  func pluralises() {
    let template = Template("{0} {0:hour|hours}")
    #expect(template.filled(with: ["1"]) == "1 hour")
    #expect(template.filled(with: ["2"]) == "2 hours")
    #expect(template.filled(with: ["0"]) == "0 hours")
  }

  @Test("an optional part goes with its argument")
  func dropsParts() {
    let template = Template("must be a number⟨, got {0}⟩!")
    #expect(template.filled(with: ["x"]) == "must be a number, got x!")
    #expect(template.filled(with: [""]) == "must be a number!")
    #expect(template.filled(with: []) == "must be a number!")
  }

  @Test("an argument's own braces are text")
  func doesNotExpandArguments() {
    #expect(Template("{0}").filled(with: ["{0}⟨"]) == "{0}⟨")
  }
}
