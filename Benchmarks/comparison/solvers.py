"""One other solver on one MPS file, as a process of its own: `solvers.py NAME MODEL SECONDS THREADS GAP`.

The last line of standard output is a JSON object: version, objective, bound, status, threads; what is unknown is null.
A process each, because highspy and ortools bring clashing copies of one library, and because memory is then the solver's.
"""
import json
import math
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from shutil import which

# Which module or program each needs.
MODULES = {"highs": "highspy", "cpsat": "ortools", "scip": "ortools"}
PROGRAMS = {"cbc": "cbc", "glpk": "glpsol"}
TITLES = {"suits": "suits", "highs": "HiGHS", "cpsat": "CP-SAT", "scip": "SCIP", "cbc": "CBC", "glpk": "GLPK"}


def is_there(name):
    """Whether a solver can be run here."""
    if name in MODULES:
        return find_spec(MODULES[name]) is not None
    return which(PROGRAMS[name]) is not None


def finite(number):
    """A number, or None where a solver means that it has none; ortools has an NA of its own for that."""
    return number if isinstance(number, (int, float)) and math.isfinite(number) and abs(number) < 1e30 else None


def run_highs(model, seconds, threads, gap):
    import highspy

    solver = highspy.Highs()
    for option, value in (("output_flag", False), ("threads", threads), ("time_limit", seconds), ("mip_rel_gap", gap)):
        solver.setOptionValue(option, value)
    solver.readModel(model)
    solver.run()
    info = solver.getInfo()
    has_plan = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    return {
        "version": solver.version(),
        "objective": finite(info.objective_function_value) if has_plan else None,
        "bound": finite(info.mip_dual_bound),
        "status": solver.modelStatusToString(solver.getModelStatus()),
        "threads": threads,
        "own": solver.getRunTime(),
    }


def run_ortools(model, seconds, threads, engine, parameters):
    """The answer, and the program and the solver that hold its values."""
    import ortools
    from ortools.linear_solver.python import model_builder

    program = model_builder.Model()
    if not program.import_from_mps_file(model):
        raise ValueError("ortools does not read the model")
    solver = model_builder.Solver(engine)
    solver.set_time_limit_in_seconds(seconds)
    solver.set_solver_specific_parameters(parameters)
    status = solver.solve(program)
    has_plan = status in (model_builder.SolveStatus.OPTIMAL, model_builder.SolveStatus.FEASIBLE)
    answer = {
        "version": ortools.__version__,
        "objective": finite(solver.objective_value) if has_plan else None,
        "bound": finite(solver.best_objective_bound),
        "status": status.name.lower(),
        "threads": threads,
    }
    return answer, program, solver


def run_cpsat(model, seconds, threads, gap):
    from ortools.linear_solver.python import model_builder

    parameters = f"num_workers:{threads} relative_gap_limit:{gap}"
    answer, program, solver = run_ortools(model, seconds, threads, "sat", parameters)
    if answer["objective"] is None:
        return answer
    # It calculates with whole numbers. With its choices fixed, the linear program finds the exact amounts.
    for column in program.get_variables():
        if column.is_integral:
            column.lower_bound = column.upper_bound = round(solver.value(column))
            column.is_integral = False
    linear = model_builder.Solver("glop")
    if linear.solve(program) == model_builder.SolveStatus.OPTIMAL:
        answer |= {"rounded": answer["objective"], "objective": linear.objective_value}
    return answer


def run_scip(model, seconds, threads, gap):
    # As ortools is built, SCIP's tree search has one thread.
    return run_ortools(model, seconds, 1, "scip", f"limits/gap = {gap}")[0]


def last_number(pattern, text):
    """The number that the pattern's group holds where it matches last, or None."""
    found = re.findall(pattern, text)
    try:
        return finite(float(found[-1])) if found else None
    except ValueError:
        return None


def page(*command):
    """What a command-line solver prints."""
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True).stdout


def run_cbc(model, seconds, threads, gap):
    text = page("cbc", model, "-timeMode", "elapsed", "-sec", str(seconds), "-threads", str(threads), "-ratioGap", str(gap), "-solve")
    if "errors on input" in text:
        raise ValueError("CBC does not read the model")
    result = text[text.rfind("\nResult - "):] if "\nResult - " in text else ""
    has_plan = "No feasible solution found" not in result
    objective = last_number(r"Objective value:\s+(\S+)", result) if has_plan else None
    # The summary names the bound only where a gap is left.
    bound = last_number(r"Lower bound:\s+(\S+)", result)
    if bound is None:
        is_proven = "Optimal solution found" in result and "within gap" not in result
        bound = objective if is_proven else last_number(r"best possible (\S+?)[ )]", text)
    return {
        "version": (re.findall(r"Version:\s+(\S+)", text) or [None])[0],
        "objective": objective,
        "bound": bound,
        "status": "optimal" if "Optimal solution found" in result else "stopped",
        "threads": threads,
    }


def run_glpk(model, seconds, threads, gap):
    text = page("glpsol", "--freemps", model, "--tmlim", str(math.ceil(seconds)), "--mipgap", str(gap), "--cuts")
    is_proven = "INTEGER OPTIMAL SOLUTION FOUND" in text
    # "+ 123: mip = 4.5e+05 >= 2.7e+05 3.2% …"; "not found yet" and "tree is empty" stand where a number is missing.
    objective = last_number(r"\+\s*\d+: mip =\s*(\S+) >=", text)
    bound = last_number(r"\+\s*\d+: mip = .*? >=\s+(\S+)", text)
    return {
        "version": (re.findall(r"GLPK (?:LP/MIP Solver|Integer Optimizer),?\s*v?(\d\S*)", text) or [None])[0],
        "objective": objective,
        "bound": objective if is_proven and bound is None else bound,
        "status": "optimal" if is_proven else "stopped",
        "threads": 1,
    }


RUNS = {"highs": run_highs, "cpsat": run_cpsat, "scip": run_scip, "cbc": run_cbc, "glpk": run_glpk}

if __name__ == "__main__":
    name, model, seconds, threads, gap = sys.argv[1:]
    # What solvers print of themselves goes to standard error.
    answer = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    row = RUNS[name](model, float(seconds), int(threads), float(gap))
    print(json.dumps(row), file=answer, flush=True)
