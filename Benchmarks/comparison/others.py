"""Other solvers, each in a process of its own."""
import json
import sys
from pathlib import Path

from ours import failure
from store import run


def answered(name, model, seconds, threads, gap):
    """What another solver says of a program, as a cell."""
    program = str(Path(__file__).with_name("solvers.py"))
    words = [sys.executable, "-B", program, name, str(model), str(seconds), str(threads), str(gap)]
    ended = run(words, 2 * seconds + 120)
    if ended.code == 0:
        return {**json.loads(ended.out.splitlines()[-1]), **ended.measured}
    return {"version": None, "objective": None, "bound": None, "threads": threads, "status": failure(ended), **ended.measured}
