"""What has been measured, and how a process is measured."""
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time


class Refused(Exception):
    """Something that the caller can put right."""


class Store:
    """One JSON object a line in a file, a line written out as soon as its cell is measured."""

    def __init__(self, path, is_resumed):
        if path.exists() and not is_resumed:
            raise Refused(f"{path} is there already: go on with --resume, or choose another --output")
        self.path = path
        self.cells = {}
        if path.exists():
            for line in path.read_text().splitlines():
                try:
                    self._take(json.loads(line))
                except json.JSONDecodeError:
                    # A run that was killed while writing leaves half a last line; its cell is measured again.
                    print(f"{path}: a broken line is left out", file=sys.stderr)
            text = path.read_text()
            if text and not text.endswith("\n"):
                with path.open("a") as file:
                    file.write("\n")

    def _take(self, record):
        self.cells[json.dumps(record["key"], sort_keys=True)] = record

    def get(self, key):
        """The cell of a key, or None."""
        return self.cells.get(json.dumps(key, sort_keys=True))

    def cell(self, key, measure):
        """The cell of a key; measured, and its line written, where it is not there yet."""
        known = self.get(key)
        if known is not None:
            return known
        print(" ".join(str(part) for part in key.values()), end=" … ", file=sys.stderr, flush=True)
        record = {"key": key, **measure()}
        with self.path.open("a") as file:
            file.write(json.dumps(record) + "\n")
            file.flush()
            os.fsync(file.fileno())
        self._take(record)
        shown = {name: value for name, value in record.items() if name in ("objective", "bound", "status", "wall", "work")}
        print(json.dumps(shown), file=sys.stderr, flush=True)
        return record

    def of(self, kind, **wanted):
        """All cells of a kind whose key holds what is wanted, in the order in which they were measured."""
        wanted["kind"] = kind
        return [record for record in self.cells.values() if wanted.items() <= record["key"].items()]


class Ended:
    """A process that has ended: code, stdout, stderr, wall seconds, and the most memory it held in MB."""

    def __init__(self, code, out, errors, wall, peak):
        self.code, self.out, self.errors, self.wall, self.peak = code, out, errors, wall, peak

    @property
    def measured(self):
        return {"wall": round(self.wall, 3), "peakMB": round(self.peak, 1)}


def run(command, limit):
    """Runs a command to its end, or kills it and what it started after `limit` seconds."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=errors, start_new_session=True)
        alarm = threading.Timer(limit, lambda: os.killpg(process.pid, signal.SIGKILL))
        alarm.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            alarm.cancel()
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        # Linux counts KiB, macOS bytes. A solver that is a program of its own is a grandchild and counts too.
        peak = usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e6 / 1024)
        out.seek(0)
        errors.seek(0)
        return Ended(process.returncode, out.read().decode(errors="replace"), errors.read().decode(errors="replace"), wall, peak)
