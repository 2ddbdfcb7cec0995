extension Array {
  /// The elements by their place, those of one place by their amount, else as they stood.
  ///
  /// - Parameters:
  ///   - place: Which come first.
  ///   - amount: What those of one place are ranked by, where they have any.
  ///   - comes: Whether one amount comes before another.
  /// - Returns: The same elements.
  func ranked(
    place: (Element) -> Int, amount: (Element) -> Double?, by comes: (Double, Double) -> Bool
  ) -> [Element] {
    enumerated().sorted { first, second in
      let (one, two) = (first.element, second.element)
      if place(one) != place(two) { return place(one) < place(two) }
      if let left = amount(one), let right = amount(two), left != right { return comes(left, right) }
      return first.offset < second.offset
    }.map(\.element)
  }
}
