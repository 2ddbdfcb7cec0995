#include <float.h>
#include <limits.h>
#include <math.h>

#include "Guard.h"

glpkguard_outcome glpkguard_get_basis(glpkguard_problem *problem, uint8_t *columns, uint8_t *rows) {
  GUARDED(problem, {
    int column_count = glp_get_num_cols(problem->pointer);
    for (int column = 1; column <= column_count; column++)
      columns[column - 1] = (uint8_t)(glp_get_col_stat(problem->pointer, column) - GLP_BS);
    int row_count = glp_get_num_rows(problem->pointer);
    for (int row = 1; row <= row_count; row++) rows[row - 1] = (uint8_t)(glp_get_row_stat(problem->pointer, row) - GLP_BS);
  })
}

glpkguard_outcome glpkguard_set_basis(glpkguard_problem *problem, const uint8_t *columns, const uint8_t *rows) {
  GUARDED(problem, {
    int column_count = glp_get_num_cols(problem->pointer);
    for (int column = 1; column <= column_count; column++)
      glp_set_col_stat(problem->pointer, column, columns[column - 1] + GLP_BS);
    int row_count = glp_get_num_rows(problem->pointer);
    for (int row = 1; row <= row_count; row++) glp_set_row_stat(problem->pointer, row, rows[row - 1] + GLP_BS);
  })
}

glpkguard_outcome glpkguard_standard_basis(glpkguard_problem *problem) {
  GUARDED(problem, { glp_std_basis(problem->pointer); })
}

static void prepare(glp_smcp *options, int32_t iteration_limit, int32_t milliseconds) {
  glp_init_smcp(options);
  options->msg_lev = GLP_MSG_OFF;
  options->it_lim = iteration_limit;
  options->tm_lim = milliseconds;
}

static void describe(glp_prob *pointer, int code, int before, glpkguard_run *run) {
  run->code = code;
  run->status = glp_get_status(pointer);
  run->primal_status = glp_get_prim_stat(pointer);
  run->dual_status = glp_get_dual_stat(pointer);
  run->iterations = glp_get_it_cnt(pointer) - before;
  run->objective = glp_get_obj_val(pointer);
}

glpkguard_outcome glpkguard_simplex(
    glpkguard_problem *problem, int32_t dual, int32_t iteration_limit, int32_t milliseconds, glpkguard_run *run) {
  GUARDED(problem, {
    glp_smcp options;
    prepare(&options, iteration_limit, milliseconds);
    if (dual) {
      /* Staffing models: warm dual solves without bound flipping are up to forty times slower. */
      options.meth = GLP_DUALP;
      options.r_test = GLP_RT_FLIP;
    }
    /* The count of a problem is an int that only grows. */
    glp_set_it_cnt(problem->pointer, 0);
    int code = glp_simplex(problem->pointer, &options);
    describe(problem->pointer, code, 0, run);
  })
}

glpkguard_outcome glpkguard_exact(
    glpkguard_problem *problem, int32_t iteration_limit, int32_t milliseconds, glpkguard_run *run) {
  GUARDED(problem, {
    glp_smcp options;
    prepare(&options, iteration_limit, milliseconds);
    glp_set_it_cnt(problem->pointer, 0);
    int code = glp_exact(problem->pointer, &options);
    describe(problem->pointer, code, 0, run);
  })
}

glpkguard_outcome glpkguard_get_solution(
    glpkguard_problem *problem, double *values, double *reduced_costs, double *prices) {
  GUARDED(problem, {
    int column_count = glp_get_num_cols(problem->pointer);
    for (int column = 1; column <= column_count; column++) {
      values[column - 1] = glp_get_col_prim(problem->pointer, column);
      reduced_costs[column - 1] = glp_get_col_dual(problem->pointer, column);
    }
    int row_count = glp_get_num_rows(problem->pointer);
    for (int row = 1; row <= row_count; row++) prices[row - 1] = glp_get_row_dual(problem->pointer, row);
  })
}

glpkguard_outcome glpkguard_residuals(glpkguard_problem *problem, double absolute[4], double relative[4]) {
  GUARDED(problem, {
    static const int conditions[4] = {GLP_KKT_PE, GLP_KKT_PB, GLP_KKT_DE, GLP_KKT_DB};
    int place;
    for (int condition = 0; condition < 4; condition++)
      glp_check_kkt(
          problem->pointer, GLP_SOL, conditions[condition], &absolute[condition], &place, &relative[condition], &place);
  })
}

/* Whether the ranges may be asked for: GLPK aborts otherwise. */
static int has_optimal_basis(glp_prob *pointer) {
  return glp_get_status(pointer) == GLP_OPT && (glp_bf_exists(pointer) || glp_factorize(pointer) == 0);
}

glpkguard_outcome glpkguard_basic_row(glpkguard_problem *problem, int32_t column, double *multipliers) {
  GUARDED(problem, {
    glp_prob *pointer = problem->pointer;
    if (glp_get_col_stat(pointer, column + 1) != GLP_BS || !has_optimal_basis(pointer)) {
      guard_leave(&frame);
      return glpkguard_not_optimal;
    }
    int row_count = glp_get_num_rows(pointer);
    for (int row = 0; row <= row_count; row++) multipliers[row] = 0;
    /* GLPK's columns carry the sign of "row - columns = 0". */
    multipliers[glp_get_col_bind(pointer, column + 1)] = -1;
    glp_btran(pointer, multipliers);
  })
}

static double unlimited(double number) { return fabs(number) == DBL_MAX ? copysign(INFINITY, number) : number; }

glpkguard_outcome glpkguard_bound_range(
    glpkguard_problem *problem, int32_t is_row, int32_t index, glpkguard_range *range) {
  GUARDED(problem, {
    glp_prob *pointer = problem->pointer;
    int status = is_row ? glp_get_row_stat(pointer, index + 1) : glp_get_col_stat(pointer, index + 1);
    if (status == GLP_BS || !has_optimal_basis(pointer)) {
      guard_leave(&frame);
      return glpkguard_not_optimal;
    }
    int number = is_row ? index + 1 : glp_get_num_rows(pointer) + index + 1;
    int lower_leaves;
    int upper_leaves;
    double lower;
    double upper;
    glp_analyze_bound(pointer, number, &lower, &lower_leaves, &upper, &upper_leaves);
    double at = is_row ? glp_get_row_prim(pointer, index + 1) : glp_get_col_prim(pointer, index + 1);
    double price = is_row ? glp_get_row_dual(pointer, index + 1) : glp_get_col_dual(pointer, index + 1);
    double objective = glp_get_obj_val(pointer);
    range->lower = unlimited(lower);
    range->upper = unlimited(upper);
    range->lower_value = price == 0 ? objective : objective + price * (range->lower - at);
    range->upper_value = price == 0 ? objective : objective + price * (range->upper - at);
  })
}

glpkguard_outcome glpkguard_cost_range(glpkguard_problem *problem, int32_t column, glpkguard_range *range) {
  GUARDED(problem, {
    glp_prob *pointer = problem->pointer;
    if (glp_get_col_stat(pointer, column + 1) != GLP_BS || !has_optimal_basis(pointer)) {
      guard_leave(&frame);
      return glpkguard_not_optimal;
    }
    int lower_enters;
    int upper_enters;
    double lower;
    double upper;
    double lower_activity;
    double upper_activity;
    glp_analyze_coef(
        pointer, glp_get_num_rows(pointer) + column + 1, &lower, &lower_enters, &lower_activity, &upper, &upper_enters,
        &upper_activity);
    double cost = glp_get_obj_coef(pointer, column + 1);
    double value = glp_get_col_prim(pointer, column + 1);
    double objective = glp_get_obj_val(pointer);
    range->lower = unlimited(lower);
    range->upper = unlimited(upper);
    range->lower_value = value == 0 ? objective : objective + value * (range->lower - cost);
    range->upper_value = value == 0 ? objective : objective + value * (range->upper - cost);
  })
}
