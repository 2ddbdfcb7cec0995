/// All that one person may do in a stage, with the rules that concern nobody else: what pricing chooses a bundle from.
struct BundleUnit: Sendable {
  /// A place on a client's team.
  struct Option: Sendable {
    /// The assignment column.
    var column: Int
    /// Least hours by month, which the assignment brings along.
    var least: ContiguousArray<Least> = []
    /// Hours columns that the assignment opens.
    var hours: ContiguousArray<Hours> = []
    /// Places in ``BundleUnit/contacts`` that the assignment opens.
    var contacts: ContiguousArray<Int> = []
  }

  /// Hours that come with an assignment.
  struct Least: Sendable {
    var month: Int
    var hours: Double
  }

  /// An hours column: at most `most` where its assignment is used.
  struct Hours: Sendable {
    var column: Int
    /// Place in ``BundleUnit/loads``.
    var month: Int
    var most: Double
  }

  /// At most `most` of some options.
  struct Limit: Sendable {
    var options: ContiguousArray<Int>
    var most: Int
  }

  /// The person.
  var person: Int
  var options: ContiguousArray<Option> = []
  /// One a month.
  var loads: ContiguousArray<MonthLoad> = []
  var limits: ContiguousArray<Limit> = []
  /// Main contact columns, each open where one of its options is used.
  var contacts: ContiguousArray<Int> = []
  /// How many of the contacts may be used.
  var mostContacts = Int.max

  /// All columns that the person decides, those that give way to loads included.
  var columns: ContiguousArray<Int> {
    var columns = ContiguousArray(contacts)
    for option in options {
      columns.append(option.column)
      columns += option.hours.map(\.column)
    }
    for load in loads { columns += load.columns }
    return columns
  }
}
