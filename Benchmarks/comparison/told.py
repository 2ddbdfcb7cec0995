"""What a section says of the machine and of the command that made it."""
import os
import platform
import shlex
import sys


def machine():
    """The machine in a line."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"Measured on {platform.system()} {platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GiB of memory, one solver at a time"


def command(program, hidden, folders=()):
    """This call as one would type it; options that say where something lies here are left out, or their folder is named only."""
    words, skipped = [program], False
    for word in sys.argv[1:]:
        name, has_value, _ = word.partition("=")
        if skipped:
            skipped = False
        elif name in hidden:
            skipped = not has_value
        elif name in folders:
            words += [name, "FOLDER"]
            skipped = not has_value
        elif name != "--resume":
            words.append(shlex.quote(word))
    return " ".join(words)
