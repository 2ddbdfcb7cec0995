#include <math.h>
#include <stdlib.h>

#include "Guard.h"

/* Room for the 1-based lists that GLPK takes; made outside the guarded part, so that an abort does not leak it. */
typedef struct scratch {
  int *indices;
  double *values;
} scratch;

static int make_scratch(scratch *room, int32_t count) {
  room->indices = malloc(((size_t)count + 1) * sizeof *room->indices);
  room->values = malloc(((size_t)count + 1) * sizeof *room->values);
  return room->indices != NULL && room->values != NULL;
}

static void free_scratch(scratch *room) {
  free(room->indices);
  free(room->values);
}

static int32_t fill(scratch *room, int32_t from, int32_t to, const int32_t *indices, const double *values) {
  for (int32_t place = from; place < to; place++) {
    room->indices[place - from + 1] = indices[place] + 1;
    room->values[place - from + 1] = values[place];
  }
  return to - from;
}

static int32_t longest(int32_t count, const int32_t *starts) {
  int32_t most = 0;
  for (int32_t place = 0; starts != NULL && place < count; place++) {
    int32_t length = starts[place + 1] - starts[place];
    if (length > most) most = length;
  }
  return most;
}

static int are_finite(int32_t count, const double *numbers) {
  for (int32_t place = 0; place < count; place++) {
    if (!isfinite(numbers[place])) return 0;
  }
  return 1;
}

static int are_bounds(int32_t count, const double *lower, const double *upper) {
  for (int32_t place = 0; place < count; place++) {
    if (isnan(lower[place]) || isnan(upper[place]) || lower[place] == INFINITY || upper[place] == -INFINITY) return 0;
  }
  return 1;
}

static int bound_kind(double lower, double upper) {
  if (isinf(lower)) return isinf(upper) ? GLP_FR : GLP_UP;
  if (isinf(upper)) return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

static glpkguard_outcome add_columns(
    glpkguard_problem *problem, int32_t count, const double *costs, const double *lower, const double *upper,
    const int32_t *starts, const int32_t *rows, const double *values, scratch *room) {
  GUARDED(problem, {
    int first = glp_add_cols(problem->pointer, count);
    for (int32_t place = 0; place < count; place++) {
      glp_set_obj_coef(problem->pointer, first + place, costs[place]);
      glp_set_col_bnds(problem->pointer, first + place, bound_kind(lower[place], upper[place]), lower[place], upper[place]);
      if (starts == NULL || starts[place] == starts[place + 1]) continue;
      int length = fill(room, starts[place], starts[place + 1], rows, values);
      glp_set_mat_col(problem->pointer, first + place, length, room->indices, room->values);
    }
  })
}

glpkguard_outcome glpkguard_add_columns(
    glpkguard_problem *problem, int32_t count, const double *costs, const double *lower, const double *upper,
    const int32_t *starts, const int32_t *rows, const double *values) {
  if (!are_finite(count, costs) || !are_bounds(count, lower, upper)) return glpkguard_not_finite;
  if (starts != NULL && count > 0 && !are_finite(starts[count], values)) return glpkguard_not_finite;
  scratch room;
  glpkguard_outcome outcome = glpkguard_no_memory;
  if (make_scratch(&room, longest(count, starts)))
    outcome = add_columns(problem, count, costs, lower, upper, starts, rows, values, &room);
  free_scratch(&room);
  return outcome;
}

static glpkguard_outcome add_rows(
    glpkguard_problem *problem, int32_t count, const double *lower, const double *upper, const int32_t *starts,
    const int32_t *columns, const double *values, scratch *room) {
  GUARDED(problem, {
    int first = glp_add_rows(problem->pointer, count);
    for (int32_t place = 0; place < count; place++) {
      glp_set_row_bnds(problem->pointer, first + place, bound_kind(lower[place], upper[place]), lower[place], upper[place]);
      if (starts == NULL || starts[place] == starts[place + 1]) continue;
      int length = fill(room, starts[place], starts[place + 1], columns, values);
      glp_set_mat_row(problem->pointer, first + place, length, room->indices, room->values);
    }
  })
}

glpkguard_outcome glpkguard_add_rows(
    glpkguard_problem *problem, int32_t count, const double *lower, const double *upper, const int32_t *starts,
    const int32_t *columns, const double *values) {
  if (!are_bounds(count, lower, upper)) return glpkguard_not_finite;
  if (starts != NULL && count > 0 && !are_finite(starts[count], values)) return glpkguard_not_finite;
  scratch room;
  glpkguard_outcome outcome = glpkguard_no_memory;
  if (make_scratch(&room, longest(count, starts)))
    outcome = add_rows(problem, count, lower, upper, starts, columns, values, &room);
  free_scratch(&room);
  return outcome;
}

static glpkguard_outcome set_matrix(
    glpkguard_problem *problem, int32_t count, const int *rows, const int *columns, const double *values) {
  GUARDED(problem, { glp_load_matrix(problem->pointer, count, rows, columns, values); })
}

glpkguard_outcome glpkguard_set_matrix(
    glpkguard_problem *problem, int32_t count, const int32_t *rows, const int32_t *columns, const double *values) {
  if (!are_finite(count, values)) return glpkguard_not_finite;
  scratch room;
  int *row_numbers = malloc(((size_t)count + 1) * sizeof *row_numbers);
  glpkguard_outcome outcome = glpkguard_no_memory;
  if (make_scratch(&room, count) && row_numbers != NULL) {
    fill(&room, 0, count, columns, values);
    for (int32_t place = 0; place < count; place++) row_numbers[place + 1] = rows[place] + 1;
    outcome = set_matrix(problem, count, row_numbers, room.indices, room.values);
  }
  free(row_numbers);
  free_scratch(&room);
  return outcome;
}

static glpkguard_outcome set_row(glpkguard_problem *problem, int32_t row, int length, scratch *room) {
  GUARDED(problem, { glp_set_mat_row(problem->pointer, row + 1, length, room->indices, room->values); })
}

glpkguard_outcome glpkguard_set_row(
    glpkguard_problem *problem, int32_t row, int32_t count, const int32_t *columns, const double *values) {
  if (!are_finite(count, values)) return glpkguard_not_finite;
  scratch room;
  glpkguard_outcome outcome = glpkguard_no_memory;
  if (make_scratch(&room, count)) outcome = set_row(problem, row, fill(&room, 0, count, columns, values), &room);
  free_scratch(&room);
  return outcome;
}

static glpkguard_outcome delete_lines(
    glpkguard_problem *problem, int32_t count, const int *numbers, void (*delete)(glp_prob *, int, const int *)) {
  GUARDED(problem, { delete (problem->pointer, count, numbers); })
}

static glpkguard_outcome delete_numbered(
    glpkguard_problem *problem, int32_t count, const int32_t *indices, void (*delete)(glp_prob *, int, const int *)) {
  int *numbers = malloc(((size_t)count + 1) * sizeof *numbers);
  if (numbers == NULL) return glpkguard_no_memory;
  for (int32_t place = 0; place < count; place++) numbers[place + 1] = indices[place] + 1;
  glpkguard_outcome outcome = delete_lines(problem, count, numbers, delete);
  free(numbers);
  return outcome;
}

glpkguard_outcome glpkguard_delete_columns(glpkguard_problem *problem, int32_t count, const int32_t *columns) {
  return delete_numbered(problem, count, columns, glp_del_cols);
}

glpkguard_outcome glpkguard_delete_rows(glpkguard_problem *problem, int32_t count, const int32_t *rows) {
  return delete_numbered(problem, count, rows, glp_del_rows);
}

glpkguard_outcome glpkguard_set_column_bounds(glpkguard_problem *problem, int32_t column, double lower, double upper) {
  if (!are_bounds(1, &lower, &upper)) return glpkguard_not_finite;
  GUARDED(problem, { glp_set_col_bnds(problem->pointer, column + 1, bound_kind(lower, upper), lower, upper); })
}

glpkguard_outcome glpkguard_set_row_bounds(glpkguard_problem *problem, int32_t row, double lower, double upper) {
  if (!are_bounds(1, &lower, &upper)) return glpkguard_not_finite;
  GUARDED(problem, { glp_set_row_bnds(problem->pointer, row + 1, bound_kind(lower, upper), lower, upper); })
}

glpkguard_outcome glpkguard_set_cost(glpkguard_problem *problem, int32_t column, double cost) {
  if (!isfinite(cost)) return glpkguard_not_finite;
  /* Column 0 would be the constant: a column of -1 must stay an error. */
  GUARDED(problem, { glp_set_obj_coef(problem->pointer, column < 0 ? -1 : column + 1, cost); })
}

glpkguard_outcome glpkguard_set_constant(glpkguard_problem *problem, double constant) {
  if (!isfinite(constant)) return glpkguard_not_finite;
  GUARDED(problem, { glp_set_obj_coef(problem->pointer, 0, constant); })
}

glpkguard_outcome glpkguard_set_integer(glpkguard_problem *problem, int32_t column, int32_t integer) {
  GUARDED(problem, { glp_set_col_kind(problem->pointer, column + 1, integer ? GLP_IV : GLP_CV); })
}

glpkguard_outcome glpkguard_set_row_name(glpkguard_problem *problem, int32_t row, const char *name) {
  GUARDED(problem, { glp_set_row_name(problem->pointer, row + 1, name); })
}
