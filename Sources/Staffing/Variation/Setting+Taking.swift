/// A value of a draft that has a name.
protocol NamedSetting {
  var name: Given<String> { get }
}

extension Setting: NamedSetting {}
extension WordSetting: NamedSetting {}

extension Array where Element: NamedSetting {
  /// Takes over named values: those of the same name are replaced where they stand, new ones follow.
  ///
  /// - Parameter others: What is not named stays.
  mutating func take(_ others: [Element]) {
    for other in others {
      let key = FoldedText.setting(other.name.value)
      if let position = firstIndex(where: { FoldedText.setting($0.name.value) == key }) {
        self[position] = other
      } else {
        append(other)
      }
    }
  }
}
