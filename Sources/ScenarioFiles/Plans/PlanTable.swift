internal import Staffing

/// Reads the table that `suits plan -o FILE.csv` writes, also after a spreadsheet saved it again.
struct PlanTable {
  let scenario: Scenario
  let names: PlanNames

  init(_ scenario: Scenario, _ names: PlanNames) {
    self.scenario = scenario
    self.names = names
  }

  /// Where each heading stands.
  private struct Headings {
    var places: [String: Int] = [:]
    /// Columns of months, ascending by place.
    var months: [(place: Int, month: MonthIndex)] = []
  }

  /// The plan, or `nil` where problems say why not.
  func read(_ file: SourceFile, _ problems: inout PlanProblems) -> SavedPlan? {
    var scanner = CSVScanner(file.bytes)
    var row = CSVRow()
    var faults: [CSVFault] = []
    var headings: Headings?
    var seats = PlanSeats(scenario, names)
    while !problems.isFull, scanner.next(&row, limit: 400, faults: &faults) {
      // What follows a stray quote cannot be told apart.
      if let fault = faults.first {
        let what = fault.kind == .openQuote ? "a quote that is never closed" : "text behind a closing quote"
        problems.report(.badSyntax, line: fault.line, column: fault.column, field: "", value: what)
        return nil
      }
      if row.isBlank { continue }
      if let headings {
        read(row, scanner, headings, &seats, &problems)
      } else {
        headings = self.headings(row, scanner, &problems)
        guard headings != nil else { return nil }
      }
    }
    return seats.plan
  }

  private static let known = ["person", "client", "role", "stage", "main contact", "keep", "work", "total"]

  private func headings(_ row: CSVRow, _ scanner: CSVScanner, _ problems: inout PlanProblems) -> Headings? {
    var headings = Headings()
    var guessed: [String] = []
    for (place, cell) in row.cells.enumerated() {
      let written = String(decoding: scanner.content(cell), as: UTF8.self)
      let text = written.lowercased()
      if let month = names.month(text) ?? names.headingMonth(text).flatMap({ names.month($0) }) {
        headings.months.append((place, month))
      } else if names.headingMonth(text) != nil {
        // Hours under it would be lost without a word.
        problems.report(
          .otherMonth, line: cell.line, column: cell.column, field: "", value: written, allowed: names.allMonths)
      } else if headings.places[text] == nil {
        headings.places[text] = place
        if !Self.known.contains(text), let near = Closeness.closest(to: text, among: Self.known) {
          problems.report(
            .unknownKey, line: cell.line, column: cell.column, field: "", value: written, suggestion: near)
          guessed.append(near)
        }
      }
    }
    let missing = ["person", "client", "role", "stage"].filter { headings.places[$0] == nil }
    if missing.count == 4 {
      problems.report(.notAPlan, line: row.line, column: 1, field: "")
    } else {
      for heading in missing where !guessed.contains(heading) {
        problems.report(.missingColumn, line: row.line, column: 1, field: "", value: heading)
      }
    }
    return missing.isEmpty ? headings : nil
  }

  private func read(
    _ row: CSVRow, _ scanner: CSVScanner, _ headings: Headings, _ seats: inout PlanSeats,
    _ problems: inout PlanProblems
  ) {
    func text(_ heading: String) -> String {
      guard let place = headings.places[heading], place < row.cells.count else { return "" }
      return String(decoding: scanner.content(row.cells[place]), as: UTF8.self)
    }
    func look<Index>(
      _ heading: String, _ code: ProblemCode, _ find: (String) -> Index?, _ candidates: [String]
    ) -> Index? {
      let word = text(heading)
      if let index = find(word) { return index }
      let column = headings.places[heading].flatMap { $0 < row.cells.count ? row.cells[$0].column : nil } ?? 1
      problems.report(
        word.isEmpty ? .missingValue : code, line: row.line, column: column, field: heading, value: word,
        allowed: code == .otherMonth ? names.allMonths : code.isListed ? .words(candidates) : [],
        suggestion: Closeness.closest(to: word, among: candidates))
      return nil
    }
    let subject = text("person")
    if subject == "(nobody)" { return }
    if subject == "(accepted)" {
      if let opportunity = look("work", .unknownOpportunity, names.opportunity, names.opportunityNames) {
        seats.accept(opportunity)
      }
      return
    }
    let client = look("client", .unknownClient, names.client, names.clientNames)
    let role = look("role", .unknownRole, names.role, names.roleNames)
    let isBought = subject == "(freelance)"
    let person = isBought ? nil : look("person", .unknownPerson, names.person, names.personNames)
    let stage = isBought ? nil : look("stage", .otherMonth, names.stage, [])
    guard let client, let role, isBought || (person != nil && stage != nil) else { return }
    var seat: Decisions.Assignment?
    if let person, let stage {
      let found = Decisions.Assignment(person: person, client: client, role: role, stage: stage)
      seats.add(found, isContact: Self.isYes(text("main contact")), isKept: Self.isYes(text("keep")))
      seat = found
    }
    for (place, month) in headings.months where place < row.cells.count {
      let cell = row.cells[place]
      let written = String(decoding: scanner.content(cell), as: UTF8.self)
      guard !written.isEmpty else { continue }
      let field = scenario.months[month].month.description
      guard let hours = Self.number(written), hours.isFinite else {
        problems.report(.notANumber, line: cell.line, column: cell.column, field: field, value: written)
        continue
      }
      guard hours >= 0 else {
        problems.report(.negativeHours, line: cell.line, column: cell.column, field: field, value: written)
        continue
      }
      guard hours > 0 else { continue }
      guard let need = names.need(client, role, text("work")) else {
        let column = headings.places["work"].flatMap { $0 < row.cells.count ? row.cells[$0].column : nil } ?? 1
        problems.report(
          .unknownWork, line: row.line, column: column, field: "work", value: text("work"),
          suggestion: Closeness.closest(to: text("work"), among: names.works))
        return
      }
      if let seat { seats.work(seat, need, month, hours) } else { seats.buy(need, month, hours) }
    }
  }

  /// Hours a month need no thousands separator, so one mark is the decimal mark in any language.
  private static func number(_ text: String) -> Double? {
    Double(text.replacing(",", with: "."))
  }

  private static func isYes(_ text: String) -> Bool {
    !["", "no", "n", "0", "false", "không", "khong", "-"].contains(text.lowercased())
  }
}
