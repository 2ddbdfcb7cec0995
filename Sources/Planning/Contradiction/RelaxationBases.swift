import LinearProgramming

/// Where relaxations of one program ended, by kind: the next goes on from the last of its kind, or else of one like it.
struct RelaxationBases {
  private var open: Basis?
  private var kept: Basis?
  private var ranked: Basis?

  /// The kinds of relaxations.
  enum Kind {
    /// Most rules are open.
    case open
    /// Most rules hold.
    case kept
    /// Every broken rule costs more than any plan could save.
    case ranked
  }

  /// The basis to begin from; set, the one that a relaxation of that kind ended with.
  subscript(kind: Kind) -> Basis? {
    get {
      switch kind {
      case .open: open
      case .kept: kept ?? ranked ?? open
      case .ranked: ranked ?? kept ?? open
      }
    }
    set {
      switch kind {
      case .open: open = newValue
      case .kept: kept = newValue
      case .ranked: ranked = newValue
      }
    }
  }
}
