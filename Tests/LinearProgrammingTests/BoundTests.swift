import LinearProgramming
import Testing

@Suite("Lagrangian bound")
struct BoundTests {
  @Test("the prices of the optimum give the optimum")
  func optimalPrices() {
    #expect(Wyndor.program.bound(rowPrices: [0, -1.5, -1]) == -36)
    var program = Wyndor.program
    program.constant = 6
    #expect(program.bound(rowPrices: [0, -1.5, -1]) == -30)
  }

  @Test("other prices give less: -3, -2.5 and 0 prove -42")
  func otherPrices() {
    #expect(Wyndor.program.bound(rowPrices: [-3, -2.5, 0]) == -42)
  }

  @Test("prices of the wrong sign and prices that are no numbers count as 0")
  func clipping() {
    #expect(Wyndor.program.bound(rowPrices: [7, -1.5, -1]) == -36)
    #expect(Wyndor.program.bound(rowPrices: [.nan, -1.5, -1]) == -36)
    #expect(Wyndor.program.bound(rowPrices: [-.infinity, -1.5, -1]) == -36)
  }

  @Test("where a column without bound pays there is no bound, and with one there is")
  func open() {
    #expect(Wyndor.program.bound(rowPrices: [0, 0, 0]) == nil)
    var program = Wyndor.program
    program.setBounds(ColumnIndex(0), lower: 0, upper: 10)
    program.setBounds(ColumnIndex(1), lower: 0, upper: 10)
    #expect(program.bound(rowPrices: [0, 0, 0]) == -80)
  }

  @Test("rounding left of a cancelled cost does not open a column")
  func rounding() throws {
    var program = LinearProgram()
    let x = program.addColumn(cost: 0.3)
    for _ in 0..<3 {
      program.addRow(lower: 1)
      program.append(1, x)
    }
    // 0.3 - 0.1 - 0.1 - 0.1 is below 0 in binary.
    let bound = try #require(program.bound(rowPrices: [0.1, 0.1, 0.1]))
    #expect(abs(bound - 0.3) < 1e-12)
    #expect(program.bound(rowPrices: [0.1, 0.1, 0.2]) == nil)
  }

  @Test("no prices prove more than the optimum", arguments: 0..<200)
  func neverAbove(number: Int) {
    // Prices on a grid from -3.5 to 3.5, all signs; x ≤ 4 and y ≤ 6 as bounds, so that all are finite.
    var program = Wyndor.program
    program.setBounds(ColumnIndex(0), lower: 0, upper: 4)
    program.setBounds(ColumnIndex(1), lower: 0, upper: 6)
    let prices = [number % 7, number / 7 % 7, number / 49 % 7].map { Double($0) * 1.1 - 3.5 }
    let bound = program.bound(rowPrices: ContiguousArray(prices))
    #expect(bound.map { $0 <= -36 + 1e-9 } == true)
  }
}
