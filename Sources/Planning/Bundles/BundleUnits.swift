import LinearProgramming

/// A program cut along people: what concerns one person alone goes into a unit, everything else stays in shared rows.
///
/// Rows of one person are taken over where they have one of the shapes that pricing knows: hours or main contact open with an
/// assignment, at most so many clients or main contacts, hours of a month against capacity and bands. A row of any other shape
/// stays shared, so that nothing is dropped: its bound is only weaker than it might be.
struct BundleUnits: Sendable {
  private(set) var units: ContiguousArray<BundleUnit> = []
  /// Rows that are not kept by units, ascending.
  private(set) var sharedRows: ContiguousArray<Int> = []
  /// Columns that no unit decides: neither a unit's own nor those that ``LoadCost`` stands for.
  private(set) var staticColumns: ContiguousArray<Int> = []

  init(_ task: SearchTask) {
    var cutter = UnitCutter(task)
    cutter.cut()
    units = cutter.units
    sharedRows = cutter.sharedRows
    staticColumns = cutter.staticColumns
  }
}
