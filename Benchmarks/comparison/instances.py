"""Published generalized-assignment instances: each job by exactly one agent, within every agent's capacity, at least cost."""
import csv
import json

from ours import failure
from store import Refused, run


def known(folder):
    """Instance names with the best values known, in the order of best-known.csv, of which the files are there."""
    table = folder / "best-known.csv"
    if not table.is_file():
        raise Refused(f"{table} is missing")
    with table.open(newline="") as file:
        rows = list(csv.DictReader(file))
    found = {row["instance"]: float(row["best_known"]) for row in rows if path(folder, row["instance"]).is_file()}
    if not found:
        raise Refused(f"{folder / 'instances'} holds none of the instances of {table.name}")
    return found


def path(folder, name):
    """Where an instance lies."""
    return folder / "instances" / f"{name}.txt"


def mps(text):
    """The program of an instance as free MPS: one column an agent and job, one row a job, one an agent."""
    numbers = [int(word) for word in text.split()]
    agents, jobs = numbers[:2]
    table = agents * jobs
    costs, hours, capacities = numbers[2:2 + table], numbers[2 + table:2 + 2 * table], numbers[2 + 2 * table:]
    if len(capacities) != agents:
        raise Refused(f"an instance of {agents} agents and {jobs} jobs has {len(numbers)} numbers")
    lines = ["NAME instance", "ROWS", " N cost"]
    lines += [f" E j{job}" for job in range(jobs)] + [f" L a{agent}" for agent in range(agents)]
    lines += ["COLUMNS", " begin 'MARKER' 'INTORG'"]
    for place in range(table):
        agent, job = divmod(place, jobs)
        name = f"x{agent}_{job}"
        lines += [f" {name} cost {costs[place]}", f" {name} j{job} 1", f" {name} a{agent} {hours[place]}"]
    lines += [" end 'MARKER' 'INTEND'", "RHS"]
    lines += [f" rhs j{job} 1" for job in range(jobs)]
    lines += [f" rhs a{agent} {capacities[agent]}" for agent in range(agents)]
    lines += ["BOUNDS"] + [f" UP bounds x{agent}_{job} 1" for agent in range(agents) for job in range(jobs)]
    return "\n".join([*lines, "ENDATA", ""])


def ours(suits, folder, seconds, threads, names):
    """What `suits bench gap` answers: a cell for each of the names."""
    files = [str(path(folder, name)) for name in names]
    command = [suits.file, "bench", "gap", *files, "--seconds", str(seconds), "--threads", str(threads), "--json"]
    ended = run(command, len(names) * (2 * seconds + 60) + 300)
    if ended.code != 0:
        raise Refused(f"suits bench gap: {failure(ended)}")
    rows = {row["instance"].removesuffix(".txt"): row for row in json.loads(ended.out)}
    return {
        name: {
            "version": suits.version, "objective": rows[name]["value"], "bound": rows[name]["bound"], "threads": threads,
            "status": "optimal" if rows[name]["proven"] else "stopped", "wall": rows[name]["seconds"],
        }
        for name in names if name in rows
    }
