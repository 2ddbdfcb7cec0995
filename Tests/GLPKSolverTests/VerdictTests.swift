import CGLPK
import LinearProgramming
import Testing

@testable import GLPKSolver

@Suite("Translation of GLPK's return codes and statuses")
struct VerdictTests {
  private static let codes: [Int32] = [
    0, GLP_EBADB, GLP_ESING, GLP_ECOND, GLP_EBOUND, GLP_EFAIL, GLP_EOBJLL, GLP_EOBJUL, GLP_EITLIM, GLP_ETMLIM,
    GLP_ENOPFS, GLP_ENODFS, GLP_EROOT, GLP_ESTOP, GLP_EMIPGAP, GLP_ENOFEAS, GLP_ENOCVG, GLP_EINSTAB, GLP_EDATA,
    GLP_ERANGE,
  ]
  private static let statuses: [Int32] = [GLP_UNDEF, GLP_FEAS, GLP_INFEAS, GLP_NOFEAS, GLP_OPT, GLP_UNBND]

  @Test("simplex: the return code goes first, the status counts only after code 0")
  func simplex() {
    let expected: [Int32: SimplexVerdict] = [
      GLP_EBADB: .restart, GLP_ESING: .restart, GLP_ECOND: .restart, GLP_EFAIL: .restart, GLP_ENODFS: .restart,
      GLP_ENOFEAS: .restart, GLP_ENOCVG: .restart, GLP_EINSTAB: .restart, GLP_EBOUND: .badBounds,
      GLP_EITLIM: .sliceSpent, GLP_ETMLIM: .ended(.stopped(.time)), GLP_ENOPFS: .ended(.infeasible),
    ]
    let afterZero: [Int32: SimplexVerdict] = [
      GLP_OPT: .ended(.optimal), GLP_NOFEAS: .ended(.infeasible), GLP_UNBND: .ended(.unbounded),
    ]
    for code in Self.codes {
      for status in Self.statuses {
        let verdict = SimplexVerdict(code: code, status: status)
        let wanted = code == 0 ? afterZero[status] ?? .otherMethod : expected[code] ?? .unexpected(code: code)
        #expect(verdict == wanted, "code \(code), status \(status)")
      }
    }
  }

  @Test("branch and cut: the pair decides, and a gap without a point is no proof")
  func tree() {
    let expected: [Int32: TreeVerdict] = [
      GLP_ETMLIM: .ended(.stopped(.time)), GLP_ESTOP: .stoppedByUs, GLP_ENOPFS: .ended(.infeasible),
      GLP_ENODFS: .ended(.unbounded), GLP_EFAIL: .ended(.stopped(.numerics)), GLP_EROOT: .ended(.stopped(.numerics)),
      GLP_EBOUND: .badBounds,
    ]
    let afterZero: [Int32: TreeVerdict] = [GLP_OPT: .ended(.optimal), GLP_NOFEAS: .ended(.infeasible)]
    for code in Self.codes {
      for status in [GLP_UNDEF, GLP_FEAS, GLP_NOFEAS, GLP_OPT] {
        let wanted: TreeVerdict =
          switch code {
          case 0: afterZero[status] ?? .ended(.stopped(.numerics))
          case GLP_EMIPGAP: status == GLP_UNDEF ? .ended(.stopped(.numerics)) : .ended(.withinGap)
          default: expected[code] ?? .unexpected(code: code)
          }
        #expect(TreeVerdict(code: code, status: status) == wanted, "code \(code), status \(status)")
      }
    }
    #expect([GLP_OPT, GLP_FEAS].allSatisfy(TreeVerdict.hasPoint(status:)))
    #expect(![GLP_UNDEF, GLP_NOFEAS].contains(where: TreeVerdict.hasPoint(status:)))
  }
}
