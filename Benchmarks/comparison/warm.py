"""Programs solved again after a change: from the basis that was kept, beside from nothing, by GLPK as suits uses it and by HiGHS.

The program is the compact one of a scenario without its whole numbers. It is solved from nothing with the dual simplex and bound
flipping; then each change is made alone, solved from the basis of the first, and undone: every person's capacity to 0, every
client's needs to 0 or halved, a twentieth of the costs, one capacity. Both solvers make the same changes on one thread, in one run; seconds
are of the processor, and making the change and setting the basis are part of them. Cells are kept in OUTPUT/warm.jsonl.

    Benchmarks/peers warm                                scenarios/harbour-q2 and a generated department of 20 people
    Benchmarks/peers warm my 50
"""
import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import results
import warm_tables
from ours import ROOT, failure, file_digest, version
from solvers import is_there
from store import Refused, Store, run
from told import command, machine

# Ends a process that does not end.
LIMIT = 3600


def arguments():
    parser = argparse.ArgumentParser(
        "Benchmarks/peers warm", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "scenarios", nargs="*", default=["scenarios/harbour-q2", "20"], help="scenarios, or people of a generated department")
    parser.add_argument("--output", type=Path, metavar="FOLDER", default=ROOT / ".build/peers", help="cells (.build/peers)")
    parser.add_argument("--results", type=Path, metavar="FILE", default=ROOT / "Benchmarks/RESULTS.md", help="the page of results")
    parser.add_argument("--resume", action="store_true", help="skip what the output folder holds already")
    return parser.parse_args()


def built():
    """Our half, built where it is not."""
    build = ["swift", "build", "--package-path", str(ROOT / "Benchmarks"), "-c", "release", "--product", "WarmRelaxations"]
    subprocess.run(build, check=True, stdout=2)
    folder = subprocess.run([*build, "--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    return str(Path(folder, "WarmRelaxations"))


def answered(words):
    """What a process says in its last line, as a cell."""
    ended = run(words, LIMIT)
    if ended.code != 0:
        raise Refused(f"{words[0]}: {failure(ended)}")
    return {**json.loads(ended.out.splitlines()[-1]), **ended.measured}


def measure(store, build, program, scenario, scratch):
    """Both solvers on one scenario; values that differ end the run."""
    key = {"kind": "warm", "scenario": scenario, "build": build}
    known = store.get(key)
    if known is not None:
        return

    def both():
        ours = answered([program, scenario, str(scratch)])
        files = [str(scratch / "model.mps"), str(scratch / "changes.json")]
        changes = json.loads((scratch / "changes.json").read_text())
        cell = {"rows": ours["rows"], "columns": ours["columns"], "kinds": [change["kind"] for change in changes], "suits": ours}
        if is_there("highs"):
            cell["highs"] = answered([sys.executable, "-B", str(Path(__file__).with_name("warm_highs.py")), *files])
            cell["difference"] = difference(ours, cell["highs"], changes)
        else:
            print("left out: HiGHS is not there", file=sys.stderr)
        return cell

    store.cell(key, both)


def difference(ours, others, changes):
    """The greatest relative difference of two solvers' values; an end that differs ends the run."""
    greatest = 0
    pairs = list(zip([ours["cold"][0], *ours["warm"]], [others["cold"][0], *others["warm"]], strict=True))
    names = ["from nothing"] + [f"{change['kind']}, {change['name']}" for change in changes]
    for name, (one, other) in zip(names, pairs, strict=True):
        first, second = one.get("objective"), other["objective"]
        if (first is None) != (second is None):
            raise Refused(f"{name}: GLPK ends with {one['status']}, HiGHS with {other['status']}")
        if first is not None:
            greatest = max(greatest, abs(first - second) / max(1, abs(second)))
    if greatest > warm_tables.TOLERANCE:
        raise Refused(f"values differ by {greatest:.1e} of them")
    return greatest


def main():
    chosen = arguments()
    chosen.output.mkdir(parents=True, exist_ok=True)
    try:
        store, program = Store(chosen.output / "warm.jsonl", chosen.resume), built()
        build = file_digest(program).hexdigest()[:12]
        text = command("Benchmarks/peers warm", hidden=("--output", "--results"))
        store.cell({"kind": "command", "build": build, "text": text}, lambda: {"text": text})
        for scenario in chosen.scenarios:
            with tempfile.TemporaryDirectory() as scratch:
                measure(store, build, program, scenario, Path(scratch))
        lines = [f"{machine()}.", "", "```sh"]
        lines += dict.fromkeys(cell["text"] for cell in store.of("command", build=build))
        lines += ["```", "", *warm_tables.lines(store, build)]
        page = chosen.results.read_text() if chosen.results.exists() else None
        chosen.results.write_text(results.with_section(page, version(), lines, "warm"))
        print("\n".join(lines))
    except (Refused, ValueError, OSError, subprocess.CalledProcessError) as problem:
        sys.exit(f"Benchmarks/peers warm: {problem}")
    except KeyboardInterrupt:
        sys.exit("\nBenchmarks/peers warm: interrupted; --resume goes on")


main()
