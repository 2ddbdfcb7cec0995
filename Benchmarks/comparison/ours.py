"""suits itself: its build, generated scenarios, and its plans."""
import csv
import hashlib
import json
import re
import subprocess
from pathlib import Path

from store import Refused, run

ROOT = Path(__file__).resolve().parents[2]

# The terms that are fees or values, and so no part of a gap's denominator: `TermCode.isValue`.
VALUES = {"opportunity-fees", "tenure", "reporting-line", "preference"}


def built(path):
    """The file to measure: the given one, or the release build's, which is built where it is missing."""
    if path:
        if not Path(path).is_file():
            raise Refused(f"{path} is not there")
        return str(Path(path).resolve())
    build = ["swift", "build", "--package-path", str(ROOT), "-c", "release", "--static-swift-stdlib"]
    folder = subprocess.run([*build, "--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    file = Path(folder, "suits")
    if not file.is_file():
        subprocess.run([*build, "--product", "suits"], check=True, stdout=2)
    return str(file)


def generator_version():
    """The version that the generator's source states."""
    text = (ROOT / "Sources/Staffing/Generating/ScenarioGenerator.swift").read_text()
    return int(re.search(r"static let version = (\d+)", text).group(1))


def version():
    """The version that the source of suits states."""
    return re.search(r'version: "([^"]+)"', (ROOT / "Sources/SuitsCommand/Suits.swift").read_text()).group(1)


def file_digest(file):
    """The SHA-256 of a large file, piece by piece: what this process holds counts as its children's least memory."""
    digest = hashlib.sha256()
    with open(file, "rb") as bytes_of:
        while piece := bytes_of.read(1 << 16):
            digest.update(piece)
    return digest


class Suits:
    """One build of suits."""

    def __init__(self, file):
        self.file = file
        self.version = self.page("--version").strip()
        # Cells of another build do not belong into the same comparison.
        self.build = file_digest(file).hexdigest()[:12]

    def page(self, *words):
        """What a command prints; it must end well."""
        ended = run([self.file, *words], 600)
        if ended.code != 0:
            raise Refused(f"suits {' '.join(words)} ended with {ended.code}: {ended.errors.strip()}")
        return ended.out

    def generate(self, folder, people, seed):
        """Generates a scenario of three months; its SHA-256, over names and bytes in name order, and its offices."""
        self.page("generate", str(folder), "--people", str(people), "--seed", str(seed))
        digest = hashlib.sha256()
        for file in sorted(folder.iterdir(), key=lambda file: file.name):
            digest.update(file.name.encode() + b"\0" + file.read_bytes())
        with (folder / "people.csv").open(encoding="utf-8-sig", newline="") as table:
            offices = {row.get("office") for row in csv.DictReader(table)} - {None, ""}
        return {"sha256": digest.hexdigest(), "offices": max(1, len(offices))}

    def plan(self, folder, seconds, threads, gap):
        """A plan, as a cell: a plan that breaks rules answers another question than the exported program, and counts as none."""
        command = [self.file, "plan", str(folder), "--seconds", str(seconds), "--threads", str(threads), "--gap", str(gap), "--json"]
        ended = run(command, 3 * seconds + 300)
        cell = {**ended.measured, "version": self.version, "threads": threads, "objective": None, "bound": None, "costs": None}
        if ended.code not in (0, 3):
            return {**cell, "status": failure(ended)}
        plan = json.loads(ended.out)
        cell |= {"status": plan["status"], "work": plan["work"], "own": plan["seconds"]}
        if plan["contradictory"]:
            return {**cell, "status": f"breaks {len(plan['broken'])} rules"}
        terms = {**plan["money"]["terms"], **plan["prices"]}
        costs = sum(amount for name, amount in terms.items() if name not in VALUES)
        return {**cell, "objective": plan["objective"], "bound": plan["bound"], "costs": costs}


def failure(ended):
    """How a process failed, in a few words."""
    if ended.code < 0:
        return f"killed by signal {-ended.code}"
    lines = ended.errors.strip().splitlines()
    return f"exit {ended.code}: {lines[-1][:200]}" if lines else f"exit {ended.code}"


def early(suits, folder, final, seconds, threads, gap, share):
    """The shortest of a few runs whose plan is within a share of the final plan's cost terms above the final one.

    Runs of 1, 2, 4, … s until one is near enough, then two between that and the one before it, each in the middle of what is left.
    """
    if final["objective"] is None:
        return {"status": "no final plan", "wall": None, "limit": None}
    enough = final["objective"] + share * final["costs"]

    def tried(limit):
        plan = final if limit >= seconds else suits.plan(folder, limit, threads, gap)
        is_near = plan["objective"] is not None and plan["objective"] <= enough
        return {"status": "reached", "wall": plan["wall"], "limit": min(limit, seconds)} if is_near else None

    least, limit = 0, 1
    while (found := tried(limit)) is None:
        least, limit = limit, 2 * limit
    for _ in range(2 if least else 0):
        middle = (least + found["limit"]) / 2
        nearer = tried(middle)
        if nearer is None:
            least = middle
        else:
            found = nearer
    return found


def reach(suits, folder, seconds, threads, gap):
    """Seconds and work until a gap is proven, or that it was not within the time."""
    tried = suits.plan(folder, seconds, threads, gap)
    is_reached = tried["status"] in ("optimal", "within-gap")
    return {"status": "reached" if is_reached else "not reached", "wall": tried["wall"], "work": tried.get("work")}
