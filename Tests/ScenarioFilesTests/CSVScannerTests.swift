import Testing

@testable import ScenarioFiles

@Suite("Table scanner")
struct CSVScannerTests {
  private func rows(_ text: String, limit: Int = 100) -> [[String]] {
    var scanner = CSVScanner(Array(text.utf8))
    var row = CSVRow()
    var faults: [CSVFault] = []
    var rows: [[String]] = []
    while scanner.next(&row, limit: limit, faults: &faults) { rows.append(row.cells.map { scanner.content($0).text }) }
    return rows
  }

  private func faults(_ text: String) -> [CSVFault] {
    var scanner = CSVScanner(Array(text.utf8))
    var row = CSVRow()
    var faults: [CSVFault] = []
    while scanner.next(&row, limit: 100, faults: &faults) {}
    return faults
  }

  @Test(
    "quotes, doubled quotes, line breaks in quotes and line ends of all systems are read as RFC 4180 says",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r1,2", [["a", "b"], ["1", "2"]]), ("a,b\n1,", [["a", "b"], ["1", ""]]), ("\"a,b\",c", [["a,b", "c"]]),
      ("\"a \"\"b\"\" c\",d", [["a \"b\" c", "d"]]), ("\"\"\"\"\"\",x", [["\"\"", "x"]]),
      ("\"a\nb\",c", [["a\nb", "c"]]),
      ("\"a\r\nb\",c\n", [["a\r\nb", "c"]]), (" a , \"b\" ,c ", [["a", "b", "c"]]), ("\"\",a", [["", "a"]]),
      ("a;b\n1,5;2", [["a", "b"], ["1,5", "2"]]), ("a\tb\n1,5\t", [["a", "b"], ["1,5", ""]]),
      ("sep=;\na;b", [[""], ["a", "b"]]),
      ("a\n\nb", [["a"], [""], ["b"]]), ("5\" screen,b", [["5\" screen", "b"]]), ("", []), ("\n", [[""]]),
      ("\"a;b,c\";d\n", [["a;b,c", "d"]]),
    ])
  func reads(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test("the separator is the one the header has most of")
  func separator() {
    #expect(CSVScanner.separator(of: Array("a;b;c,d\n".utf8)) == UInt8(ascii: ";"))
    #expect(CSVScanner.separator(of: Array("\n\na\tb\n1,2,3,4".utf8)) == UInt8(ascii: "\t"))
    #expect(CSVScanner.separator(of: Array("\"a;b;c;d\",e".utf8)) == UInt8(ascii: ","))
    #expect(CSVScanner.separator(of: Array("name".utf8)) == UInt8(ascii: ","))
  }

  @Test("a quote that is never closed and text behind a closing quote are told with their place")
  func quotes() {
    #expect(faults("a,b\n1,\"x\ny\n") == [CSVFault(kind: .openQuote, line: 2, column: 3)])
    #expect(faults("a,b\n\"x\"y,2\n") == [CSVFault(kind: .textBehindQuote, line: 2, column: 4)])
    #expect(faults("a,b\n\"x\" ,2\n").isEmpty)
  }

  @Test("columns are counted in characters and lines go on inside quotes")
  func positions() {
    var scanner = CSVScanner(Array("tên,vai trò\n\"Lê\nThị\",ừ\nx,y".utf8))
    var row = CSVRow()
    var faults: [CSVFault] = []
    #expect(scanner.next(&row, limit: 9, faults: &faults))
    #expect(row.cells.map { [$0.line, $0.column] } == [[1, 1], [1, 5]])
    #expect(scanner.next(&row, limit: 9, faults: &faults))
    #expect(row.cells.map { [$0.line, $0.column] } == [[2, 1], [3, 6]])
    #expect(scanner.next(&row, limit: 9, faults: &faults))
    #expect(row.line == 4)
  }

  @Test("cells beyond the limit are not kept, the first with anything in it is told")
  func surplus() {
    var scanner = CSVScanner(Array("a,b,,,c,d".utf8))
    var row = CSVRow()
    var faults: [CSVFault] = []
    #expect(scanner.next(&row, limit: 2, faults: &faults))
    #expect(row.cells.count == 2)
    #expect(row.surplus?.column == 7)
  }
}
