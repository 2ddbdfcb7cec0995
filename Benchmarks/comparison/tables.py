"""Measured cells as tables of a page."""
import math

from solvers import TITLES

# CP-SAT calculates with whole numbers: its bound is one of a scaled and rounded program, where that is not whole itself.
ROUNDS = {"cpsat"}


def percent(share, signed=False):
    """A share in per cent, with three digits at most."""
    if share is None:
        return "–"
    hundredfold = 100 * share
    if abs(hundredfold) < 5e-5:
        return "0 %"
    digits = max(0, 2 - math.floor(math.log10(abs(hundredfold))))
    return f"{hundredfold:{'+' if signed else ''}.{min(digits, 4)}f} %"


def number(value, digits=1):
    """A number, or a dash."""
    return "–" if value is None else f"{value:,.{digits}f}"


def mean(values):
    """The mean, or None of nothing."""
    return sum(values) / len(values) if values else None


def table(header, rows):
    """A table: the first column to the left, the others to the right."""
    lines = ["| " + " | ".join(header) + " |", "|---|" + "---:|" * (len(header) - 1)]
    return lines + ["| " + " | ".join(str(field) for field in row) + " |" for row in rows] + [""]


class Comparison:
    """All solvers on one scenario, every gap a share of the best plan's cost terms."""

    def __init__(self, cells):
        self.cells = {cell["key"]["solver"]: cell for cell in cells}
        found = [cell["objective"] for cell in cells if cell["objective"] is not None]
        self.best = min(found, default=None)
        suits = self.cells.get("suits")
        self.costs = None
        if suits and suits["objective"] is not None:
            # Another solver's plan comes without a ledger: what it saves is taken to be saved in the cost terms.
            self.costs = suits["costs"] - (suits["objective"] - self.best)
        if self.costs is not None and self.costs <= 0:
            self.costs = None

    def above(self, solver):
        """How much a solver's plan lies above the best one."""
        cell = self.cells.get(solver)
        if cell is None or self.costs is None or cell["objective"] is None:
            return None
        return (cell["objective"] - self.best) / self.costs

    def gap(self, solver):
        """What a solver has left between its own plan and its own bound."""
        cell = self.cells.get(solver)
        if cell is None or solver in ROUNDS or self.costs is None or None in (cell["objective"], cell["bound"]):
            return None
        return max(0, cell["objective"] - cell["bound"]) / self.costs


def comparisons(store, people, seconds, threads, build):
    """The scenarios of a size, by seed."""
    by_seed = {}
    for cell in store.of("plan", people=people, seconds=seconds, threads=threads, build=build):
        by_seed.setdefault(cell["key"]["seed"], []).append(cell)
    return {seed: Comparison(by_seed[seed]) for seed in sorted(by_seed)}


def order(names):
    """Solvers in the order in which they are always named."""
    return [name for name in TITLES if name in names]


def plans(store, sizes, seconds, threads, build):
    """What each solver reaches, by size, and scenario by scenario."""
    rows, details = [], []
    for people in sizes:
        scenarios = comparisons(store, people, seconds, threads, build)
        for solver in order({name for one in scenarios.values() for name in one.cells}):
            cells = [one.cells[solver] for one in scenarios.values() if solver in one.cells]
            both = [one for one in scenarios.values() if None not in (one.gap(solver), one.gap("suits"))]
            own = mean([one.gap("suits") for one in both])
            # Next to a proof of the optimum every other gap is any number of times as large.
            ratio = mean([one.gap(solver) for one in both]) / own if own and own > 1e-5 else None
            rows.append([
                people, TITLES[solver], f"{sum(cell['objective'] is not None for cell in cells)} of {len(cells)}",
                percent(mean([one.above(solver) for one in scenarios.values() if one.above(solver) is not None])),
                percent(mean([one.gap(solver) for one in scenarios.values() if one.gap(solver) is not None])),
                number(ratio, 2), number(mean([cell["wall"] for cell in cells])), number(max(cell["peakMB"] for cell in cells), 0),
            ])
            for seed, one in scenarios.items():
                if solver in one.cells:
                    cell = one.cells[solver]
                    details.append([
                        people, seed, TITLES[solver], number(cell["objective"]),
                        number(None if solver in ROUNDS else cell["bound"]), percent(one.above(solver)),
                        percent(one.gap(solver)), number(cell["wall"]), cell["threads"], cell["status"].lower(),
                    ])
    if not rows:
        return []
    lines = [f"### Plans after {seconds:g} s on {threads} threads", ""]
    lines += table(["people", "solver", "with a plan", "above best", "gap", "gap ÷ suits'", "wall s", "peak MB"], rows)
    lines += [
        "Means over the seeds, of the scenarios where there is a plan (and a bound, for gaps); the peak is the largest. *Above",
        "best* is (own plan − best plan) and *gap* (own plan − own bound), both ÷ the best plan's cost terms, without fees and",
        "values; where another solver's plan is best, its cost terms are ours less what it saves. *gap ÷ suits'* is the ratio of",
        "mean gaps where both have one and ours is above 0.001 %. CP-SAT calculates with whole numbers and so solves a scaled",
        "and rounded program: its plans are compared, with exact hours for its teams, its proofs are not. SCIP and GLPK search on",
        "one thread. The memory of HiGHS, CP-SAT and SCIP includes Python's; the wall time includes reading the program.", "",
        "<details><summary>Scenario by scenario</summary>", "",
    ]
    return lines + table(["people", "seed", "solver", "plan", "bound", "above best", "gap", "wall s", "threads", "ended"], details) + [
        "</details>", ""]


def proofs(store, sizes, seconds, threads, build):
    """How soon a wide gap is proven, scenario by scenario."""
    rows, gap = [], None
    for people in sizes:
        by_seed = {}
        for cell in store.of("proof", people=people, seconds=seconds, threads=threads, build=build):
            by_seed.setdefault(cell["key"]["seed"], {})[cell["key"]["solver"]] = cell
        for seed, cells in sorted(by_seed.items()):
            one = Comparison(cells.values())
            for solver in order(cells):
                cell, gap = cells[solver], cells[solver]["key"]["gap"]
                rows.append([
                    people, seed, TITLES[solver], percent(one.gap(solver)), number(cell["wall"]), number(cell.get("own")),
                    number(cell["peakMB"], 0), cell["status"].lower()])
    if not rows:
        return []
    return [f"### How soon a gap of {percent(gap)} is proven ({threads} threads)", ""] + table(
        ["people", "seed", "solver", "gap", "wall s", "own s", "peak MB", "ended"], rows) + [
        "Where suits proves it, and whoever else did in the runs above. Gaps are shares of the cost terms, as above; the others are",
        "asked for the same amount as a share of the whole. *Own* seconds are what a solver itself says: without Python and, for",
        "HiGHS, reading the program.", ""]


def slope(points):
    """The exponent b of y = a·x^b by least squares on logarithms, or None with fewer than two different x."""
    logs = [(math.log(x), math.log(y)) for x, y in points if x > 0 and y and y > 0]
    if len({x for x, _ in logs}) < 2:
        return None
    middle, level = mean([x for x, _ in logs]), mean([y for _, y in logs])
    return sum((x - middle) * (y - level) for x, y in logs) / sum((x - middle) ** 2 for x, _ in logs)


def growth(store, sizes, seconds, threads, build):
    """How soon plans are good, and how the cost grows in people."""
    rows, points = [], {"early": [], "reach": [], "work": []}
    share = target = limit = None
    for people in sizes:
        soon = store.of("early", people=people, seconds=seconds, threads=threads, build=build)
        far = store.of("reach", people=people, of=seconds, threads=threads, build=build)
        if not soon and not far:
            continue
        share = soon[0]["key"]["share"] if soon else share
        target, limit = (far[0]["key"]["gap"], far[0]["key"]["seconds"]) if far else (target, limit)
        found = [cell for cell in soon if cell["status"] == "reached"]
        there = [cell for cell in far if cell["status"] == "reached"]
        points["early"] += [(people, cell["wall"]) for cell in found]
        points["reach"] += [(people, cell["wall"]) for cell in there]
        points["work"] += [(people, cell["work"]) for cell in there]
        rows.append([
            people, number(mean([cell["wall"] for cell in found])), f"{len(there)} of {len(far)}",
            number(mean([cell["wall"] for cell in there])), number(mean([cell["work"] for cell in there]), 0),
        ])
    if not rows:
        return []
    near = "–" if share is None else percent(share)
    goal = "–" if target is None else percent(target)
    rows.append(["exponent"] + [number(slope(points["early"]), 2), "", number(slope(points["reach"]), 2), number(slope(points["work"]), 2)])
    return [f"### How suits' cost grows ({seconds:g} s, {threads} threads)", ""] + table(
        ["people", f"s to within {near} of the final plan", f"gap of {goal} proven", "s for it", "work for it"], rows) + [
        "The first time is the wall time of the shortest of a few runs (1, 2, 4, … s, then two between the first that does and the",
        "one before it) whose plan costs at most that share of the final plan's cost terms more than the final plan. A gap of",
        f"{goal} is asked for with at most {number(limit, 0)} s. The exponent b is that of people^b, by least squares on the",
        "logarithms of every scenario that got there, so it says little where many did not.", ""]


def large(store, build):
    """Agencies that are too large for the other solvers."""
    rows = []
    for cell in store.of("large", build=build):
        key, one = cell["key"], Comparison([cell])
        scenario = store.get({"kind": "scenario", "people": key["people"], "seed": key["seed"], "build": build})
        rows.append([
            f"{key['people']:,}", key["seed"], scenario["offices"], number(key["seconds"], 0), number(cell["objective"], 0),
            number(cell["bound"], 0), percent(one.gap("suits")), number(cell["wall"]), number(cell["peakMB"], 0), cell["status"]])
    if not rows:
        return []
    header = ["people", "seed", "offices", "seconds allowed", "plan", "bound", "gap", "wall s", "peak MB", "ended"]
    return ["### Very large agencies, suits alone", ""] + table(header, rows)


def scenarios(store, build):
    """What was generated, so that it shows where a generator no longer makes the same."""
    rows = [
        [cell["key"]["people"], cell["key"]["seed"], cell["offices"], f"`{cell['sha256']}`"]
        for cell in sorted(store.of("scenario", build=build), key=lambda cell: (cell["key"]["people"], cell["key"]["seed"]))]
    if not rows:
        return []
    return ["### The scenarios", ""] + table(["people", "seed", "offices", "SHA-256 of the files, in name order"], rows)


def instances(store, seconds, threads, build, best):
    """Published instances beside the best values known; `best` is by instance."""
    cells = {}
    for cell in store.of("instance", seconds=seconds, threads=threads, build=build):
        cells.setdefault(cell["key"]["instance"], {})[cell["key"]["solver"]] = cell
    if not cells:
        return []
    solvers = order({solver for by_solver in cells.values() for solver in by_solver})
    sums = []
    for solver in solvers:
        own = {name: cells[name][solver] for name in cells if solver in cells[name]}
        found = {name: cell for name, cell in own.items() if cell["objective"] is not None}
        sums.append([
            TITLES[solver], f"{len(found)} of {len(own)}", sum(cell["objective"] <= best[name] + 1e-6 for name, cell in found.items()),
            sum(is_proven(cell) for cell in found.values()),
            percent(mean([cell["objective"] / best[name] - 1 for name, cell in found.items()])),
            percent(mean([whole_gap(cell) for cell in found.values() if whole_gap(cell) is not None])),
            number(mean([cell["wall"] for cell in own.values()]))])
    rows = []
    for name in sorted(cells, key=list(best).index):
        rows.append([name, number(best[name], 0)] + [value(cells[name].get(solver), best[name]) for solver in solvers])
    lines = [f"### Published generalized-assignment instances, {seconds:g} s on {threads} threads", ""]
    lines += table(["solver", "with an answer", "best known reached", "proven", "above best known", "gap", "wall s"], sums)
    lines += [
        "*gap* is (value − bound) ÷ value, bounds rounded up, for all costs are whole; *above best known* and *gap* are means, the",
        "gap of the answers with a bound. Below, values are followed by what they lie above the best one known, and by the gap where",
        "the answer is not proven.", "",
        "<details><summary>Instance by instance</summary>", ""]
    return lines + table(["instance", "best known"] + [TITLES[solver] for solver in solvers], rows) + ["</details>", ""]


def whole_gap(cell):
    """The gap of an instance, whose costs are whole."""
    if cell["objective"] is None or cell["bound"] is None:
        return None
    return max(0, cell["objective"] - math.ceil(cell["bound"] - 1e-6)) / abs(cell["objective"])


def is_proven(cell):
    """Whether nothing can be better."""
    return whole_gap(cell) is not None and whole_gap(cell) < 1e-9


def value(cell, best):
    """One answer in a few characters."""
    if cell is None or cell["objective"] is None:
        return "–"
    text = number(cell["objective"], 0)
    if cell["objective"] > best + 1e-6:
        text += f" ({percent(cell['objective'] / best - 1, signed=True)})"
    return text if is_proven(cell) else f"{text}, gap {percent(whole_gap(cell))}"
