#ifndef CGLPK_GUARD_H
#define CGLPK_GUARD_H

#include <stddef.h>
#include <stdint.h>

/*
 * Guarded calls of GLPK 5.0.
 *
 * GLPK answers misuse and exhaustion by aborting the process. Every function here catches that abort, frees the thread's GLPK
 * environment, so that nothing leaks and the next call begins afresh, and returns glpkguard_fatal. All problems of that thread
 * die with the environment: their handles become stale, refuse every call and are harmless to destroy.
 *
 * A handle belongs to the thread that made it; on any other thread it is stale too. Indices are counted from 0. Nothing is
 * ever printed.
 */

/* A GLPK problem and the environment it lives in. */
typedef struct glpkguard_problem glpkguard_problem;

/* How a guarded call ended. */
typedef enum __attribute__((enum_extensibility(closed))) glpkguard_outcome {
  glpkguard_done = 0,       /* GLPK did what was asked. */
  glpkguard_fatal = 1,      /* GLPK aborted; see glpkguard_message. */
  glpkguard_stale = 2,      /* The handle's environment is gone, or belongs to another thread. */
  glpkguard_not_finite = 3, /* A number was not finite (or a bound not a number, or infinite on its wrong side). */
  glpkguard_no_memory = 4,  /* Memory for passing the data on was not to be had. */
  glpkguard_not_optimal = 5 /* The call needs an optimal basis and there is none. */
} glpkguard_outcome;

/* What GLPK said last on this thread before it aborted; valid until the next guarded call of this thread. */
const char *_Nonnull glpkguard_message(void);

/* A number that changes whenever this thread's GLPK environment is made anew; no two environments ever share one. */
uint64_t glpkguard_generation(void);

/* Limits the memory of this thread's environment in megabytes, until it is made anew. */
glpkguard_outcome glpkguard_limit_memory(int32_t megabytes);

/* ---- Problems ---- */

glpkguard_outcome glpkguard_create(glpkguard_problem *_Nullable *_Nonnull problem);
/* Destroys a problem; of a stale one only the handle. */
void glpkguard_destroy(glpkguard_problem *_Nonnull problem);
int32_t glpkguard_is_stale(const glpkguard_problem *_Nonnull problem);

/* Appends columns; column k has the coefficients starts[k] ..< starts[k + 1] of rows and values. */
glpkguard_outcome glpkguard_add_columns(
    glpkguard_problem *_Nonnull problem, int32_t count, const double *_Nullable costs, const double *_Nullable lower,
    const double *_Nullable upper, const int32_t *_Nullable starts, const int32_t *_Nullable rows,
    const double *_Nullable values);
/* Appends rows; row k has the coefficients starts[k] ..< starts[k + 1] of columns and values. */
glpkguard_outcome glpkguard_add_rows(
    glpkguard_problem *_Nonnull problem, int32_t count, const double *_Nullable lower, const double *_Nullable upper,
    const int32_t *_Nullable starts, const int32_t *_Nullable columns, const double *_Nullable values);
/* Replaces the whole matrix by triples. */
glpkguard_outcome glpkguard_set_matrix(
    glpkguard_problem *_Nonnull problem, int32_t count, const int32_t *_Nullable rows, const int32_t *_Nullable columns,
    const double *_Nullable values);
glpkguard_outcome glpkguard_set_row(
    glpkguard_problem *_Nonnull problem, int32_t row, int32_t count, const int32_t *_Nullable columns,
    const double *_Nullable values);
glpkguard_outcome glpkguard_delete_columns(
    glpkguard_problem *_Nonnull problem, int32_t count, const int32_t *_Nullable columns);
glpkguard_outcome glpkguard_delete_rows(
    glpkguard_problem *_Nonnull problem, int32_t count, const int32_t *_Nullable rows);
glpkguard_outcome glpkguard_set_column_bounds(
    glpkguard_problem *_Nonnull problem, int32_t column, double lower, double upper);
glpkguard_outcome glpkguard_set_row_bounds(glpkguard_problem *_Nonnull problem, int32_t row, double lower, double upper);
glpkguard_outcome glpkguard_set_cost(glpkguard_problem *_Nonnull problem, int32_t column, double cost);
/* Sets what no decision changes. */
glpkguard_outcome glpkguard_set_constant(glpkguard_problem *_Nonnull problem, double constant);
glpkguard_outcome glpkguard_set_integer(glpkguard_problem *_Nonnull problem, int32_t column, int32_t integer);
glpkguard_outcome glpkguard_set_row_name(glpkguard_problem *_Nonnull problem, int32_t row, const char *_Nonnull name);

/* ---- Bases; a status is GLP_BS … GLP_NS less one: basic, at lower, at upper, free, fixed ---- */

glpkguard_outcome glpkguard_get_basis(
    glpkguard_problem *_Nonnull problem, uint8_t *_Nullable columns, uint8_t *_Nullable rows);
glpkguard_outcome glpkguard_set_basis(
    glpkguard_problem *_Nonnull problem, const uint8_t *_Nullable columns, const uint8_t *_Nullable rows);
glpkguard_outcome glpkguard_standard_basis(glpkguard_problem *_Nonnull problem);

/* ---- Simplex ---- */

/* What a run of the simplex method said, in GLPK's own codes. */
typedef struct glpkguard_run {
  int32_t code;          /* What glp_simplex or glp_exact returned. */
  int32_t status;        /* glp_get_status. */
  int32_t primal_status; /* glp_get_prim_stat. */
  int32_t dual_status;   /* glp_get_dual_stat. */
  int32_t iterations;    /* Simplex iterations of this run. */
  double objective;      /* The constant included. */
} glpkguard_run;

/* Runs the dual (with bound flipping) or primal simplex from the basis at hand, without presolve. */
glpkguard_outcome glpkguard_simplex(
    glpkguard_problem *_Nonnull problem, int32_t dual, int32_t iteration_limit, int32_t milliseconds,
    glpkguard_run *_Nonnull run);
/* Runs the exact primal simplex from the basis at hand. */
glpkguard_outcome glpkguard_exact(
    glpkguard_problem *_Nonnull problem, int32_t iteration_limit, int32_t milliseconds, glpkguard_run *_Nonnull run);
/* Copies the basic solution out: one value and reduced cost a column, one price a row. */
glpkguard_outcome glpkguard_get_solution(
    glpkguard_problem *_Nonnull problem, double *_Nullable values, double *_Nullable reduced_costs,
    double *_Nullable prices);
/* The greatest absolute and relative errors, in the order: rows, bounds, reduced costs, signs of the prices. */
glpkguard_outcome glpkguard_residuals(
    glpkguard_problem *_Nonnull problem, double absolute[_Nonnull 4], double relative[_Nonnull 4]);

/* By how much each row enters the sum that leaves 1 of a basic column and nothing of all other basic ones. There is room for
   one number more than there are rows; the first is not used. */
glpkguard_outcome glpkguard_basic_row(
    glpkguard_problem *_Nonnull problem, int32_t column, double *_Nullable multipliers);

/* How far one number may move before the optimal basis changes, and the objective (or cost) there. */
typedef struct glpkguard_range {
  double lower, upper;             /* The numbers at which the basis changes; infinite where it never does. */
  double lower_value, upper_value; /* What the objective is there. */
} glpkguard_range;

/* The interval of a nonbasic row's (or column's) value that keeps the basis, and the objective at its ends. */
glpkguard_outcome glpkguard_bound_range(
    glpkguard_problem *_Nonnull problem, int32_t is_row, int32_t index, glpkguard_range *_Nonnull range);
/* The interval of a basic column's cost that keeps the basis. */
glpkguard_outcome glpkguard_cost_range(
    glpkguard_problem *_Nonnull problem, int32_t column, glpkguard_range *_Nonnull range);

/* ---- Branch and cut ---- */

/* How to search. */
typedef struct glpkguard_search {
  int32_t cuts;            /* MIR, cover, clique and Gomory cuts together. */
  int32_t presolve;        /* Solve a presolved copy; no start plan and no incumbents then, but a ceiling. */
  int32_t has_ceiling;     /* Whether only points that cost less than the ceiling are of use; with presolve alone. */
  double ceiling;
  int64_t iteration_limit; /* Simplex iterations of the search; negative: no limit. */
  double relative_gap;     /* 0: to the end. */
  const double *_Nullable start; /* A feasible point to begin with, one value a column. */
  /* Asked at every event; an answer other than 0 stops the search. It may call guarded functions. */
  int32_t (*_Nullable poll)(void *_Nullable context, int64_t iterations);
  /* Told every better point; an answer other than 0 stops the search. It may call guarded functions. */
  int32_t (*_Nullable incumbent)(void *_Nullable context, const double *_Nonnull values, int32_t count, double objective,
                                 double bound, int32_t has_bound);
  void *_Nullable context;
} glpkguard_search;

/* What stopped a search from our side. */
typedef enum __attribute__((enum_extensibility(closed))) glpkguard_stop {
  glpkguard_stop_none = 0,
  glpkguard_stop_poll = 1,
  glpkguard_stop_incumbent = 2,
  glpkguard_stop_work = 3
} glpkguard_stop;

/* What a search found. */
typedef struct glpkguard_tree {
  int32_t code;        /* What glp_intopt returned. */
  int32_t status;      /* glp_mip_status. */
  glpkguard_stop stop; /* What our callback asked for. */
  int32_t has_bound;   /* Whether bound was ever known. */
  int32_t no_better;   /* Whether no point below the ceiling was found; the values at hand then mean nothing. */
  int32_t nodes;       /* Nodes of the tree, pruned ones included. */
  int32_t iterations;  /* Simplex iterations of the search. */
  double objective;    /* Of the best point, the constant included. */
  double bound;        /* The best bound seen over all open nodes. */
} glpkguard_tree;

/* Searches the whole points; without presolve the basis at hand must be optimal for the relaxation. */
glpkguard_outcome glpkguard_branch_and_cut(
    glpkguard_problem *_Nonnull problem, const glpkguard_search *_Nonnull search, glpkguard_tree *_Nonnull tree);
/* Copies the best whole point out, one value a column. */
glpkguard_outcome glpkguard_get_integer_values(glpkguard_problem *_Nonnull problem, double *_Nullable values);

#endif
