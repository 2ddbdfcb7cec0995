import LinearProgramming
import Staffing

/// Small sets of columns whose joint change may improve a plan: the teams of a few related clients or people.
struct Neighbourhoods {
  private let program: LinearProgram
  private let owners: ContiguousArray<ColumnOwner>
  /// The clients and the people of this part, ascending, and their columns.
  private let clients: Columns
  private let people: Columns
  private let byColumn: ColumnTerms

  /// How many clients there are.
  var clientCount: Int { clients.keys.count }

  /// Columns grouped by an owner.
  private struct Columns {
    var keys: ContiguousArray<Int32> = []
    /// Per key, assignment and main contact columns.
    var whole: ContiguousArray<ContiguousArray<Int>> = []
    /// Per key, hours columns.
    var hours: ContiguousArray<ContiguousArray<Int>> = []
    /// The place of each key.
    var places: ContiguousArray<Int32>

    init(_ owners: ContiguousArray<ColumnOwner>, _ key: (ColumnOwner) -> Int32) {
      let most = owners.reduce(-1) { max($0, key($1)) }
      places = ContiguousArray(repeating: -1, count: Int(most) + 1)
      for owner in owners where key(owner) >= 0 { places[Int(key(owner))] = 0 }
      for (value, mark) in places.enumerated() where mark == 0 {
        places[value] = Int32(truncatingIfNeeded: keys.count)
        keys.append(Int32(truncatingIfNeeded: value))
      }
      whole = ContiguousArray(repeating: [], count: keys.count)
      hours = whole
      for (column, owner) in owners.enumerated() where key(owner) >= 0 {
        let place = Int(places[Int(key(owner))])
        if owner.part == .hours { hours[place].append(column) } else { whole[place].append(column) }
      }
    }
  }

  init(_ task: SearchTask) {
    program = task.program
    owners = task.owners
    clients = Columns(owners) { $0.client }
    people = Columns(owners) { $0.person }
    byColumn = ColumnTerms(program)
  }

  /// The columns to free: a random client or person, with those they share most with in a plan, `size` in all.
  ///
  /// - Parameters:
  ///   - size: How many clients or people.
  ///   - current: The plan.
  ///   - losses: Where it costs more than is proven.
  ///   - isUsed: Which columns tie clients and people together, beside those of the plan.
  ///   - isNear: Which columns are worth freeing, beside those of the plan.
  ///   - isSettled: Which of them stay as they are all the same.
  ///   - random: What is drawn.
  /// - Returns: Whether each column is to be freed.
  func columns(
    _ size: Int, current: ContiguousArray<Double>, losses: Losses? = nil, isUsed: (Int) -> Bool, isNear: (Int) -> Bool,
    isSettled: (Int) -> Bool = { _ in false }, _ random: inout SplitMix
  ) -> ContiguousArray<Bool> {
    let isByClient = random.below(2) == 0
    let groups = isByClient ? clients : people
    let chosen = related(size, isByClient: isByClient, current, losses, isUsed, &random)
    return freeing(chosen.flatMap { groups.whole[$0] }.filter { (isNear($0) || current[$0] > 0.5) && !isSettled($0) })
  }

  /// Whole columns with what follows from them: the hours of their people, shortfall, overtime, helpers.
  func freeing(_ whole: [Int]) -> ContiguousArray<Bool> {
    var isFree = ContiguousArray(repeating: false, count: program.columnCount)
    var isTouched = ContiguousArray(repeating: false, count: people.keys.count)
    for column in whole {
      isFree[column] = true
      isTouched[Int(people.places[Int(owners[column].person)])] = true
    }
    for person in people.keys.indices where isTouched[person] {
      for column in people.hours[person] { isFree[column] = true }
    }
    freeFollowers(&isFree)
    return isFree
  }

  /// Frees what follows from free columns: shortfall, overtime and helpers in their rows, and what follows from helpers.
  private func freeFollowers(_ isFree: inout ContiguousArray<Bool>) {
    var isSeen = ContiguousArray(repeating: false, count: program.rowCount)
    var open = isFree.indices.filter { isFree[$0] && owners[$0].part != .follower }
    while let column = open.popLast() {
      for place in byColumn.terms(of: ColumnIndex(column)) {
        let row = Int(byColumn.rows[place])
        guard !isSeen[row] else { continue }
        isSeen[row] = true
        for term in program.terms(of: RowIndex(row)) {
          let other = Int(program.termColumns[term])
          guard !isFree[other] else { continue }
          switch owners[other].part {
          case .follower: isFree[other] = true
          case .connector, .line:
            isFree[other] = true
            open.append(other)
          default: continue
          }
        }
      }
    }
  }

  /// A random member of a group and those tied to it by shared columns, nearest first.
  private func related(
    _ size: Int, isByClient: Bool, _ current: ContiguousArray<Double>, _ losses: Losses?, _ isUsed: (Int) -> Bool,
    _ random: inout SplitMix
  ) -> [Int] {
    let groups = isByClient ? clients : people
    let across = isByClient ? people : clients
    guard groups.keys.count > size else { return Array(groups.keys.indices) }
    let weights = losses.map { losses in
      groups.keys.map { isByClient ? losses.clients[Int($0)] : losses.people[Int($0)] }
    }
    let first = weights.map { drawn($0, &random) } ?? seed(isByClient: isByClient, current, &random)
    var chosen = [first ?? random.below(groups.keys.count)]
    var isChosen = ContiguousArray(repeating: false, count: groups.keys.count)
    isChosen[chosen[0]] = true
    while chosen.count < size {
      // Walk: from a chosen member over a shared counterpart to another member; a step that fails falls back on chance.
      let from = chosen[random.below(chosen.count)]
      let own = groups.whole[from].filter { current[$0] > 0.5 || isUsed($0) }
      var next = random.below(groups.keys.count)
      if !own.isEmpty, random.below(8) > 0 {
        let owner = owners[own[random.below(own.count)]]
        let counterpart = Int(across.places[Int(isByClient ? owner.person : owner.client)])
        let theirs = across.whole[counterpart].filter { current[$0] > 0.5 || isUsed($0) }
        if !theirs.isEmpty {
          let others = (0..<2).map { _ in
            let other = owners[theirs[random.below(theirs.count)]]
            return Int(groups.places[Int(isByClient ? other.client : other.person)])
          }
          // Of two the one where more is lost.
          next = weights.map { $0[others[0]] >= $0[others[1]] ? others[0] : others[1] } ?? others[0]
        }
      }
      while isChosen[next] { next = (next + 1) % groups.keys.count }
      isChosen[next] = true
      chosen.append(next)
    }
    return chosen
  }

  /// A place drawn in proportion to its weight; `nil` every fourth time, so that quiet corners are searched too.
  private func drawn(_ weights: [Double], _ random: inout SplitMix) -> Int? {
    let sum = weights.reduce(0, +)
    guard random.below(4) > 0, sum > 0 else { return nil }
    var left = sum * Double(random.below(1 << 20)) / Double(1 << 20)
    for place in weights.indices {
      left -= weights[place]
      if left < 0 { return place }
    }
    return nil
  }

  /// A client or person where a plan pays most for what follows from its teams: broken rules, shortfall, overtime.
  ///
  /// Drawn in proportion to what is paid; `nil` every other time, so that quiet corners are searched too.
  private func seed(isByClient: Bool, _ current: ContiguousArray<Double>, _ random: inout SplitMix) -> Int? {
    guard random.below(2) == 0 else { return nil }
    var paid = 0.0
    for column in owners.indices where owners[column].part == .follower {
      paid += max(0, program.costs[column] * current[column])
    }
    guard paid > 0 else { return nil }
    var left = paid * Double(random.below(1 << 20)) / Double(1 << 20)
    for column in owners.indices where owners[column].part == .follower {
      left -= max(0, program.costs[column] * current[column])
      if left < 0 { return place(near: column, isByClient: isByClient, &random) }
    }
    return nil
  }

  /// A client or person with a column in one of a column's rows.
  private func place(near column: Int, isByClient: Bool, _ random: inout SplitMix) -> Int? {
    let rows = byColumn.terms(of: ColumnIndex(column))
    guard !rows.isEmpty else { return nil }
    let row = RowIndex(Int(byColumn.rows[rows.lowerBound + random.below(rows.count)]))
    let owned = program.terms(of: row).map { Int(program.termColumns[$0]) }.filter { owners[$0].client >= 0 }
    guard !owned.isEmpty else { return nil }
    let owner = owners[owned[random.below(owned.count)]]
    return Int(isByClient ? clients.places[Int(owner.client)] : people.places[Int(owner.person)])
  }
}
