internal import CGLPK
internal import CGLPKGuard
internal import LinearProgramming

/// What one run of GLPK's simplex method means: the pair of return code and status, translated in this one place.
enum SimplexVerdict: Hashable {
  /// The solve is over.
  case ended(Termination)
  /// The slice of iterations is used up; the basis is good to go on from.
  case sliceSpent
  /// This method cannot decide; the other one can from the same basis.
  case otherMethod
  /// The run broke down; begin again from the standard basis with the other method.
  case restart
  /// A column or row has a lower bound above its upper one.
  case badBounds
  /// A code that a run without presolve and objective limits never gives.
  case unexpected(code: Int32)

  /// Translates a run.
  ///
  /// - Parameter run: What GLPK said.
  init(_ run: glpkguard_run) { self.init(code: run.code, status: run.status) }

  /// Translates the pair; the return code first, as the status means nothing after a failure.
  ///
  /// - Parameters:
  ///   - code: What `glp_simplex` or `glp_exact` returned.
  ///   - status: What `glp_get_status` says then.
  init(code: Int32, status: Int32) {
    switch code {
    case 0:
      switch status {
      case GLP_OPT: self = .ended(.optimal)
      case GLP_NOFEAS: self = .ended(.infeasible)
      case GLP_UNBND: self = .ended(.unbounded)
      // The dual method ends so where there is no dual feasible point: infeasible or unbounded, the primal one tells.
      default: self = .otherMethod
      }
    case GLP_EITLIM: self = .sliceSpent
    case GLP_ETMLIM: self = .ended(.stopped(.time))
    case GLP_ENOPFS: self = .ended(.infeasible)
    case GLP_EBADB, GLP_ESING, GLP_ECOND, GLP_EFAIL, GLP_ENODFS, GLP_ENOFEAS, GLP_ENOCVG, GLP_EINSTAB: self = .restart
    case GLP_EBOUND: self = .badBounds
    default: self = .unexpected(code: code)
    }
  }
}
