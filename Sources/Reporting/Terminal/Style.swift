/// How a piece of text stands out; the raw value is the terminal's code.
enum Style: Int, Sendable, Hashable {
  case plain = 0
  case strong = 1
  case faint = 2
  case bad = 31
  case good = 32
  case warning = 33
}
