extension BundlePricing {
  /// What chosen options cost with their best hours and contacts; infinite where least hours exceed a load.
  mutating func cost(of options: ContiguousArray<Int32>) -> Double {
    complete(options) { _, _ in }
  }

  /// Tells every column of the best bundle that is not 0, with its value; reduced costs as in the last call.
  mutating func expand(_ add: (Int, Double) -> Void) {
    for option in best { add(Int(table.columns[Int(option)]), 1) }
    _ = complete(best, add)
    for month in filled.indices {
      table.loads[month].expand(filled[month], givingCost, from: table.givingStart[month], add)
    }
  }

  /// As ``expand(_:)``, in the columns of a unit of the same shape whose columns cost the same.
  mutating func expand(as other: PricingTable, _ add: (Int, Double) -> Void) {
    with(columnsOf: other) { $0.expand(add) }
  }

  private mutating func complete(_ options: ContiguousArray<Int32>, _ add: (Int, Double) -> Void) -> Double {
    var sum = 0.0
    let months = table.monthCount
    for option in options { sum += optionCost[Int(option)] }
    for month in 0..<months {
      sum += fill(month, options, add)
      if sum == .infinity { return sum }
    }
    for option in options {
      for hours in Int(table.hourStart[Int(option)])..<Int(table.hourStart[Int(option) + 1])
      where Int(table.hourMonths[hours]) == months && hourCost[hours] < 0 {
        sum += hourCost[hours] * hourMost[hours]
        add(Int(table.hourColumns[hours]), hourMost[hours])
      }
    }
    if table.mostContacts > 0 { sum += lead(options, add) }
    return sum
  }

  private mutating func fill(_ month: Int, _ options: ContiguousArray<Int32>, _ add: (Int, Double) -> Void) -> Double {
    items.removeAll(keepingCapacity: true)
    var load = 0.0
    let months = table.monthCount
    for option in options {
      load += table.least[Int(option) * months + month]
      for hours in Int(table.hourStart[Int(option)])..<Int(table.hourStart[Int(option) + 1])
      where Int(table.hourMonths[hours]) == month {
        var place = items.count
        while place > 0, hourCost[Int(items[place - 1])] > hourCost[hours] { place -= 1 }
        items.insert(Int32(hours), at: place)
      }
    }
    let full = loads[month].fill(from: load, items, cost: hourCost, most: hourMost) { item, hours in
      add(Int(table.hourColumns[item]), hours)
    }
    filled[month] = full.load
    return full.cost
  }

  private mutating func lead(_ options: ContiguousArray<Int32>, _ add: (Int, Double) -> Void) -> Double {
    leads.removeAll(keepingCapacity: true)
    for option in options {
      let contact = table.contact[Int(option)]
      guard contact >= 0, contactCost[Int(contact)] < 0, !leads.contains(contact) else { continue }
      var place = leads.count
      while place > 0, contactCost[Int(leads[place - 1])] > contactCost[Int(contact)] { place -= 1 }
      leads.insert(contact, at: place)
    }
    var sum = 0.0
    for contact in leads.prefix(table.mostContacts) {
      sum += contactCost[Int(contact)]
      add(Int(table.contactColumns[Int(contact)]), 1)
    }
    return sum
  }
}
