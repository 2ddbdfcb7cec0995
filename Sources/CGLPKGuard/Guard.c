#include "Guard.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

enum { message_capacity = 1024 };

/* What a thread knows of its GLPK environment. */
static _Thread_local struct {
  guard_frame *innermost;
  uint64_t generation; /* 0: no environment yet. */
  int poisoned;        /* An abort was caught in a nested call; the environment awaits its end. */
  size_t length;
  char message[message_capacity];
} here;

static _Atomic uint64_t generations;

/* Frees the environment when its thread ends. */
static pthread_key_t thread_end;
static pthread_once_t thread_end_once = PTHREAD_ONCE_INIT;

static void end_thread(void *unused) {
  (void)unused;
  glp_free_env();
  here.generation = 0;
}

static void make_thread_end(void) { pthread_key_create(&thread_end, end_thread); }

/* Keeps what GLPK would print, the last kilobyte of it, and says that it is dealt with. */
static int collect(void *unused, const char *text) {
  (void)unused;
  size_t length = strlen(text);
  if (length >= message_capacity) {
    text += length - (message_capacity - 1);
    length = message_capacity - 1;
  }
  if (here.length + length >= message_capacity) here.length = 0;
  memcpy(here.message + here.length, text, length);
  here.length += length;
  here.message[here.length] = '\0';
  return 1;
}

/* GLPK's error hook: were it to return, GLPK would abort. */
static void jump(void *unused) {
  (void)unused;
  if (here.innermost != NULL) longjmp(here.innermost->point, 1);
}

static uint64_t next_generation(void) { return atomic_fetch_add(&generations, 1) + 1; }

/* Makes sure that there is an environment and that its hooks are ours. */
static void open_environment(void) {
  glp_init_env();
  if (here.generation == 0) {
    here.generation = next_generation();
    pthread_once(&thread_end_once, make_thread_end);
    pthread_setspecific(thread_end, &here);
  }
  glp_term_hook(collect, NULL);
  glp_error_hook(jump, NULL);
}

uint64_t glpkguard_generation(void) {
  if (here.generation == 0) open_environment();
  return here.generation;
}

const char *glpkguard_message(void) { return here.message; }

glpkguard_outcome guard_enter(const glpkguard_problem *problem, guard_frame *frame) {
  if (here.poisoned) return glpkguard_stale;
  if (problem != NULL && problem->generation != here.generation) return glpkguard_stale;
  if (here.innermost == NULL) open_environment();
  here.length = 0;
  here.message[0] = '\0';
  frame->outer = here.innermost;
  here.innermost = frame;
  return glpkguard_done;
}

void guard_leave(guard_frame *frame) { here.innermost = frame->outer; }

glpkguard_outcome guard_caught(guard_frame *frame) {
  here.innermost = frame->outer;
  /* Every handle is stale from now on. */
  here.generation = next_generation();
  if (here.innermost == NULL) {
    here.poisoned = 0;
    glp_free_env();
  } else {
    /* GLPK routines that use the environment are still on the stack. */
    here.poisoned = 1;
  }
  return glpkguard_fatal;
}

void guard_pass_on(void) {
  if (here.poisoned) longjmp(here.innermost->point, 1);
}

glpkguard_outcome glpkguard_limit_memory(int32_t megabytes) {
  GUARDED(NULL, { glp_mem_limit(megabytes); })
}

glpkguard_outcome glpkguard_create(glpkguard_problem **problem) {
  *problem = NULL;
  glpkguard_problem *made = malloc(sizeof *made);
  if (made == NULL) return glpkguard_no_memory;
  made->pointer = NULL;
  guard_frame frame;
  glpkguard_outcome entered = guard_enter(NULL, &frame);
  if (entered != glpkguard_done) {
    free(made);
    return entered;
  }
  if (setjmp(frame.point) != 0) {
    free(made);
    return guard_caught(&frame);
  }
  made->pointer = glp_create_prob();
  made->generation = here.generation;
  guard_leave(&frame);
  *problem = made;
  return glpkguard_done;
}

static glpkguard_outcome delete_problem(glpkguard_problem *problem) {
  GUARDED(problem, { glp_delete_prob(problem->pointer); })
}

void glpkguard_destroy(glpkguard_problem *problem) {
  /* A stale problem was freed with its environment, or will be when its thread ends: only the handle is left. */
  (void)delete_problem(problem);
  free(problem);
}

int32_t glpkguard_is_stale(const glpkguard_problem *problem) {
  return here.poisoned || problem->generation != here.generation;
}
