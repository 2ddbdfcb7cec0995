"""Stress tests as tables of a page."""
from solvers import TITLES
from tables import Comparison, number, percent, table

# A gap that is asked for may be met up to rounding.
ROUNDING = 1 + 1e-9
# How those end who say themselves that they came to the gap, which is a share of their own plan.
ENOUGH = ("optimal", "within-gap")


def allowed(sweep, gap, above):
    """The widest gap that is allowed: a given one, or a little above that of the plan as it is."""
    return gap if sweep["baseGap"] is None else max(gap, round(sweep["baseGap"] + above, 9))


def lines(store, build, gap, above):
    """All stress tests of a build."""
    found = []
    for sweep in store.of("stress", build=build):
        found += one(store, sweep, allowed(sweep, gap, above))
    return found


def one(store, sweep, limit):
    """One stress test."""
    key, records = sweep["key"], sweep["records"]
    place = {"scenario": key["scenario"], "threads": key["threads"], "build": key["build"], "allowed": limit}
    cells = {}
    for cell in store.of("stress-case", **place):
        cells.setdefault(cell["key"]["seconds"], {}).setdefault(cell["key"]["case"], {})[cell["key"]["solver"]] = cell
    base, whole = sweep["base"], sweep["wall"]
    own = [record["gap"] for record in records]
    within = [is_within(gap, limit) for gap in own]
    rows = [
        row("suits sweep, its plans alone", own, within, whole - base, None),
        row("suits sweep, with its base plan", own, within, whole, None)]
    details = []
    for seconds, by_case in sorted(cells.items()):
        compared = {case: Comparison(solvers.values()) for case, solvers in by_case.items() if not breaks(solvers)}
        for solver in ("suits", "highs"):
            run = {case: one for case, one in compared.items() if solver in one.cells}
            gaps = [one.gap(solver) for one in run.values()]
            there = [is_within(one.gap(solver), limit) or one.cells[solver]["status"].lower() in ENOUGH for one in run.values()]
            spent = sum(one.cells[solver]["wall"] for one in run.values())
            name = "suits plan" if solver == "suits" else TITLES[solver]
            if run:
                rate = len(records) / (whole - base), len(records) / whole
                rows.append(row(f"{name}, at most {seconds:g} s each", gaps, there, spent, rate))
        for record in records:
            if record["key"] in compared:
                one_of = compared[record["key"]]
                details.append([record["key"], percent(record["gap"]) if record["gap"] is not None else record["status"]] + [
                    field for solver in ("suits", "highs") for field in told(one_of, solver)])
    words = f" ({key['words']})" if key["words"] else ""
    people = sum(record["family"] == "person" for record in records)
    text = [
        f"### {key['scenario']} without each of {people} people and {len(records) - people} clients, {key['threads']} threads{words}", "",
        f"Base plan: {base:.1f} s, gap {percent(sweep['baseGap'])} ({sweep['baseStatus']}). Allowed for each: a gap of {percent(limit)}.",
        f"Of {len(records)} scenarios {sum(within)} are within it, the widest gap is {worst(own)};"
        f" {own.count(None)} have none, of which {sum(record['contradictory'] for record in records)} for plans that break rules.", ""]
    text += table(["", "scenarios", "within", "worst gap", "s", "scenarios a minute", "sweep ÷ this", "with base plan ÷ this"], rows)
    text += [
        "Gaps are shares of cost terms: the sweep's of each plan's own, the others' of the better of two plans. *Sweep ÷ this* is how",
        "many times as many scenarios the sweep plans in the same time; ≥ where not everybody came to the gap. Times of scenarios",
        "planned by themselves include reading them, not writing them; those whose plans break rules are left out there.", ""]
    if details:
        header = ["scenario", "sweep's gap", "suits plan: gap", "s", "ended", "HiGHS: gap", "s", "ended"]
        text += ["<details><summary>Scenario by scenario</summary>", "", *table(header, details), "</details>", ""]
    return text


def is_within(gap, limit):
    """Whether a gap is small enough."""
    return gap is not None and gap <= limit * ROUNDING


def worst(gaps):
    """The widest gap of those that have one."""
    return percent(max((gap for gap in gaps if gap is not None), default=None))


def breaks(solvers):
    """Whether suits plans a scenario by itself, but with broken rules: its program asks others for what cannot be."""
    return "suits" in solvers and solvers["suits"]["status"].startswith("breaks ")


def row(name, gaps, there, seconds, rates):
    """A row of the table; `rates` are the sweep's scenarios a second, alone and with its base plan."""
    sign = "" if all(there) else "≥ "
    ratios = ["", ""] if rates is None else [f"{sign}{number(rate * seconds / len(gaps))}" for rate in rates]
    return [name, len(gaps), sum(there), worst(gaps), number(seconds), number(60 * len(gaps) / seconds), *ratios]


def told(one, solver):
    """A solver on one scenario: gap, seconds, and how it ended."""
    cell = one.cells.get(solver)
    if cell is None:
        return ["–", "–", "–"]
    return [percent(one.gap(solver)), number(cell["wall"]), cell["status"].lower()]
