import CGLPKGuard
import Testing

/// Something that makes GLPK 5.0 abort the process.
struct AbortCase: CustomTestStringConvertible, Sendable {
  /// What is done wrong.
  let name: String
  /// Part of what GLPK says.
  let message: String
  /// Does it on a Wyndor problem.
  let run: @Sendable (OpaquePointer) -> glpkguard_outcome

  var testDescription: String { name }

  static let all: [AbortCase] = [
    AbortCase(name: "adding no rows", message: "glp_add_rows") { glpkguard_add_rows($0, 0, [], [], nil, nil, nil) },
    AbortCase(name: "adding -1 rows", message: "glp_add_rows") { glpkguard_add_rows($0, -1, [], [], nil, nil, nil) },
    AbortCase(name: "adding no columns", message: "glp_add_cols") {
      glpkguard_add_columns($0, 0, [], [], [], nil, nil, nil)
    },
    AbortCase(name: "bounds of column 2 of 2", message: "glp_set_col_bnds") {
      glpkguard_set_column_bounds($0, 2, 0, 1)
    },
    AbortCase(name: "bounds of row -1", message: "glp_set_row_bnds") { glpkguard_set_row_bounds($0, -1, 0, 1) },
    AbortCase(name: "cost of column -1", message: "glp_set_obj_coef") { glpkguard_set_cost($0, -1, 1) },
    AbortCase(name: "kind of column 7", message: "glp_set_col_kind") { glpkguard_set_integer($0, 7, 1) },
    AbortCase(name: "a coefficient twice in the matrix", message: "duplicate") {
      glpkguard_set_matrix($0, 2, [1, 1], [0, 0], [1, 2])
    },
    AbortCase(name: "a coefficient outside the matrix", message: "glp_load_matrix") {
      glpkguard_set_matrix($0, 1, [3], [0], [1])
    },
    AbortCase(name: "a column twice in a row", message: "duplicate") { glpkguard_set_row($0, 0, 2, [1, 1], [1, 2]) },
    AbortCase(name: "a row over a column that is not there", message: "glp_set_mat_row") {
      glpkguard_set_row($0, 0, 1, [2], [1])
    },
    AbortCase(name: "a new column over a row that is not there", message: "glp_set_mat_col") {
      glpkguard_add_columns($0, 1, [0], [0], [1], [0, 1], [3], [1])
    },
    AbortCase(name: "deleting a column twice", message: "glp_del_cols") { glpkguard_delete_columns($0, 2, [1, 1]) },
    AbortCase(name: "deleting row 3 of 3", message: "glp_del_rows") { glpkguard_delete_rows($0, 1, [3]) },
    AbortCase(name: "a status that is none", message: "glp_set_col_stat") {
      glpkguard_set_basis($0, [9, 9], [0, 0, 0])
    },
    // GLPK checks for more than 255 bytes too late by one.
    AbortCase(name: "a name of 256 bytes", message: "size <= 256") {
      glpkguard_set_row_name($0, 0, String(repeating: "n", count: 256))
    },
    AbortCase(name: "a name of 257 bytes", message: "name too long") {
      glpkguard_set_row_name($0, 0, String(repeating: "n", count: 257))
    },
    AbortCase(name: "a name with a line end", message: "invalid character") {
      glpkguard_set_row_name($0, 0, "Cola\nQ1")
    },
    AbortCase(name: "more memory than the limit", message: "memory allocation limit exceeded") {
      let count = 200_000
      let zeros = [Double](repeating: 0, count: count)
      let limited = glpkguard_limit_memory(1)
      return limited == .done ? glpkguard_add_columns($0, Int32(count), zeros, zeros, zeros, nil, nil, nil) : limited
    },
  ]
}
