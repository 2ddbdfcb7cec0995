import CGLPK
import Foundation
import GLPKSolver
import Glibc
import LinearProgramming
import Testing

/// Texts are read back with GLPK's own readers, outside the guard: what they refuse must fail loudly.
@Suite("LP and MPS text read back by GLPK")
struct ProgramTextReadingTests {
  /// What GLPK makes of a text.
  private struct Reading {
    var objective: Double
    var columnCount: Int32
    var integerCount: Int32
  }

  private func read(_ bytes: [UInt8], isMPS: Bool) throws -> Reading {
    var path = Array("\(FileManager.default.temporaryDirectory.path)/suits-text-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    try #require(file >= 0)
    defer {
      close(file)
      unlink(path)
    }
    try #require(write(file, bytes, bytes.count) == bytes.count)
    glp_term_out(GLP_OFF)
    let problem = try #require(glp_create_prob())
    defer { glp_delete_prob(problem) }
    let code = isMPS ? glp_read_mps(problem, GLP_MPS_FILE, nil, path) : glp_read_lp(problem, nil, path)
    try #require(code == 0)
    var simplex = glp_smcp()
    glp_init_smcp(&simplex)
    simplex.msg_lev = GLP_MSG_OFF
    try #require(glp_simplex(problem, &simplex) == 0)
    var reading = Reading(
      objective: glp_get_obj_val(problem), columnCount: glp_get_num_cols(problem),
      integerCount: glp_get_num_int(problem))
    if reading.integerCount > 0 {
      var tree = glp_iocp()
      glp_init_iocp(&tree)
      tree.msg_lev = GLP_MSG_OFF
      try #require(glp_intopt(problem, &tree) == 0)
      reading.objective = glp_mip_obj_val(problem)
    }
    return reading
  }

  private func readings(_ program: LinearProgram) throws -> [Reading] {
    let names = ProgramNames(
      title: "Quý 1\nEnd", columns: (0..<program.columnCount).map { "Nguyễn \($0)\u{0}\r\n· “Cà phê”" },
      rows: ["giờ\u{7F}\u{85}"])
    return [
      try read(MPSText(program, names: names).bytes(), isMPS: true),
      try read(LPText(program, names: names).bytes(), isMPS: false),
    ]
  }

  @Test("random programs with ranges, free columns and a constant keep their optimum", arguments: 0..<20)
  func programs(seed: Int) throws {
    let solved = SolvedProgram(seed: seed)
    for reading in try readings(solved.program) {
      #expect(agree(reading.objective, solved.optimum))
      #expect(reading.columnCount == 31)
    }
  }

  @Test("knapsacks keep their optimum and their whole columns", arguments: 0..<4)
  func knapsacks(seed: Int) throws {
    let knapsack = Knapsack(seed: seed)
    for reading in try readings(knapsack.program) {
      #expect(reading.objective == knapsack.optimum)
      #expect(reading.integerCount == 12)
    }
  }

  // Minimise -x - y - z with x whole in 0…∞, y whole in -7…-2, z whole and fixed at 3, x ≤ 8.5: 8, -2 and 3 cost -9.
  @Test("unbounded, negative and fixed whole columns keep their bounds: -9")
  func wholeBounds() throws {
    var program = LinearProgram()
    let x = program.addColumn(cost: -1, integer: true)
    program.addColumn(cost: -1, lower: -7, upper: -2, integer: true)
    program.addColumn(cost: -1, lower: 3, upper: 3, integer: true)
    program.addRow(upper: 8.5)
    program.append(1, x)
    for reading in try readings(program) { #expect(reading.objective == -9) }
  }

  @Test("programs without rows or with rows of no coefficient are readable")
  func empty() throws {
    var program = LinearProgram()
    program.addColumn(cost: 2, lower: 1.5, upper: 4)
    for reading in try readings(program) { #expect(reading.objective == 3) }
    program.addRow(upper: 5)
    for reading in try readings(program) { #expect(reading.objective == 3) }
    program.constant = 0.125
    for reading in try readings(program) { #expect(reading.objective == 3.125) }
  }

  @Test("numbers are read back to the last digit")
  func digits() throws {
    for number in [0.1 + 0.2, 1.0 / 3, 1e-9, 1.797e308, 123_456_789.123_456_78, -1e-7, 1e21] {
      var program = LinearProgram()
      program.addColumn(cost: 1, lower: number, upper: number)
      for reading in try readings(program) { #expect(reading.objective == number) }
    }
  }
}
