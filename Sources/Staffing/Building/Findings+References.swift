extension Findings {
  /// Lets references find a record by id and name.
  ///
  /// Two records may share a name only if both have ids; references must then use these.
  ///
  /// - Parameters:
  ///   - id: The id given.
  ///   - name: The name given.
  ///   - index: The record's place.
  ///   - record: Its path.
  ///   - table: Takes the names.
  ///   - placeOf: Where another record of the kind stands.
  /// - Returns: The id and name to use.
  mutating func declare<Owner>(
    id: Given<String>?, name: Given<String>?, as index: TableIndex<Owner>, _ record: Record,
    in table: inout NameTable<Owner>, placeOf: (Int) -> Place?
  ) -> (id: String, name: String) {
    let shown = requiredName(name, record, "name")
    let key = id.map { FoldedText.tidy($0.value) }.flatMap { $0.isEmpty ? nil : $0 }
    if let key, let other = table.add(key, for: index) {
      refuse(
        Problem(
          .duplicateName, at: id?.place ?? record.place, field: record["id"], value: key,
          other: placeOf(other.position)))
    }
    if let shown, let other = table.add(shown, for: index), key == nil {
      refuse(
        Problem(
          .duplicateName, at: name?.place ?? record.place, field: record["name"], value: shown,
          other: placeOf(other.position)))
    }
    return (key ?? shown ?? record.path, shown ?? key ?? record.path)
  }

  /// What a field refers to.
  ///
  /// - Parameters:
  ///   - given: What was given.
  ///   - record: Whose field.
  ///   - field: The field's name.
  ///   - table: The names.
  ///   - code: The code of an unknown name.
  ///   - isRequired: Whether something must be given.
  /// - Returns: The thing, or `nil` where nothing was given or it was refused.
  mutating func reference<Owner>(
    _ given: Given<String>?, _ record: Record, _ field: String, in table: NameTable<Owner>, orElse code: ProblemCode,
    isRequired: Bool = false
  ) -> TableIndex<Owner>? {
    guard let given, !FoldedText.key(given.value).isEmpty else {
      if isRequired { missing(record, field) }
      return nil
    }
    if let found = table.index(given.value) { return found }
    guard isNews(code, given) else { return nil }
    refuse(
      Problem(
        code, at: given.place ?? record.place, field: record[field], value: given.value,
        allowed: code == .unknownPerson || code == .unknownClient ? [] : .words(Array(table.names.prefix(50))),
        suggestion: suggestion(for: given.value, in: table)))
    return nil
  }
}
