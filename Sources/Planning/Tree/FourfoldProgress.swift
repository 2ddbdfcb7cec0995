/// What four neighbourhoods in a row closed of what was open.
struct FourfoldProgress {
  /// What the last four closed together, right after the fourth.
  private(set) var ofFour: Double?
  private var count = 0
  private var gained = 0.0

  /// Takes in what one closed, share of what was open.
  mutating func learn(gained share: Double) {
    count += 1
    gained += share
    ofFour = count % 4 == 0 ? gained : nil
    if ofFour != nil { gained = 0 }
  }
}
