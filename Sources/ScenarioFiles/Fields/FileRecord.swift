import Staffing

/// A draft that files hold as a row of a table or a mapping.
protocol FileRecord: Sendable {
  /// A record with nothing given.
  init()
  /// Where the record begins.
  var place: Place? { get set }
  /// All fields that a file may give, shared by readers, writer and documentation.
  static var table: RecordTable<Self> { get }
}
