import LinearProgramming

/// Improves a plan by taking a few related people off everything and putting each back with its best response to the rest.
///
/// A best response is a pricing call: what an hour brings is what the rows that it helps lack, what an assignment brings is
/// what its rows then cost less. Rows cost what their slack columns cost, and beyond those more than anything. Worse plans are
/// accepted now and then, less and less (annealing).
struct RepairSearch {
  private let program: LinearProgram
  private let rows: SharedRows
  private let units: ContiguousArray<BundleUnit>
  private var pricing: ContiguousArray<BundlePricing>
  /// Shared rows of each column.
  private var termStart: ContiguousArray<Int32> = [0]
  private var termRows: ContiguousArray<Int32> = []
  private var termValues: ContiguousArray<Double> = []
  /// Connectors of each row: static columns that stand in several rows and follow from the others.
  private var connectorStart: ContiguousArray<Int32> = [0]
  private var connectors: ContiguousArray<Int32> = []
  /// Per column, the bonus columns that it helps to open: the bonus and the row.
  private var bonuses: ContiguousArray<ContiguousArray<(column: Int32, row: Int32)>>
  private let isUnitColumn: ContiguousArray<Bool>
  /// Units by client place, for choosing related ones; and clients of every option.
  private let owners: ContiguousArray<ColumnOwner>
  private var unitsOfClient: ContiguousArray<ContiguousArray<Int32>> = []

  // The plan at hand.
  private(set) var values: ContiguousArray<Double>
  private var activity: ContiguousArray<Double>
  private var unitCost: ContiguousArray<Double>
  private(set) var objective = 0.0
  /// Row prices of the relaxation, blended with what rows lack.
  private let guide: ContiguousArray<Double>
  private var blend = 1.0

  // What a repair works on.
  private var log: ContiguousArray<(column: Int32, value: Double)> = []
  private var isMarked: ContiguousArray<Bool>
  private var touched: ContiguousArray<Int32> = []
  private(set) var repairs = 0

  init(_ task: SearchTask, _ cut: BundleUnits, start: ContiguousArray<Double>, guide: ContiguousArray<Double>) {
    program = task.program
    owners = task.owners
    units = cut.units
    self.guide = guide
    let byColumn = ColumnTerms(task.program)
    var isShared = ContiguousArray(repeating: false, count: program.rowCount)
    for row in cut.sharedRows { isShared[row] = true }
    var isSlack = ContiguousArray(repeating: false, count: program.columnCount)
    for column in cut.staticColumns where !program.isInteger[column] && program.columnLower[column] == 0 {
      isSlack[column] = byColumn.terms(of: ColumnIndex(column)).count == 1 && program.costs[column] >= 0
    }
    let dearest = task.program.costs.reduce(1) { max($0, $1) }
    rows = SharedRows(program, shared: cut.sharedRows, isSlack: isSlack, beyond: 3 * dearest)
    pricing = ContiguousArray(cut.units.map { BundlePricing($0, nodeLimit: 60, priceSteps: 6) })
    var isStatic = ContiguousArray(repeating: false, count: program.columnCount)
    for column in cut.staticColumns { isStatic[column] = true }
    var isOwn = ContiguousArray(repeating: false, count: program.columnCount)
    for unit in cut.units {
      for option in unit.options {
        isOwn[option.column] = true
        for hours in option.hours { isOwn[hours.column] = true }
      }
      for contact in unit.contacts { isOwn[contact] = true }
    }
    isUnitColumn = isOwn
    for column in 0..<program.columnCount {
      if isOwn[column] || (isStatic[column] && !isSlack[column]) {
        for term in byColumn.terms(of: ColumnIndex(column)) where isShared[Int(byColumn.rows[term])] {
          termRows.append(Int32(byColumn.rows[term]))
          termValues.append(byColumn.values[term])
        }
      }
      termStart.append(Int32(termRows.count))
    }
    bonuses = ContiguousArray(repeating: [], count: program.columnCount)
    for row in 0..<program.rowCount {
      if isShared[row] {
        for term in program.terms(of: RowIndex(row)) {
          let column = Int(program.termColumns[term])
          guard isStatic[column], !isSlack[column], program.columnUpper[column] > program.columnLower[column] else {
            continue
          }
          if task.owners[column].part == .decision { continue }
          connectors.append(Int32(column))
          if program.costs[column] < 0, program.rowUpper[row] == 0, program.termValues[term] == 1 {
            for other in program.terms(of: RowIndex(row)) where program.termValues[other] < 0 {
              bonuses[Int(program.termColumns[other])].append((Int32(column), Int32(row)))
            }
          }
        }
      }
      connectorStart.append(Int32(connectors.count))
    }
    values = start
    activity = ContiguousArray(repeating: 0, count: program.rowCount)
    unitCost = ContiguousArray(repeating: 0, count: units.count)
    isMarked = ContiguousArray(repeating: false, count: program.columnCount)
    let clients = task.owners.reduce(0) { max($0, Int($1.client) + 1) }
    unitsOfClient = ContiguousArray(repeating: [], count: clients)
    for (place, unit) in units.enumerated() {
      for option in unit.options {
        let client = Int(task.owners[option.column].client)
        if unitsOfClient[client].last != Int32(place) { unitsOfClient[client].append(Int32(place)) }
      }
    }
    adopt(start)
  }

  /// Takes over a whole point.
  mutating func adopt(_ point: ContiguousArray<Double>) {
    values = point
    for row in activity.indices { activity[row] = 0 }
    for column in values.indices where values[column] != 0 {
      for term in Int(termStart[column])..<Int(termStart[column + 1]) {
        activity[Int(termRows[term])] += termValues[term] * values[column]
      }
    }
    objective = program.constant
    for unit in units.indices {
      unitCost[unit] = cost(ofUnit: unit)
      objective += unitCost[unit]
    }
    for column in values.indices where !isUnitColumn[column] && termStart[column + 1] > termStart[column] {
      objective += program.costs[column] * values[column]
    }
    for row in activity.indices { objective += rows.cost(row, activity[row]) }
  }

  /// Whether all hard rows hold.
  var isWhole: Bool { !activity.indices.contains { rows.isBroken($0, activity[$0]) } }

  private func cost(ofUnit unit: Int) -> Double {
    var sum = 0.0
    for month in units[unit].loads.indices {
      var load = 0.0
      for option in units[unit].options where values[option.column] > 0.5 {
        for least in option.least where least.month == month { load += least.hours }
        for hours in option.hours where hours.month == month { load += values[hours.column] }
      }
      sum += units[unit].loads[month].cost(load)
    }
    for option in units[unit].options where values[option.column] > 0.5 {
      sum += program.costs[option.column]
      for hours in option.hours { sum += program.costs[hours.column] * values[hours.column] }
    }
    for contact in units[unit].contacts { sum += program.costs[contact] * values[contact] }
    return sum
  }

  // MARK: Changing

  private mutating func set(_ column: Int, _ value: Double) {
    let change = value - values[column]
    guard change != 0 else { return }
    log.append((Int32(column), values[column]))
    values[column] = value
    for term in Int(termStart[column])..<Int(termStart[column + 1]) {
      let row = Int(termRows[term])
      let before = rows.cost(row, activity[row])
      activity[row] += termValues[term] * change
      objective += rows.cost(row, activity[row]) - before
      if connectorStart[row + 1] > connectorStart[row] {
        for place in Int(connectorStart[row])..<Int(connectorStart[row + 1]) {
          let connector = connectors[place]
          if !isMarked[Int(connector)], Int(connector) != column {
            isMarked[Int(connector)] = true
            touched.append(connector)
          }
        }
      }
    }
    if !isUnitColumn[column] { objective += program.costs[column] * change }
  }

  /// Lets connectors follow what changed.
  private mutating func settle() {
    var rounds = 0
    while !touched.isEmpty, rounds < 4 {
      rounds += 1
      let open = touched
      touched.removeAll(keepingCapacity: true)
      for connector in open { isMarked[Int(connector)] = false }
      for connector in open { follow(Int(connector)) }
    }
    for connector in touched { isMarked[Int(connector)] = false }
    touched.removeAll(keepingCapacity: true)
  }

  /// Moves a connector to where it costs least, the greatest such value.
  private mutating func follow(_ column: Int) {
    var best = values[column]
    var least = costIf(column, best)
    func consider(_ value: Double) {
      var value = min(max(value, program.columnLower[column]), program.columnUpper[column])
      if program.isInteger[column] { value = value.rounded() }
      let cost = costIf(column, value)
      if cost < least - 1e-7 || (cost <= least + 1e-7 && value > best) { (best, least) = (value, min(cost, least)) }
    }
    consider(program.columnUpper[column])
    consider(program.columnLower[column])
    for term in Int(termStart[column])..<Int(termStart[column + 1]) {
      let row = Int(termRows[term])
      let rest = activity[row] - termValues[term] * values[column]
      if program.rowLower[row].isFinite { consider((program.rowLower[row] - rest) / termValues[term]) }
      if program.rowUpper[row].isFinite { consider((program.rowUpper[row] - rest) / termValues[term]) }
    }
    set(column, best)
  }

  private func costIf(_ column: Int, _ value: Double) -> Double {
    var sum = program.costs[column] * value
    for term in Int(termStart[column])..<Int(termStart[column + 1]) {
      let row = Int(termRows[term])
      sum += rows.cost(row, activity[row] + termValues[term] * (value - values[column]))
    }
    return sum
  }

  private mutating func remove(_ unit: Int) {
    for option in units[unit].options where values[option.column] > 0.5 {
      set(option.column, 0)
      for hours in option.hours { set(hours.column, 0) }
    }
    for contact in units[unit].contacts { set(contact, 0) }
    objective -= unitCost[unit]
    unitCost[unit] = cost(ofUnit: unit)
    objective += unitCost[unit]
    settle()
  }

  /// Puts a unit that does nothing back with its best response.
  private mutating func respond(_ unit: Int) {
    let table = pricing[unit].table
    for option in 0..<table.optionCount {
      let column = Int(table.columns[option])
      pricing[unit].optionCost[option] = step(column)
      for hours in Int(table.hourStart[option])..<Int(table.hourStart[option + 1]) {
        let (price, most) = hour(Int(table.hourColumns[hours]), of: column)
        pricing[unit].hourCost[hours] = price
        pricing[unit].hourMost[hours] = min(table.hourMost[hours], most)
      }
    }
    for contact in 0..<table.contactColumns.count {
      pricing[unit].contactCost[contact] = step(Int(table.contactColumns[contact]))
    }
    _ = pricing[unit].find()
    var changes: ContiguousArray<(column: Int, value: Double)> = []
    pricing[unit].expand { changes.append(($0, $1)) }
    for change in changes { set(change.column, change.value) }
    objective -= unitCost[unit]
    unitCost[unit] = cost(ofUnit: unit)
    objective += unitCost[unit]
    settle()
  }

  /// What using an assignment or a contact costs beside what others do.
  private func step(_ column: Int) -> Double {
    guard program.columnUpper[column] > 0.5 else { return 1e12 }
    var sum = program.costs[column]
    for term in Int(termStart[column])..<Int(termStart[column + 1]) {
      let row = Int(termRows[term])
      sum += rows.cost(row, activity[row] + termValues[term]) - rows.cost(row, activity[row])
    }
    for bonus in bonuses[column] where values[Int(bonus.column)] < 0.5 {
      let z = Int(bonus.column)
      var isOpen = true
      for term in Int(termStart[z])..<Int(termStart[z + 1]) where Int(termRows[term]) != Int(bonus.row) {
        if activity[Int(termRows[term])] + termValues[term] > program.rowUpper[Int(termRows[term])] + 1e-9 {
          isOpen = false
        }
      }
      if isOpen { sum += program.costs[z] }
    }
    return sum
  }

  /// What an hour costs beside what others do, and how many fit.
  private func hour(_ column: Int, of option: Int) -> (price: Double, most: Double) {
    var price = program.costs[column]
    var most = Double.infinity
    for term in Int(termStart[column])..<Int(termStart[column + 1]) {
      let row = Int(termRows[term])
      let factor = termValues[term]
      // The assignment's own least hours are there already when these come.
      var there = activity[row]
      for own in Int(termStart[option])..<Int(termStart[option + 1]) where Int(termRows[own]) == row {
        there += termValues[own]
      }
      let slope = rows.slope(row, there)
      if blend < 1, slope * factor < 0 {
        // Lacking hours are worth what they would cost elsewhere, or what their lack costs.
        price += factor * max(slope, min(0, -(blend * -slope + (1 - blend) * guide[row])))
      } else {
        price += factor * slope
      }
      if factor > 0 {
        var room = rows.room(row, there) / factor
        if program.rowLower[row] == program.rowUpper[row] {
          room = min(room, max(0, program.rowUpper[row] - there) / factor)
        }
        most = min(most, room)
      } else if slope > 1e6 {
        most = 0
      }
    }
    return (price, most)
  }

  // MARK: Repairs

  /// Repairs until `count` are done; the best whole point met is kept by `keep`.
  ///
  /// - Parameters:
  ///   - count: How many repairs.
  ///   - heat: By how much worse a plan may be, at the beginning and at the end.
  mutating func run(
    _ count: Int, heat: (from: Double, to: Double), _ random: inout SplitMix,
    keep: (ContiguousArray<Double>, Double) -> Void
  ) {
    var best = isWhole ? objective : .infinity
    for done in 0..<count {
      let share = Double(done) / Double(max(1, count))
      let warmth = heat.from * (1 - share) + heat.to * share
      let before = objective
      log.removeAll(keepingCapacity: true)
      let chosen = related(2 + random.below(4), &random)
      let costs = chosen.map { unitCost[$0] }
      blend = [1, 1, 0.5, 0.0][random.below(4)]
      for unit in chosen { remove(unit) }
      for unit in chosen { respond(unit) }
      repairs += 1
      let chance = Double(random.below(1 << 20) + 1) / Double(1 << 20)
      let allowed = -warmth * log2(chance)
      if objective <= before + allowed {
        if objective < best - 1e-6, isWhole {
          best = objective
          keep(values, objective)
        }
      } else {
        undo(chosen, costs, before)
      }
    }
  }

  private func log2(_ value: Double) -> Double { Double(value.exponent) + (value.significand - 1) }

  private mutating func undo(_ chosen: [Int], _ costs: [Double], _ before: Double) {
    for entry in log.reversed() {
      let column = Int(entry.column)
      let change = entry.value - values[column]
      values[column] = entry.value
      for term in Int(termStart[column])..<Int(termStart[column + 1]) {
        activity[Int(termRows[term])] += termValues[term] * change
      }
    }
    for (unit, cost) in zip(chosen, costs) { unitCost[unit] = cost }
    objective = before
  }

  /// A few units that share clients, in random order.
  private func related(_ size: Int, _ random: inout SplitMix) -> [Int] {
    var chosen = [random.below(units.count)]
    var tries = 0
    while chosen.count < min(size, units.count), tries < 40 {
      tries += 1
      let from = chosen[random.below(chosen.count)]
      let used = units[from].options.filter { values[$0.column] > 0.5 }
      let options = used.isEmpty || random.below(4) == 0 ? units[from].options : ContiguousArray(used)
      guard !options.isEmpty else { break }
      let client = Int(owners[options[random.below(options.count)].column].client)
      let others = unitsOfClient[client]
      let next = Int(others[random.below(others.count)])
      if !chosen.contains(next) { chosen.append(next) }
    }
    // In random order, so that nobody is always first.
    for place in chosen.indices.dropFirst() { chosen.swapAt(place, random.below(place + 1)) }
    return chosen
  }
}
