extension Catalogue {
  /// A change as a share of what the plan as it is costs.
  ///
  /// - Parameter share: Above 0 where it gets worse.
  /// - Returns: Per cent with their sign.
  func change(ofShare share: Double) -> String {
    let text = percent(share)
    return share > 0 && text != percent(0) ? "+" + text : text
  }
}
