import Staffing

/// Reads a table into records, one per row.
struct TableReader<Record: FileRecord> {
  /// The table's bytes.
  let file: SourceFile
  /// A header with more columns is no table of ours.
  private static var columnLimit: Int { 500 }

  /// A column of this file.
  private struct Column {
    var meaning: RecordTable<Record>.Column?
    var header: Given<String>
    /// Whether cells under a header without a name were seen.
    var isNameless: Bool
  }

  /// Adds the rows to a list; what is wrong is noted.
  ///
  /// - Parameters:
  ///   - records: The list.
  ///   - state: The reader's state.
  func read(into records: inout [Record], state: inout ReadingState) {
    var scanner = CSVScanner(file.bytes)
    var row = CSVRow()
    var faults: [CSVFault] = []
    repeat {
      guard scanner.next(&row, limit: Self.columnLimit, faults: &faults) else {
        state.report(Problem(.emptyFile, at: Place(file: file.name), field: Record.table.key))
        return
      }
    } while row.isBlank
    guard var columns = header(row, scanner, &state), faults.isEmpty else {
      report(&faults, &state)
      state.markUnread(list: Record.table.key)
      return
    }
    var number = 0
    while !state.isFull, scanner.next(&row, limit: columns.count, faults: &faults) {
      if row.isBlank { continue }
      number += 1
      guard number <= Record.table.rowLimit else {
        let begin = place(line: row.line, column: 1)
        state.stopShort(list: Record.table.key, limit: Record.table.rowLimit, at: begin)
        return
      }
      let path = RecordPath(table: Record.table.key, number: number)
      if let surplus = row.surplus {
        let cell = Cell(bytes: scanner.content(surplus), place: place(line: surplus.line, column: surplus.column))
        state.report(Problem(.tooManyCells, at: cell.place, field: path.text, value: cell.excerpt))
        state.markUnread(record: place(line: row.line, column: 1))
      }
      if !faults.isEmpty {
        state.markUnread(record: place(line: row.line, column: 1))
        report(&faults, &state)
      }
      records.append(record(row, scanner, &columns, path, &state))
    }
  }

  private func place(line: Int, column: Int) -> Place { Place(file: file.name, line: line, column: column) }

  private func report(_ faults: inout [CSVFault], _ state: inout ReadingState) {
    for fault in faults {
      let what = fault.kind == .openQuote ? "a quote that is never closed" : "text behind a closing quote"
      state.report(
        Problem(.badSyntax, at: place(line: fault.line, column: fault.column), field: Record.table.key, value: what))
    }
    faults.removeAll()
  }

  /// What each column means, or `nil` where too much is wrong to read rows.
  private func header(_ row: CSVRow, _ scanner: CSVScanner, _ state: inout ReadingState) -> [Column]? {
    let table = Record.table
    if let surplus = row.surplus {
      state.report(
        Problem(.tooManyCells, at: place(line: surplus.line, column: surplus.column), field: table.key))
      return nil
    }
    var columns: [Column] = []
    var places: [Int: Place] = [:]
    var guessed: Set<String> = []
    for cell in row.cells {
      let header = Given(scanner.content(cell).text, at: place(line: cell.line, column: cell.column))
      var meaning = header.value.isEmpty ? RecordTable<Record>.Column.remark : table.column(header.value)
      if case .field(let field) = meaning {
        if let first = places[field] {
          state.report(
            Problem(.duplicateKey, at: header.place, field: table.key, value: header.value, other: first))
          meaning = .remark
        } else {
          places[field] = header.place
        }
      }
      if meaning == nil {
        let closest = table.closest(to: header.value)
        if let closest, case .field(let field) = table.column(closest) { guessed.insert(table.fields[field].name) }
        state.report(
          Problem(.unknownKey, at: header.place, field: table.key, value: header.value, suggestion: closest))
      }
      columns.append(Column(meaning: meaning, header: header, isNameless: header.value.isEmpty))
    }
    var isComplete = true
    for (index, field) in table.fields.enumerated() where field.isRequired && places[index] == nil {
      isComplete = false
      // A misspelt header is told once, as the unknown one.
      if guessed.contains(field.name) { continue }
      state.report(
        Problem(
          .missingColumn, at: place(line: row.line, column: 1), field: RecordPath(table: table.key).field(field.name),
          value: field.name,
          allowed: [field.name, field.vietnamese]))
    }
    return isComplete ? columns : nil
  }

  private func record(
    _ row: CSVRow, _ scanner: CSVScanner, _ columns: inout [Column], _ path: RecordPath, _ state: inout ReadingState
  ) -> Record {
    let table = Record.table
    var record = Record()
    let begin = place(line: row.line, column: 1)
    record.place = begin
    for index in row.cells.indices where !row.cells[index].range.isEmpty {
      let raw = row.cells[index]
      let bytes = scanner.content(raw)
      if bytes.isEmpty { continue }
      let cell = Cell(bytes: bytes, place: place(line: raw.line, column: raw.column))
      let header = columns[index].header
      var isRead = true
      switch columns[index].meaning {
      case .field(let field):
        isRead = table.fields[field].set(
          cell, in: &record, header: header.place ?? begin, path: path, state: &state)
      case .setting(let field, let name):
        isRead = table.fields[field].set(
          cell, named: Given(name, at: header.place), in: &record, path: path, state: &state)
      case .remark where columns[index].isNameless:
        columns[index].isNameless = false
        state.report(Problem(.tooManyCells, at: cell.place, field: path.text, value: cell.excerpt))
      case .remark, nil: break
      }
      if !isRead { state.markUnread(record: begin) }
    }
    return record
  }
}
