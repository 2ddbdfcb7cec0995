/// A bar that shows a share, such as utilization.
struct Bar {
  /// Cells of the bar.
  static let width = 10

  /// The bar of a share: full at 1; above 1 the last cell is `+`.
  static func text(_ share: Double) -> String {
    guard share.isFinite, share > 0 else { return String(repeating: "·", count: width) }
    let cells = min(Double(width), (share * Double(width)).rounded())
    let full = max(share > 0.005 ? 1 : 0, Int(cells))
    // 1e-6: an hour more is over, rounding is not.
    if share > 1 + 1e-6 { return String(repeating: "█", count: width - 1) + "+" }
    return String(repeating: "█", count: full) + String(repeating: "·", count: width - full)
  }
}
