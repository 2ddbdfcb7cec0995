#ifndef GUARD_H
#define GUARD_H

#include <glpk.h>
#include <setjmp.h>

#include "CGLPKGuard.h"

struct glpkguard_problem {
  glp_prob *pointer;
  uint64_t generation;
};

/* One guarded call on the stack; calls nest only through the callbacks of branch and cut. */
typedef struct guard_frame {
  jmp_buf point;
  struct guard_frame *outer;
} guard_frame;

/* Enters a guarded call, unless the problem (if any) is stale. */
glpkguard_outcome guard_enter(const glpkguard_problem *problem, guard_frame *frame);
/* Leaves a guarded call that ended well. */
void guard_leave(guard_frame *frame);
/* Leaves a guarded call that GLPK aborted: the environment is freed once no GLPK routine of this thread is left on the stack. */
glpkguard_outcome guard_caught(guard_frame *frame);
/* Continues an abort that was caught in a call nested inside a callback; does nothing where there was none. */
void guard_pass_on(void);

/*
 * GUARDED(problem, { statements }) runs the statements and returns from the function. The jump crosses C frames of GLPK and of
 * this target only. Locals that the statements change must not be read afterwards, so results go through pointers.
 */
#define GUARDED(problem, ...)                              \
  guard_frame frame;                                       \
  glpkguard_outcome entered = guard_enter(problem, &frame); \
  if (entered != glpkguard_done) return entered;           \
  if (setjmp(frame.point) != 0) return guard_caught(&frame); \
  __VA_ARGS__                                              \
  guard_leave(&frame);                                     \
  return glpkguard_done;

#endif
