/// A text with places for arguments: see ``Texts``.
struct Template {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The text with its arguments; an argument that is missing stands as nothing.
  func filled(with arguments: [String]) -> String {
    var result = ""
    var optional: (text: String, isNeeded: Bool)?
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "⟨":
        optional = ("", true)
      case "⟩":
        if let part = optional, part.isNeeded { result += part.text }
        optional = nil
      case "{":
        let place = rest.prefix { $0 != "}" }
        rest = rest.dropFirst(place.count + 1)
        let (value, isEmpty) = Self.value(of: place, arguments)
        if optional != nil {
          optional?.text += value
          if isEmpty { optional?.isNeeded = false }
        } else {
          result += value
        }
      default:
        if optional != nil { optional?.text.append(character) } else { result.append(character) }
      }
    }
    return result
  }

  /// The numbers of the arguments it uses, ascending.
  var places: [Int] {
    var found: Set<Int> = []
    for part in text.split(separator: "{").dropFirst(text.first == "{" ? 0 : 1) {
      if let number = Int(part.prefix { $0.isNumber }) { found.insert(number) }
    }
    return found.sorted()
  }

  private static func value(of place: Substring, _ arguments: [String]) -> (String, isEmpty: Bool) {
    let parts = place.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let number = parts.first.flatMap({ Int($0) }), arguments.indices.contains(number) else { return ("", true) }
    let argument = arguments[number]
    guard parts.count == 2 else { return (argument, argument.isEmpty) }
    let forms = parts[1].split(separator: "|", omittingEmptySubsequences: false)
    let form = argument == "1" ? forms.first : forms.last
    return (String(form ?? ""), false)
  }
}
