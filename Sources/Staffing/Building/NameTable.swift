/// Names and ids of one kind of thing, and what they refer to.
struct NameTable<Owner> {
  /// What a reference refers to.
  enum Match {
    /// One thing.
    case found(TableIndex<Owner>)
    /// Several things of one name, told apart by their ids.
    case ambiguous
    /// Nothing.
    case unknown
  }

  private var owners: [String: TableIndex<Owner>?] = [:]
  private var spellings: [String] = []
  private var shown: [String] = []
  private var latest: TableIndex<Owner>?

  /// Lets a name refer to a thing.
  ///
  /// - Parameters:
  ///   - name: As it is shown.
  ///   - owner: What it refers to.
  /// - Returns: The other thing that the name referred to already; from then on it is ambiguous.
  @discardableResult
  mutating func add(_ name: String, for owner: TableIndex<Owner>) -> TableIndex<Owner>? {
    let key = FoldedText.key(name)
    guard let known = owners[key] else {
      owners[key] = .some(owner)
      spellings.append(name)
      if latest != owner { shown.append(name) }
      latest = owner
      return nil
    }
    guard let known, known != owner else { return nil }
    owners[key] = .some(nil)
    return known
  }

  /// What a name refers to.
  ///
  /// - Parameter name: As it was written.
  /// - Returns: The thing, or why there is none.
  /// - Complexity: O(letters).
  func match(_ name: String) -> Match {
    guard let known = owners[FoldedText.key(name)] else { return .unknown }
    guard let known else { return .ambiguous }
    return .found(known)
  }

  /// What a name refers to, if to one thing.
  ///
  /// - Parameter name: As it was written.
  /// - Returns: The thing.
  func index(_ name: String) -> TableIndex<Owner>? {
    guard case .found(let owner) = match(name) else { return nil }
    return owner
  }

  /// The known name that was likely meant.
  ///
  /// - Parameter name: As it was written.
  /// - Returns: The name as it is shown, or `nil` where none is near.
  func suggestion(for name: String) -> String? { EditDistance.nearest(to: name, among: spellings) }

  /// How many names a suggestion is looked for among.
  var spellingCount: Int { spellings.count }

  /// One name of each thing, the first that was added.
  var names: [String] { shown }
}
