internal import ArgumentParser

/// A gap as she may write it: `0.005` or `0.5%`.
struct GapArgument: ExpressibleByArgument {
  let share: Double

  init(share: Double) { self.share = share }

  init?(argument: String) {
    let isPercent = argument.hasSuffix("%")
    guard let number = Double(isPercent ? String(argument.dropLast()) : argument), number >= 0 else { return nil }
    share = isPercent ? number / 100 : number
    guard share <= 1 else { return nil }
  }

  var defaultValueDescription: String { "\(share)" }
}
