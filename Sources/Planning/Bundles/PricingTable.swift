/// One unit laid out for pricing: options by group, their hours and least hours in runs, so that a call only walks arrays.
struct PricingTable: Sendable {
  /// Assignment columns, one an option; options of a group stand together.
  private(set) var columns: ContiguousArray<Int32> = []
  /// First option of each group, and the end.
  private(set) var groupStart: ContiguousArray<Int32> = [0]
  /// First hours entry of each option, and the end.
  private(set) var hourStart: ContiguousArray<Int32> = [0]
  private(set) var hourColumns: ContiguousArray<Int32> = []
  /// Month of each hours entry; the last place stands for hours that no load limits.
  private(set) var hourMonths: ContiguousArray<Int32> = []
  private(set) var hourMost: ContiguousArray<Double> = []
  /// Hours that come with an option, one a month: `option × months + month`.
  private(set) var least: ContiguousArray<Double> = []
  /// Place in ``contactColumns``, or -1.
  private(set) var contact: ContiguousArray<Int32> = []
  private(set) var contactColumns: ContiguousArray<Int32> = []
  private(set) var mostContacts: Int
  /// How many options a bundle may hold.
  private(set) var most: Int
  /// Limits over some options: the options and how many of them.
  private(set) var limits: ContiguousArray<BundleUnit.Limit> = []
  /// Limits of each option: places in ``limits``.
  private(set) var limitsOf: ContiguousArray<ContiguousArray<Int>> = []
  let loads: ContiguousArray<MonthLoad>
  /// The columns that give way to loads, month by month; first of each month, and the end.
  private(set) var giving: ContiguousArray<Int> = []
  private(set) var givingStart: ContiguousArray<Int> = [0]

  var optionCount: Int { columns.count }
  var groupCount: Int { groupStart.count - 1 }
  var monthCount: Int { loads.count }

  init(_ unit: BundleUnit) {
    loads = unit.loads
    for load in loads {
      giving += load.columns
      givingStart.append(giving.count)
    }
    mostContacts = min(unit.mostContacts, unit.contacts.count)
    contactColumns = ContiguousArray(unit.contacts.map { Int32($0) })
    most = unit.options.count
    // Limits of one over options that no earlier such limit holds are groups; all others are kept beside.
    var group = ContiguousArray(repeating: -1, count: unit.options.count)
    var groups: [[Int]] = []
    var others: [BundleUnit.Limit] = []
    for limit in unit.limits {
      if limit.options.count == unit.options.count { most = min(most, limit.most) }
    }
    // Wide ones first: two clients in conflict are one group, and one role on each of them follows from it.
    let partial = unit.limits.indices.filter { unit.limits[$0].options.count < unit.options.count }.sorted {
      let (one, two) = (unit.limits[$0].options.count, unit.limits[$1].options.count)
      return one != two ? one > two : $0 < $1
    }
    for limit in partial.map({ unit.limits[$0] }) {
      let first = limit.options.first.map { group[$0] } ?? -1
      if limit.most >= 1, first >= 0, limit.options.allSatisfy({ group[$0] == first }) { continue }
      if limit.most == 1, limit.options.allSatisfy({ group[$0] < 0 }) {
        for option in limit.options { group[option] = groups.count }
        groups.append(limit.options.sorted())
      } else {
        others.append(limit)
      }
    }
    for option in unit.options.indices where group[option] < 0 { groups.append([option]) }
    groups.sort { $0[0] < $1[0] }
    var place = ContiguousArray(repeating: 0, count: unit.options.count)
    for members in groups {
      for option in members {
        place[option] = columns.count
        append(unit.options[option], months: unit.loads.count)
      }
      groupStart.append(Int32(columns.count))
    }
    limitsOf = ContiguousArray(repeating: [], count: columns.count)
    for limit in others {
      let own = ContiguousArray(limit.options.map { place[$0] })
      for option in own { limitsOf[option].append(limits.count) }
      limits.append(BundleUnit.Limit(options: own, most: limit.most))
    }
  }

  private mutating func append(_ option: BundleUnit.Option, months: Int) {
    columns.append(Int32(option.column))
    for hours in option.hours where hours.most > 0 {
      hourColumns.append(Int32(hours.column))
      hourMonths.append(Int32(hours.month >= 0 ? hours.month : months))
      hourMost.append(hours.most)
    }
    hourStart.append(Int32(hourColumns.count))
    let first = least.count
    least.append(contentsOf: repeatElement(0, count: months))
    for entry in option.least { least[first + entry.month] += entry.hours }
    contact.append(option.contacts.first.map { Int32($0) } ?? -1)
  }
}
