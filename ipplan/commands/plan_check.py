"""Check plan files: each by itself, and side by side."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from ipplan.checks import Finding
from ipplan.checks.across import across
from ipplan.checks.ignores import silenced
from ipplan.checks.review import review
from ipplan.commands.check_codes import known_codes
from ipplan.loading import checked, placed
from ipplan.model.ignore import Ignore
from ipplan.model.plan import Plan
from ipplan.problem import Problem, has_errors, in_order
from ipplan.reading.plans.plan_file import read_plan


class _Read(NamedTuple):
    """A file once it was read, without the places in it, which take most of the memory."""

    path: Path
    plan: Plan | None
    ignores: tuple[Ignore, ...]
    problems: list[Problem]


def check_plans(paths: Iterable[Path]) -> list[Problem]:
    """Find errors and what a reviewer would ask, without what comments in the files silence."""
    files = [_read(path) for path in paths]
    _side_by_side(files)
    return in_order(problem for file in files for problem in _left(file))


def _read(path: Path) -> _Read:
    file, problems = checked(path)
    if file is None:
        return _Read(path, None, (), problems)
    problems += placed(file, review(file.plan, path.stem))
    return _Read(path, None if has_errors(problems) else file.plan, file.ignores, problems)


def _side_by_side(files: Sequence[_Read]) -> None:
    """Add what only several plans show; a file of which something is to be said is read again for its places."""
    findings: dict[int, list[Finding]] = {}
    for plan, finding in across([file.plan for file in files if file.plan is not None]):
        findings.setdefault(id(plan), []).append(finding)
    for read in files:
        if said := findings.get(id(read.plan)):
            file, _ = read_plan(read.path)
            if file is not None:
                read.problems.extend(placed(file, said))


def _left(file: _Read) -> list[Problem]:
    if not file.ignores:
        return file.problems
    return silenced(str(file.path), file.problems, file.ignores, known_codes())
