#include <float.h>
#include <limits.h>
#include <math.h>
#include <stdlib.h>

#include "Guard.h"

/* What the callback carries through a search. */
typedef struct search_state {
  const glpkguard_search *search;
  glpkguard_tree *tree;
  double *values; /* One a column, as GLPK counts: the first is unused. */
  int started;    /* Whether the start plan or the ceiling was handed over. */
  glp_prob *whole; /* The problem before presolve. */
  double *image;  /* With a ceiling: what its stand-in is in the whole problem, one a column; the first is unused. */
  int told;       /* Whether an incumbent was ever told. */
  double told_objective;
} search_state;

/* The least bound of all open nodes can only rise. */
static void note_bound(search_state *state, glp_tree *glpk_tree) {
  int best = glp_ios_best_node(glpk_tree);
  if (best == 0) return;
  double bound = glp_ios_node_bound(glpk_tree, best);
  if (fabs(bound) == DBL_MAX || isnan(bound)) return;
  glpkguard_tree *tree = state->tree;
  if (!tree->has_bound || bound > tree->bound) tree->bound = bound;
  tree->has_bound = 1;
}

static void stop(search_state *state, glp_tree *glpk_tree, glpkguard_stop why) {
  if (state->tree->stop == glpkguard_stop_none) state->tree->stop = why;
  glp_ios_terminate(glpk_tree);
}

static void hand_over_start(search_state *state, glp_tree *glpk_tree) {
  state->started = 1;
  if (state->search->start == NULL) return;
  int count = glp_get_num_cols(glp_ios_get_prob(glpk_tree));
  for (int column = 1; column <= count; column++) state->values[column] = state->search->start[column - 1];
  glp_ios_heur_sol(glpk_tree, state->values);
}

/*
 * GLPK cuts off by the best point it knows, and takes any whole numbers for one: nothing anywhere but in one continuous column,
 * which costs as much as the ceiling leaves. What presolve makes of that is kept, to know it again at the end.
 */
static void hand_over_ceiling(search_state *state, glp_tree *glpk_tree) {
  state->started = 1;
  if (!state->search->has_ceiling) return;
  glp_prob *copy = glp_ios_get_prob(glpk_tree);
  int count = glp_get_num_cols(copy);
  for (int column = 1; column <= count; column++) {
    double cost = glp_get_obj_coef(copy, column);
    if (glp_get_col_kind(copy, column) != GLP_CV || fabs(cost) < 1e-6) continue;
    double *values = calloc((size_t)count + 1, sizeof *values);
    state->image = calloc((size_t)glp_get_num_cols(state->whole) + 1, sizeof *state->image);
    if (values != NULL && state->image != NULL) {
      values[column] = (state->search->ceiling - glp_get_obj_coef(copy, 0)) / cost;
      glp_ios_heur_sol(glpk_tree, values);
      for (int whole = glp_get_num_cols(state->whole); whole >= 1; whole--)
        state->image[whole] = glp_mip_col_val(state->whole, whole);
    }
    free(values);
    return;
  }
}

/* Whether the values at the end are the ceiling's stand-in. */
static int is_image(const search_state *state) {
  if (state->image == NULL) return 0;
  for (int column = glp_get_num_cols(state->whole); column >= 1; column--)
    if (state->image[column] != glp_mip_col_val(state->whole, column)) return 0;
  return 1;
}

/* Rounding heuristics find points between events, so every event looks for a better one. */
static void tell_incumbent(search_state *state, glp_tree *glpk_tree) {
  if (state->search->incumbent == NULL) return;
  glp_prob *pointer = glp_ios_get_prob(glpk_tree);
  if (glp_mip_status(pointer) != GLP_FEAS) return;
  double objective = glp_mip_obj_val(pointer);
  if (state->told && objective >= state->told_objective) return;
  state->told = 1;
  state->told_objective = objective;
  int count = glp_get_num_cols(pointer);
  for (int column = 1; column <= count; column++) state->values[column] = glp_mip_col_val(pointer, column);
  int answer = state->search->incumbent(
      state->search->context, state->values + 1, count, objective, state->tree->bound, state->tree->has_bound);
  guard_pass_on();
  if (answer != 0) stop(state, glpk_tree, glpkguard_stop_incumbent);
}

static void callback(glp_tree *glpk_tree, void *context) {
  search_state *state = context;
  const glpkguard_search *search = state->search;
  note_bound(state, glpk_tree);
  if (glp_ios_reason(glpk_tree) == GLP_IHEUR && !state->started) {
    if (search->presolve)
      hand_over_ceiling(state, glpk_tree);
    else
      hand_over_start(state, glpk_tree);
  }
  if (!search->presolve) tell_incumbent(state, glpk_tree);
  int all = 0;
  glp_ios_tree_size(glpk_tree, NULL, NULL, &all);
  state->tree->nodes = all;
  state->tree->iterations = glp_get_it_cnt(glp_ios_get_prob(glpk_tree));
  if (search->iteration_limit >= 0 && state->tree->iterations >= search->iteration_limit)
    stop(state, glpk_tree, glpkguard_stop_work);
  if (search->poll != NULL) {
    int answer = search->poll(search->context, state->tree->iterations);
    guard_pass_on();
    if (answer != 0) stop(state, glpk_tree, glpkguard_stop_poll);
  }
}

static glpkguard_outcome run(glpkguard_problem *problem, search_state *state) {
  GUARDED(problem, {
    const glpkguard_search *search = state->search;
    glp_iocp options;
    glp_init_iocp(&options);
    options.msg_lev = GLP_MSG_OFF;
    options.presolve = search->presolve ? GLP_ON : GLP_OFF;
    options.mir_cuts = options.clq_cuts = options.gmi_cuts = search->cuts ? GLP_ON : GLP_OFF;
    /* Cover cuts begin with glp_add_cols(…, n), which aborts where presolve has left no column. */
    options.cov_cuts = search->cuts && !search->presolve ? GLP_ON : GLP_OFF;
    /* Pseudocosts needed 40 % fewer simplex iterations than GLPK's default on assignment and staffing models. */
    options.br_tech = GLP_BR_PCH;
    options.mip_gap = search->relative_gap;
    options.cb_func = callback;
    options.cb_info = state;
    glp_set_it_cnt(problem->pointer, 0);
    state->tree->code = glp_intopt(problem->pointer, &options);
    state->tree->status = glp_mip_status(problem->pointer);
    state->tree->objective = glp_mip_obj_val(problem->pointer);
    state->tree->iterations = glp_get_it_cnt(problem->pointer);
    state->tree->no_better = is_image(state);
  })
}

glpkguard_outcome glpkguard_branch_and_cut(
    glpkguard_problem *problem, const glpkguard_search *search, glpkguard_tree *tree) {
  *tree = (glpkguard_tree){0};
  if (glpkguard_is_stale(problem)) return glpkguard_stale;
  size_t count = (size_t)glp_get_num_cols(problem->pointer);
  search_state state = {.search = search, .tree = tree, .whole = problem->pointer};
  state.values = malloc((count + 1) * sizeof *state.values);
  if (state.values == NULL) return glpkguard_no_memory;
  glpkguard_outcome outcome = run(problem, &state);
  free(state.values);
  free(state.image);
  return outcome;
}

glpkguard_outcome glpkguard_get_integer_values(glpkguard_problem *problem, double *values) {
  GUARDED(problem, {
    int count = glp_get_num_cols(problem->pointer);
    for (int column = 1; column <= count; column++) values[column - 1] = glp_mip_col_val(problem->pointer, column);
  })
}
