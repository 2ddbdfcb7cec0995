extension [Setting] {
  /// Takes over named numbers: those of the same name are replaced where they stand, new ones follow.
  ///
  /// - Parameter others: What is not named stays.
  mutating func take(_ others: [Setting]) {
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

extension [WordSetting] {
  /// Takes over named words in the same way.
  ///
  /// - Parameter others: What is not named stays.
  mutating func take(_ others: [WordSetting]) {
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
