"""Programs solved again, as tables of a page."""
from tables import mean, number, table

# How far two solvers' values may lie apart, as a share of them.
TOLERANCE = 1e-9
NAMES = {"suits": "GLPK, as suits uses it", "highs": "HiGHS"}


def lines(store, build):
    """All programs of a build."""
    found = []
    for cell in store.of("warm", build=build):
        found += one(cell)
    if found:
        found += [
            "Seconds of the processor on one thread; *÷ cold* is the mean and the worst share of the solver's own time from nothing, the",
            "shortest of up to three. From nothing GLPK has the dual simplex with bound flipping from the standard basis, HiGHS its dual simplex",
            "behind presolve; again, both have the basis of the first, GLPK with the primal simplex where costs alone are different. Needs",
            "that are all 0 leave rules of presence that nobody can keep: that is found out, too.", ""]
    return found


def one(cell):
    """One program."""
    scenario = cell["key"]["scenario"]
    title = f"a generated department of {scenario} people" if scenario.isdigit() else scenario
    text = [f"### {title}: {cell['rows']:,} rows, {cell['columns']:,} columns", ""]
    rows = []
    for solver, name in NAMES.items():
        if solver not in cell:
            continue
        run = cell[solver]
        cold = min(solve["seconds"] for solve in run["cold"])
        rows.append([name, "from nothing", "", "", number(run["cold"][0]["iterations"], 0), number(1e3 * cold), "", ""])
        for kind in [*dict.fromkeys(cell["kinds"]), None]:
            again = [solve for own, solve in zip(cell["kinds"], run["warm"]) if kind in (own, None)]
            shares = [solve["seconds"] / cold for solve in again]
            rows.append([
                name, kind or "all", len(again), sum(solve.get("objective") is not None for solve in again),
                number(mean([solve["iterations"] for solve in again]), 0), number(1e3 * mean([solve["seconds"] for solve in again])),
                number(mean(shares), 3), number(max(shares), 3)])
    text += table(["", "change", "changes", "with an optimum", "iterations", "ms", "÷ cold", "worst"], rows)
    if "difference" in cell:
        text += [f"All ends are the same; values differ by {cell['difference']:.0e} of them at most.", ""]
    return text
