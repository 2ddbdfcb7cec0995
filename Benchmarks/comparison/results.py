"""The page of results: parts between two marks, in each one section a version of suits; everything else on it is left as it is."""
import re

# What is measured by itself, and how its sections are headed.
HEADINGS = {"peers": "## suits ", "stress": "## Stress tests, suits ", "warm": "## Programs solved again, suits "}
NEW = """# Results

Between the marks `Benchmarks/peers` writes; it replaces the section of the version that it has measured.
"""


def marks(part):
    """What stands before and after a part."""
    return f"<!-- {part}:begin -->", f"<!-- {part}:end -->"


def rank(version):
    """Versions in the order of their numbers; what comes before a release is below it."""
    numbers, _, before = version.partition("-")
    return ([int(part) for part in re.findall(r"\d+", numbers)], before == "", before)


def with_section(text, version, lines, part="peers"):
    """The page with a part's section of a version replaced or added, the newest version first; a new part comes last."""
    begin, end = marks(part)
    heading = HEADINGS[part]
    if text is None:
        text = NEW
    if begin not in text and end not in text:
        text = f"{text.rstrip()}\n\n{begin}\n{end}\n"
    if text.count(begin) != 1 or text.count(end) != 1 or text.index(begin) > text.index(end):
        raise ValueError(f"the page needs the lines {begin} and {end}, once each and in this order")
    head, rest = text.split(begin)
    middle, tail = rest.split(end)
    sections = {}
    for piece in re.split(rf"^(?={re.escape(heading)})", middle, flags=re.MULTILINE):
        if piece.startswith(heading):
            sections[piece.splitlines()[0].removeprefix(heading).strip()] = piece.strip()
    sections[version] = "\n".join([heading + version, "", *lines]).strip()
    body = "\n\n".join(sections[name] for name in sorted(sections, key=rank, reverse=True))
    return f"{head}{begin}\n\n{body}\n\n{end}{tail}"
