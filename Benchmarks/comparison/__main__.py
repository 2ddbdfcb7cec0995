"""Holds the plans of suits against other solvers' on generated agencies, and on published assignment instances.

Every solver gets the same seconds and threads on the same machine, one at a time. Cells are kept in OUTPUT/cells.jsonl as they
are measured; the tables hold all cells of the same build of suits and are written to OUTPUT/tables.md and into the page of
results. Agencies of 1,000 people and more are planned by suits alone, the first seed only, with --large-seconds.

    Benchmarks/peers                                        all sizes, about two hours
    Benchmarks/peers --resume                               goes on after an interruption
    Benchmarks/peers --resume --sizes 5000                  adds the very large agency
    Benchmarks/peers --resume --sizes none --gap-instances FOLDER
"""
import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import instances
import results
import tables
from ours import ROOT, Suits, built, early, generator_version, reach
from others import answered
from solvers import TITLES, is_there
from store import Refused, Store
from told import command, machine

GAP = 0.00001
LARGE = 1000
INSTANCE_SOLVERS = ("suits", "highs", "cpsat", "scip")


def numbers(text):
    """Whole numbers between commas; "none" for none."""
    return [] if text in ("", "none") else [int(word) for word in text.split(",")]


def names(text):
    """Solvers between commas."""
    found = text.split(",")
    for name in found:
        if name not in TITLES:
            raise argparse.ArgumentTypeError(f"{name} is not one of {','.join(TITLES)}")
    return found


def arguments():
    parser = argparse.ArgumentParser("Benchmarks/peers", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=numbers, default=[20, 50, 100, 200, 400], help="people (20,50,100,200,400), or none")
    parser.add_argument("--seeds", type=numbers, default=[1, 2, 3], help="seeds of the generator (1,2,3)")
    parser.add_argument("--seconds", type=int, default=60, help="for each solver on each scenario (60)")
    parser.add_argument("--large-seconds", type=int, default=600, help=f"for suits on {LARGE:,} people and more (600)")
    parser.add_argument("--threads", type=int, default=2, help="for each solver that can use them (2)")
    parser.add_argument("--solvers", type=names, default=list(TITLES), help=",".join(TITLES))
    parser.add_argument("--near", type=float, default=0.05, help="how near the final plan an early one must be (0.05)")
    parser.add_argument("--reach", type=float, default=0.05, help="the gap whose cost is fitted, with four times the seconds (0.05)")
    parser.add_argument("--proof", type=float, default=0.001, help="the gap whose proof is timed where suits comes to it (0.001)")
    parser.add_argument("--gap-instances", type=Path, metavar="FOLDER", help="instances/*.txt and best-known.csv")
    parser.add_argument("--suits", metavar="PATH", help="the build to measure (the release build, built where it is missing)")
    parser.add_argument("--output", type=Path, metavar="FOLDER", default=ROOT / ".build/peers", help="cells and tables (.build/peers)")
    parser.add_argument("--results", type=Path, metavar="FILE", default=ROOT / "Benchmarks/RESULTS.md", help="the page of results")
    parser.add_argument("--resume", action="store_true", help="skip what the output folder holds already")
    chosen = parser.parse_args()
    if chosen.seconds <= 0 or chosen.large_seconds <= 0 or chosen.threads <= 0:
        parser.error("seconds and threads must be above 0")
    if any(not 3 <= people <= 5000 for people in chosen.sizes) or (chosen.sizes and not chosen.seeds):
        parser.error("sizes are 3 to 5000 people, and need a seed")
    return chosen


class Session:
    """One call of this program."""

    def __init__(self, chosen):
        self.chosen = chosen
        self.store = Store(chosen.output / "cells.jsonl", chosen.resume)
        self.suits = Suits(built(chosen.suits))
        self.solvers = []
        for name in chosen.solvers:
            if name == "suits" or is_there(name):
                self.solvers.append(name)
            else:
                print(f"left out: {TITLES[name]} is not there", file=sys.stderr)

    def key(self, kind, **parts):
        return {"kind": kind, **parts, "build": self.suits.build}

    def peer(self, name, model, gap=GAP):
        """Another solver on a program, as a cell."""
        return answered(name, model, self.chosen.seconds, self.chosen.threads, gap)

    def scenario(self, people, seed):
        """All solvers on one generated agency."""
        chosen, store, suits = self.chosen, self.store, self.suits
        folder, model = self.scratch / "scenario", self.scratch / "model.mps"
        shutil.rmtree(folder, ignore_errors=True)
        model.unlink(missing_ok=True)
        generated = suits.generate(folder, people, seed)
        store.cell(self.key("scenario", people=people, seed=seed), lambda: generated)
        place = {"people": people, "seed": seed, "seconds": chosen.seconds, "threads": chosen.threads}
        if people >= LARGE:
            key = self.key("large", **{**place, "seconds": chosen.large_seconds}, solver="suits")
            store.cell(key, lambda: suits.plan(folder, chosen.large_seconds, chosen.threads, GAP))
            return
        for solver in self.solvers:
            key = self.key("plan", **place, solver=solver)
            if solver == "suits":
                final = store.cell(key, lambda: suits.plan(folder, chosen.seconds, chosen.threads, GAP))
                store.cell(
                    self.key("early", **place, share=chosen.near),
                    lambda: early(suits, folder, final, chosen.seconds, chosen.threads, GAP, chosen.near))
                long = 4 * chosen.seconds
                store.cell(
                    self.key("reach", **{**place, "seconds": long}, of=chosen.seconds, gap=chosen.reach),
                    lambda: reach(suits, folder, long, chosen.threads, chosen.reach))
            elif store.get(key) is None:
                self.export(folder, model)
                store.cell(key, lambda: self.peer(solver, model))
        self.proofs(place, folder, model)

    def export(self, folder, model):
        """The program of a scenario, where it is not there yet."""
        if not model.exists():
            self.suits.page("export", str(folder), str(model))

    def proofs(self, place, folder, model):
        """How soon a wide gap is proven, by each solver that proved it in its long run."""
        chosen, store = self.chosen, self.store
        cells = [store.get(self.key("plan", **place, solver=solver)) for solver in self.solvers]
        one = tables.Comparison([cell for cell in cells if cell is not None])
        ours = one.cells.get("suits")
        if ours is None or one.gap("suits") is None or one.gap("suits") > chosen.proof:
            return
        # The others' gaps are shares of the whole: the same amount is asked of everyone.
        share = chosen.proof * ours["costs"] / abs(ours["objective"])
        for solver in self.solvers:
            if one.gap(solver) is None or one.gap(solver) > chosen.proof:
                continue
            key = self.key("proof", **place, gap=chosen.proof, solver=solver)
            if solver == "suits":
                store.cell(key, lambda: self.suits.plan(folder, chosen.seconds, chosen.threads, chosen.proof))
            elif store.get(key) is None:
                self.export(folder, model)
                store.cell(key, lambda: self.peer(solver, model, share))

    def published(self):
        """The chosen solvers on published instances."""
        chosen, store = self.chosen, self.store
        best = instances.known(chosen.gap_instances)
        place = {"seconds": chosen.seconds, "threads": chosen.threads}
        keys = {(solver, name): self.key("instance", instance=name, **place, solver=solver)
                for solver in INSTANCE_SOLVERS for name in best}
        for name in best:
            store.cell(self.key("known", instance=name), lambda: {"best": best[name]})
        missing = [name for name in best if store.get(keys["suits", name]) is None]
        if "suits" in self.solvers and missing:
            try:
                answers = instances.ours(self.suits, chosen.gap_instances, chosen.seconds, chosen.threads, missing)
            except Refused as refused:
                # The others' answers are worth having without ours.
                print(f"left out: {refused}", file=sys.stderr)
                answers = {}
            for name, answer in answers.items():
                store.cell(keys["suits", name], lambda: answer)
        model = self.scratch / "instance.mps"
        for solver in INSTANCE_SOLVERS[1:]:
            if solver not in self.solvers:
                continue
            for name in best:
                model.write_text(instances.mps(instances.path(chosen.gap_instances, name).read_text()))
                store.cell(keys[solver, name], lambda: self.peer(solver, model))

    def lines(self):
        """The section of this version."""
        store, build = self.store, self.suits.build
        versions = {}
        for kind in ("plan", "instance"):
            for cell in store.of(kind, build=build):
                if cell["key"]["solver"] != "suits" and cell["version"]:
                    versions[cell["key"]["solver"]] = cell["version"]
        others = ", ".join(
            f"{TITLES[name]} {'of ortools ' if name in ('cpsat', 'scip') else ''}{versions[name]}" for name in TITLES if name in versions)
        lines = [
            f"{machine()},",
            f"on what version {generator_version()} of the generator makes of three months.", "", f"Others: {others or 'none'}.", "", "```sh"]
        lines += dict.fromkeys(cell["text"] for cell in store.of("command", build=build))
        lines += ["```", ""]
        sizes = sorted({cell["key"]["people"] for cell in store.of("plan", build=build)})
        settings = sorted({(cell["key"]["seconds"], cell["key"]["threads"])
                           for kind in ("plan", "instance") for cell in store.of(kind, build=build)})
        best = {cell["key"]["instance"]: cell["best"] for cell in store.of("known", build=build)}
        for seconds, threads in settings:
            lines += tables.plans(store, sizes, seconds, threads, build) + tables.proofs(store, sizes, seconds, threads, build)
            lines += tables.growth(store, sizes, seconds, threads, build)
        lines += tables.large(store, build)
        for seconds, threads in settings:
            lines += tables.instances(store, seconds, threads, build, best)
        return lines + tables.scenarios(store, build)

    def write(self):
        """Writes the tables."""
        chosen, lines = self.chosen, self.lines()
        if not any(self.store.of(kind, build=self.suits.build) for kind in ("plan", "large", "instance")):
            raise Refused("nothing was measured, the page of results is left as it is")
        (chosen.output / "tables.md").write_text("\n".join(lines))
        page = chosen.results.read_text() if chosen.results.exists() else None
        chosen.results.write_text(results.with_section(page, self.suits.version, lines))
        print("\n".join(lines))

    def run(self):
        chosen = self.chosen
        text = command("Benchmarks/peers", hidden=("--suits", "--output", "--results"), folders=("--gap-instances",))
        self.store.cell(self.key("command", text=text), lambda: {"text": text})
        with tempfile.TemporaryDirectory() as scratch:
            self.scratch = Path(scratch)
            for people in chosen.sizes:
                for seed in chosen.seeds[:1] if people >= LARGE else chosen.seeds:
                    self.scenario(people, seed)
            if chosen.gap_instances:
                self.published()
        self.write()


def main():
    chosen = arguments()
    chosen.output.mkdir(parents=True, exist_ok=True)
    try:
        Session(chosen).run()
    except (Refused, ValueError, OSError, subprocess.CalledProcessError) as problem:
        sys.exit(f"Benchmarks/peers: {problem}")
    except KeyboardInterrupt:
        sys.exit("\nBenchmarks/peers: interrupted; --resume goes on")


main()
