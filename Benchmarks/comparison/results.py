"""The page of results: one section a version of suits, between two marks; everything else on it is left as it is."""
import re

BEGIN, END = "<!-- peers:begin -->", "<!-- peers:end -->"
HEADING = "## suits "
NEW = f"""# Results

Between the marks `Benchmarks/peers` writes; it replaces the section of the version that it has measured.

{BEGIN}
{END}
"""


def rank(version):
    """Versions in the order of their numbers; what comes before a release is below it."""
    numbers, _, before = version.partition("-")
    return ([int(part) for part in re.findall(r"\d+", numbers)], before == "", before)


def with_section(text, version, lines):
    """The page with the section of a version replaced or added, the newest version first."""
    if text is None:
        text = NEW
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        raise ValueError(f"the page needs the lines {BEGIN} and {END}, once each and in this order")
    head, rest = text.split(BEGIN)
    middle, tail = rest.split(END)
    sections = {}
    for part in re.split(rf"^(?={re.escape(HEADING)})", middle, flags=re.MULTILINE):
        if part.startswith(HEADING):
            sections[part.splitlines()[0].removeprefix(HEADING).strip()] = part.strip()
    sections[version] = "\n".join([HEADING + version, "", *lines]).strip()
    body = "\n\n".join(sections[name] for name in sorted(sections, key=rank, reverse=True))
    return f"{head}{BEGIN}\n\n{body}\n\n{END}{tail}"
