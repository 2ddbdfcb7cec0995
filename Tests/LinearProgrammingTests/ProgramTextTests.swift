import LinearProgramming
import Testing

@Suite("LP and MPS text")
struct ProgramTextTests {
  /// One of everything: a range, an equation, a free row, an empty row, integers, free, fixed and negative columns, a constant.
  private var program: LinearProgram {
    var program = LinearProgram()
    let whole = program.addColumn(cost: 2.5, upper: 4, integer: true)
    let free = program.addColumn(cost: 0, lower: -.infinity)
    let fixed = program.addColumn(cost: -1, lower: 3, upper: 3)
    let negative = program.addColumn(cost: 1e-7, lower: -.infinity, upper: -2)
    let open = program.addColumn(cost: 1, lower: 1, integer: true)
    program.addRow(lower: -1.5, upper: 12)
    program.append(1, whole)
    program.append(-0.1, free)
    program.addRow(lower: 7, upper: 7)
    program.append(3, fixed)
    program.append(1, open)
    program.addRow()
    program.append(1, whole)
    program.addRow(upper: 5)
    program.addRow(lower: -20)
    program.append(1, negative)
    program.append(1, free)
    program.constant = 100
    return program
  }

  private let names = ProgramNames(
    title: "Quý 1\nEnd", columns: ["Lan · Lotus\r\n2026-01", "", "Minh"], rows: ["giờ\u{2028}Lan"])

  @Test("LP text is as written here")
  func lp() {
    let expected = #"""
      \ Quý 1 End
      \ c0 = Lan · Lotus  2026-01
      \ c1 = 
      \ c2 = Minh
      \ r0 = giờ Lan
      Minimize
       cost: + 2.5 c0 + 0 c1 - 1 c2 + 1e-07 c3 + 1 c4 + 100 constant
      Subject To
       r0: + 1 c0 - 0.1 c1 >= -1.5
       r0u: + 1 c0 - 0.1 c1 <= 12
       r1: + 3 c2 + 1 c4 = 7
       r3: 0 constant <= 5
       r4: + 1 c3 + 1 c1 >= -20
      Bounds
       0 <= c0 <= 4
       c1 free
       c2 = 3
       -inf <= c3 <= -2
       1 <= c4 <= +inf
       constant = 1
      General
       c0 c4
      End

      """#
    #expect(String(decoding: LPText(program, names: names).bytes(), as: UTF8.self) == expected)
  }

  @Test("MPS text is as written here")
  func mps() {
    let expected = """
      * Quý 1 End
      * c0 = Lan · Lotus  2026-01
      * c1 = 
      * c2 = Minh
      * r0 = giờ Lan
      NAME suits
      ROWS
       N cost
       L r0
       E r1
       N r2
       L r3
       G r4
      COLUMNS
       MARKER 'MARKER' 'INTORG'
       c0 cost 2.5
       c0 r0 1
       c0 r2 1
       MARKER 'MARKER' 'INTEND'
       c1 cost 0
       c1 r0 -0.1
       c1 r4 1
       c2 cost -1
       c2 r1 3
       c3 cost 1e-07
       c3 r4 1
       MARKER 'MARKER' 'INTORG'
       c4 cost 1
       c4 r1 1
       MARKER 'MARKER' 'INTEND'
       constant cost 100
      RHS
       rhs r0 12
       rhs r1 7
       rhs r3 5
       rhs r4 -20
      RANGES
       ranges r0 13.5
      BOUNDS
       LO bounds c0 0
       UP bounds c0 4
       FR bounds c1
       FX bounds c2 3
       MI bounds c3
       UP bounds c3 -2
       LO bounds c4 1
       PL bounds c4
       FX bounds constant 1
      ENDATA

      """
    #expect(String(decoding: MPSText(program, names: names).bytes(), as: UTF8.self) == expected)
  }

  @Test("no line is longer than 255 bytes, whatever the row or the name")
  func lineLength() {
    var program = LinearProgram()
    let columns = (0..<500).map { _ in program.addColumn(cost: 1.0 / 3, integer: true) }
    program.addRow(lower: 1)
    for column in columns { program.append(-1.0 / 7, column) }
    let names = ProgramNames(
      title: String(repeating: "ế", count: 300), columns: [String(repeating: "👩‍💼", count: 300)])
    for bytes in [LPText(program, names: names).bytes(), MPSText(program, names: names).bytes()] {
      #expect(bytes.split(separator: 10).allSatisfy { $0.count <= 255 })
      #expect(String(validating: bytes, as: UTF8.self) != nil)
    }
  }
}
