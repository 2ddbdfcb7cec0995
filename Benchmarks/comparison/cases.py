"""The scenarios of a stress test: how a sweep plans them side by side, and each as a folder of its own."""
import datetime
import json
import re
import shutil
import threading
import time

from ours import failure
from store import Refused, run

# What is left out, as a sweep names it.
SUBJECTS = {"people": "person", "clients": "client"}


def swept(suits, scenario, file, threads, words, limit):
    """A sweep that leaves out everybody and every client, as a cell: its seconds, those until its base plan stood, its records."""
    command = [suits.file, "sweep", str(scenario), "--threads", str(threads), "-o", str(file), *words]
    for subject in SUBJECTS:
        command += ["--leave-one-out", subject]
    based = []
    start, has_ended = time.monotonic(), threading.Event()

    def watch():
        # The first line is the question, the second the plan as it is; it is written as soon as it is made.
        while not based and not has_ended.wait(0.01):
            if file.exists() and file.read_bytes().count(b"\n") >= 2:
                based.append(time.monotonic() - start)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        ended = run(command, limit)
    finally:
        has_ended.set()
        watcher.join()
    if ended.code != 0:
        raise Refused(f"suits sweep {scenario}: {failure(ended)}")
    lines = [json.loads(line) for line in file.read_text().splitlines()]
    base, records = lines[1], lines[2:]
    wanted = ("index", "key", "family", "lost", "hash", "status", "contradictory", "objective", "bound", "gap")
    return {
        **ended.measured, "version": suits.version, "base": round(based[0] if based else ended.wall, 3),
        "baseGap": base["gap"], "baseStatus": base["status"], "month": first_month(base), "hash": base["scenario"]["hash"],
        "status": f"{len(records)} scenarios", "records": [{name: record[name] for name in wanted} for record in records],
    }


def first_month(plan):
    """The first month of a plan, as year and month."""
    months = {stage for seat in plan["assignments"] for stage in re.findall(r"\d{4}-\d{2}", seat["stage"])}
    if not months:
        raise Refused("the plan as it is has nobody on any team")
    return min(months)


def without(record, month):
    """The changes that may make a record's scenario: as a sweep makes them, whoever begins later is never there at all."""
    name = record["key"].split(" ", 1)[1]
    if record["family"] == "client":
        return [{"client lost": name}]
    last = datetime.date.fromisoformat(f"{month}-01") - datetime.timedelta(days=1)
    return [{"person changes": name, "end": last.isoformat()}, {"person leaves": name}]


def write(suits, scenario, record, month, folder):
    """Makes the folder of a record's scenario, and holds it against the hash of what the sweep planned."""
    for change in without(record, month):
        shutil.rmtree(folder, ignore_errors=True)
        variation = folder.with_suffix(".yaml")
        # JSON is YAML.
        variation.write_text(json.dumps({"name": record["key"], "changes": [change]}, ensure_ascii=False), encoding="utf-8")
        suits.page("vary", str(scenario), str(variation), "-o", str(folder))
        if json.loads(suits.page("check", str(folder), "--json"))["scenario"]["hash"] == record["hash"]:
            return
    raise Refused(
        f"{record['key']}: suits vary makes another scenario than the sweep planned; everybody needs pay, every client a tier")


def evenly(records, count):
    """So many records, evenly spread over all; all where there is no count."""
    if count is None or count >= len(records):
        return records
    return [records[place * len(records) // count] for place in range(count)]
