import GLPKSolver
import LinearProgramming
import Staffing
import Testing

@testable import Planning

/// Pricing people apart is the same as minimising the program without its shared rows.
@Suite("Bundles: pricing")
struct BundlePricingTests {
  /// The program with shared rows turned into prices: nothing ties people together any more.
  private func apart(_ task: SearchTask, _ cut: BundleUnits, _ prices: ContiguousArray<Double>) -> LinearProgram {
    var program = task.program
    let reduced = program.reducedCosts(rowPrices: prices)
    for column in 0..<program.columnCount { program.setCost(ColumnIndex(column), reduced[column]) }
    for row in cut.sharedRows {
      program.constant +=
        prices[row] * (prices[row] > 0 ? program.rowLower[row] : prices[row] < 0 ? program.rowUpper[row] : 0)
      program.setBounds(RowIndex(row), lower: -.infinity, upper: .infinity)
    }
    return program
  }

  @Test("at any prices the bound is the optimum of the program without shared rows", arguments: 0..<24)
  func exact(number: Int) throws {
    let task = SearchTask(CompactModel(try ToggledScenario.scenario(number)))
    let cut = BundleUnits(task)
    let limits = SharedPrices(task, cut)
    var random = SplitMix(seed: UInt64(number))
    // Prices as a search would try them: some rows matter, most of them do not.
    var prices = limits.first(task)
    for row in cut.sharedRows where random.below(3) == 0 {
      let guess = Double(random.below(4000)) / 100 * (random.below(2) == 0 ? 1 : -1) / limits.weight[row].squareRoot()
      prices[row] = limits.clamped(guess, row)
    }
    var bound = BundleBound(task, threads: 1)
    let proven = bound.proven(at: prices)
    guard proven > -.infinity else { return }
    let program = apart(task, cut, prices)
    let answer = try GLPKSolver().minimizeInteger(program, options: BranchAndCut(), limits: Limits(gap: 1e-9))
    let optimum = try #require(answer.objective)
    let scale = 1e-6 * max(1, abs(optimum))
    #expect(proven <= optimum + scale, "no proof: \(proven) above \(optimum)")
    #expect(proven >= optimum - 5e-3 * max(1, abs(optimum)), "a weak bound: \(proven) under \(optimum)")
  }

  @Test("every row is kept by a unit or shared, and units keep some")
  func cut() throws {
    for number in 0..<12 {
      let task = SearchTask(CompactModel(try ToggledScenario.scenario(number)))
      let cut = BundleUnits(task)
      #expect(cut.sharedRows.count < task.program.rowCount)
      let owned = cut.units.reduce(0) { $0 + $1.options.count }
      #expect(owned == task.owners.reduce(0) { $0 + ($1.part == .assignment ? 1 : 0) })
    }
  }
}
