internal import CGLPK
internal import CGLPKGuard
internal import LinearProgramming

/// What one run of GLPK's branch and cut means: the pair of return code and status, translated in this one place.
enum TreeVerdict: Hashable {
  /// The search is over; whether there is a point says ``hasPoint(status:)``.
  case ended(Termination)
  /// Our callback stopped it.
  case stoppedByUs
  /// An integer column or a row has bounds that GLPK refuses.
  case badBounds
  /// A code that a search never gives.
  case unexpected(code: Int32)

  /// Translates the pair; the return code first.
  ///
  /// - Parameters:
  ///   - code: What `glp_intopt` returned.
  ///   - status: What `glp_mip_status` says then.
  init(code: Int32, status: Int32) {
    switch code {
    case 0:
      switch status {
      case GLP_OPT: self = .ended(.optimal)
      case GLP_NOFEAS: self = .ended(.infeasible)
      default: self = .ended(.stopped(.numerics))
      }
    case GLP_EMIPGAP: self = .ended(status == GLP_UNDEF ? .stopped(.numerics) : .withinGap)
    case GLP_ETMLIM: self = .ended(.stopped(.time))
    case GLP_ESTOP: self = .stoppedByUs
    case GLP_ENOPFS: self = .ended(.infeasible)
    case GLP_ENODFS: self = .ended(.unbounded)
    case GLP_EFAIL, GLP_EROOT: self = .ended(.stopped(.numerics))
    case GLP_EBOUND: self = .badBounds
    default: self = .unexpected(code: code)
    }
  }

  /// Whether GLPK holds a whole point; after a time limit without one its objective is a meaningless 0.
  ///
  /// - Parameter status: What `glp_mip_status` says.
  /// - Returns: Whether the values may be read.
  static func hasPoint(status: Int32) -> Bool { status == GLP_OPT || status == GLP_FEAS }
}
