"""`ipplan check --fix`: make the repairs after which the problem is gone and no other error stands in its place."""

from collections.abc import Sequence
from pathlib import Path

from ipplan.checking import Given, check_plans
from ipplan.commands.output import write
from ipplan.drafting.fixes import Edit, edited, edits
from ipplan.problem import Problem
from ipplan.reading.plans.plan_file import read_text
from ipplan.wording import Language


def fix_files(files: Sequence[Given], language: Language) -> int:
    """Repair files in place; return how many problems are gone."""
    return sum(_fix(given.path, language) for given in files)


def _fix(path: Path, language: Language) -> int:
    text, _ = read_text(str(path))
    if text is None:
        return 0
    old, fixed = text, 0
    # A repair can bring out another: what stands below a misspelled field is only read once its name is right.
    while (made := _repaired(path, text)) is not None:
        text, count = made
        fixed += count
    if text != old:
        mark = b"\xef\xbb\xbf" if path.read_bytes().startswith(b"\xef\xbb\xbf") else b""
        write(mark + text.encode(), path, language)
    return fixed


def _repaired(path: Path, text: str) -> tuple[str, int] | None:
    """Return the text with all repairs made at once, else with the first that is one by itself; None without any."""
    before = check_plans([Given(path, text.encode())])
    found = list(edits(text, before))
    for some in (found, *([one] for one in found)):
        after = edited(text, [edit for _, edit in some])
        if after != text and not _is_worse(before, check_plans([Given(path, after.encode())]), some):
            return after, len(some)
    return None


def _is_worse(before: Sequence[Problem], after: Sequence[Problem], some: Sequence[tuple[Problem, Edit]]) -> bool:
    """Return whether a problem is still there that was to be repaired, or its line has another error now."""
    repaired = {(problem.code, edit.line + 1) for problem, edit in some}
    lines = {line for _, line in repaired}
    old = {(problem.code, problem.place.line) for problem in before} - repaired
    return any(
        problem.place.line in lines
        and (problem.code, problem.place.line) not in old
        and ((problem.code, problem.place.line) in repaired or problem.severity == "error")
        for problem in after
    )
