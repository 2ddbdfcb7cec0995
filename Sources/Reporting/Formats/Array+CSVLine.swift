extension Array where Element == String {
  /// One line of a table; RFC 4180.
  var csvLine: String {
    map { cell in
      let needsQuotes = cell.unicodeScalars.contains { ",;\"\r\n\t".unicodeScalars.contains($0) }
      let isPadded = cell.first == " " || cell.last == " "
      guard needsQuotes || isPadded else { return cell }
      return "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }.joined(separator: ",")
  }
}
