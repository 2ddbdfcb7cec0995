"""Stress tests: what a sweep re-plans side by side, beside every scenario planned by itself.

A sweep leaves out everybody and every client once. Then each of its scenarios, or N of them evenly spread, is planned by
suits plan and worked on by HiGHS as an exported program, one after the other, until the gap is within what is allowed:
--gap, or --above more than the gap of the sweep's own base plan, whichever is wider. Who does not come there in --seconds
counts with the time it took, and ratios are then "at least". Cells are kept in OUTPUT/stress.jsonl as they are measured.

    Benchmarks/peers stress                              all scenarios of scenarios/harbour-q2, over an hour
    Benchmarks/peers stress --cases 8                    eight of them by themselves
    Benchmarks/peers stress --resume                     goes on after an interruption
    Benchmarks/peers stress my --cases 4 --seconds 10
"""
import argparse
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

import cases
import results
import stress_tables
from others import answered
from ours import ROOT, Suits, built
from solvers import TITLES, is_there
from store import Refused, Store
from told import command, machine

PEER = "highs"


def arguments():
    parser = argparse.ArgumentParser(
        "Benchmarks/peers stress", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scenario", nargs="?", default="scenarios/harbour-q2", help="a folder or file (scenarios/harbour-q2)")
    parser.add_argument("--cases", type=int, metavar="N", help="scenarios planned by themselves, evenly spread (all)")
    parser.add_argument("--seconds", type=int, default=60, help="for each scenario planned by itself (60)")
    parser.add_argument("--sweep-seconds", type=int, default=3600, help="after which a sweep is given up (3600)")
    parser.add_argument(
        "--sweep", type=shlex.split, default=[], metavar="WORDS", help="further options of suits sweep: --sweep='--work 9000'")
    parser.add_argument("--threads", type=int, default=2, help="for the sweep, and for each scenario planned by itself (2)")
    parser.add_argument("--gap", type=float, default=0.02, help="the gap that is allowed in any case (0.02)")
    parser.add_argument("--above", type=float, default=0.005, help="how far above the base plan's gap is allowed too (0.005)")
    parser.add_argument("--suits", metavar="PATH", help="the build to measure (the release build, built where it is missing)")
    parser.add_argument("--output", type=Path, metavar="FOLDER", default=ROOT / ".build/peers", help="cells (.build/peers)")
    parser.add_argument("--results", type=Path, metavar="FILE", default=ROOT / "Benchmarks/RESULTS.md", help="the page of results")
    parser.add_argument("--resume", action="store_true", help="skip what the output folder holds already")
    chosen = parser.parse_args()
    if min(chosen.seconds, chosen.sweep_seconds, chosen.threads, 1 if chosen.cases is None else chosen.cases) <= 0:
        parser.error("cases, seconds and threads must be above 0")
    if not 0 < chosen.gap <= 1 or not 0 <= chosen.above <= 1:
        parser.error("gaps are shares of one")
    return chosen


def stress(chosen, store, suits, scratch):
    """Measures everything that is missing."""
    place = {"scenario": chosen.scenario, "threads": chosen.threads, "build": suits.build}
    file = scratch / "sweep.jsonl"
    sweep = store.cell(
        {"kind": "stress", **place, "words": " ".join(chosen.sweep)},
        lambda: cases.swept(suits, chosen.scenario, file, chosen.threads, chosen.sweep, chosen.sweep_seconds))
    allowed = stress_tables.allowed(sweep, chosen.gap, chosen.above)
    place |= {"seconds": chosen.seconds, "allowed": allowed}
    has_peer = is_there(PEER)
    if not has_peer:
        print(f"left out: {TITLES[PEER]} is not there", file=sys.stderr)
    for record in cases.evenly(sweep["records"], chosen.cases):
        keys = {name: {"kind": "stress-case", **place, "solver": name, "case": record["key"]} for name in ("suits", PEER)}
        if all(store.get(keys[name]) for name in (["suits", PEER] if has_peer else ["suits"])):
            continue
        folder, model = scratch / "scenario", scratch / "model.mps"
        cases.write(suits, chosen.scenario, record, sweep["month"], folder)
        plan = store.cell(keys["suits"], lambda: suits.plan(folder, chosen.seconds, chosen.threads, allowed))
        # Where only plans exist that break rules the exported program asks for what cannot be.
        if has_peer and plan["objective"] is not None and plan["costs"] > 0:
            suits.page("export", str(folder), str(model))
            # Its gap is a share of the whole: the same amount is asked of everyone.
            share = allowed * plan["costs"] / abs(plan["objective"])
            store.cell(keys[PEER], lambda: answered(PEER, model, chosen.seconds, chosen.threads, share))


def main():
    chosen = arguments()
    chosen.output.mkdir(parents=True, exist_ok=True)
    try:
        store, suits = Store(chosen.output / "stress.jsonl", chosen.resume), Suits(built(chosen.suits))
        text = command("Benchmarks/peers stress", hidden=("--suits", "--output", "--results"))
        store.cell({"kind": "command", "build": suits.build, "text": text}, lambda: {"text": text})
        with tempfile.TemporaryDirectory() as scratch:
            stress(chosen, store, suits, Path(scratch))
        lines = [f"{machine()}.", "", "```sh"]
        lines += dict.fromkeys(cell["text"] for cell in store.of("command", build=suits.build))
        lines += ["```", "", *stress_tables.lines(store, suits.build, chosen.gap, chosen.above)]
        page = chosen.results.read_text() if chosen.results.exists() else None
        chosen.results.write_text(results.with_section(page, suits.version, lines, "stress"))
        print("\n".join(lines))
    except (Refused, ValueError, OSError, subprocess.CalledProcessError) as problem:
        sys.exit(f"Benchmarks/peers stress: {problem}")
    except KeyboardInterrupt:
        sys.exit("\nBenchmarks/peers stress: interrupted; --resume goes on")


main()
