import LinearProgramming
import Testing

@Suite("Optimality certificate")
struct OptimalityCertificateTests {
  private func breaches(_ change: (inout Solution) -> Void) -> [OptimalityCertificate.Breach] {
    var solution = Wyndor.solution
    change(&solution)
    return OptimalityCertificate(program: Wyndor.program, solution: solution).breaches
  }

  @Test("the known optimum has no breach, and its bound is its objective")
  func valid() {
    let certificate = OptimalityCertificate(program: Wyndor.program, solution: Wyndor.solution)
    #expect(certificate.isValid)
    #expect(certificate.objective == -36)
    #expect(certificate.bound == -36)
  }

  @Test("a point that breaks a row names the row")
  func rows() {
    let found = breaches { solution in
      solution.values = [2, 6.5]
      solution.objective = -38.5
    }
    #expect(found.first { $0.condition == .rowBounds }?.position == 1)
  }

  @Test("a point that breaks a column's bound names the column")
  func columns() {
    let found = breaches { $0.values[0] = -1 }
    #expect(found.first { $0.condition == .columnBounds }?.position == 0)
  }

  @Test("a feasible point that is not the best is told by its slack and the gap")
  func notOptimal() {
    let found = breaches { solution in
      solution.values = [2, 5]
      solution.objective = -31
    }
    #expect(found.map(\.condition) == [.rowSlackness, .gap])
    #expect(found.last?.error == 5.0 / 32)
  }

  @Test("an objective that is not that of the values is told")
  func objective() {
    #expect(breaches { $0.objective = -37 }.map(\.condition) == [.objective])
  }

  @Test("prices of the wrong sign are told with their row")
  func priceSigns() {
    let found = breaches { solution in
      solution.rowPrices[0] = 0.5
      solution.reducedCosts[0] = -0.5
    }
    #expect(found.first { $0.condition == .priceSigns }?.position == 0)
    // No greatest value answers to x's negative reduced cost.
    #expect(found.first { $0.condition == .reducedCostSigns }?.position == 0)
  }

  @Test("reduced costs that do not follow from the prices are told")
  func reducedCosts() {
    let found = breaches { $0.rowPrices[1] = -1 }
    #expect(found.map(\.condition) == [.reducedCosts, .gap])
    #expect(found.first?.position == 1)
  }

  @Test("a reduced cost away from the bound it speaks of is told")
  func columnSlackness() {
    let found = breaches { solution in
      solution.rowPrices = [0, -1.5, -0.5]
      solution.reducedCosts = [-1.5, -1]
    }
    #expect(found.contains { $0.condition == .reducedCostSigns })
    let other = breaches { solution in
      solution.rowPrices = [0, -1.5, -2]
      solution.reducedCosts = [3, 2]
    }
    #expect(other.contains { $0.condition == .columnSlackness && $0.error > 0.1 })
  }

  @Test("a solution of another shape or without proof is none")
  func shape() {
    #expect(breaches { $0.values = [2] }.map(\.condition) == [.shape])
    #expect(breaches { $0.rowPrices[0] = .nan }.map(\.condition) == [.shape])
    #expect(breaches { $0.termination = .stopped(.time) }.map(\.condition) == [.shape])
  }

  @Test("errors below the tolerance are none")
  func tolerance() {
    var solution = Wyndor.solution
    solution.values[0] += 1e-8
    #expect(OptimalityCertificate(program: Wyndor.program, solution: solution).isValid)
    #expect(!OptimalityCertificate(program: Wyndor.program, solution: solution, tolerance: 1e-12).isValid)
  }
}
