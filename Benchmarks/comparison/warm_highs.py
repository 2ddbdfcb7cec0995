"""HiGHS on a program and changes of it, as a process of its own: `warm_highs.py MODEL CHANGES`.

The last line of standard output is a JSON object: version, and cold and warm solves with CPU seconds, value, status and iterations.
"""
import json
import os
import sys
import time

COLD_RUNS, COLD_SECONDS = 3, 10


def solved(solver, prepare):
    """One solve on one thread; what prepares it is part of its seconds."""
    start = time.process_time()
    prepare()
    solver.run()
    seconds = time.process_time() - start
    info, status = solver.getInfo(), solver.modelStatusToString(solver.getModelStatus()).lower()
    value = info.objective_function_value if status == "optimal" else None
    return {"seconds": seconds, "objective": value, "status": status, "iterations": info.simplex_iteration_count}


def main(model, changes):
    import highspy

    solver = highspy.Highs()
    for option, value in (("output_flag", False), ("threads", 1), ("parallel", "off"), ("solver", "simplex")):
        solver.setOptionValue(option, value)
    solver.readModel(model)
    count = solver.getNumCol()
    # Of integer columns HiGHS would make a search.
    solver.changeColsIntegrality(count, list(range(count)), [highspy.HighsVarType.kContinuous] * count)
    program = solver.getLp()
    lower, upper, costs = list(program.row_lower_), list(program.row_upper_), list(program.col_cost_)
    infinite = highspy.kHighsInf
    cold = []
    while len(cold) < COLD_RUNS and sum(solve["seconds"] for solve in cold) < COLD_SECONDS:
        cold.append(solved(solver, solver.clearSolver))
    basis = solver.getBasis()

    def make(change):
        for row in change["rows"]:
            solver.changeRowBounds(row["index"], row.get("lower", -infinite), row.get("upper", infinite))
        for column in change["costs"]:
            solver.changeColCost(column["index"], column["cost"])
        solver.setBasis(basis)

    warm = []
    for change in changes:
        warm.append(solved(solver, lambda: make(change)))
        for row in change["rows"]:
            solver.changeRowBounds(row["index"], lower[row["index"]], upper[row["index"]])
        for column in change["costs"]:
            solver.changeColCost(column["index"], costs[column["index"]])
    return {"version": solver.version(), "cold": cold, "warm": warm}


if __name__ == "__main__":
    # What solvers print of themselves goes to standard error.
    answer = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    with open(sys.argv[2]) as file:
        told = json.load(file)
    print(json.dumps(main(sys.argv[1], told)), file=answer, flush=True)
