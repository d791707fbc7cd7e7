"""Check plan files: each by itself, and side by side with its neighbours."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from ipplan.checks import Finding
from ipplan.checks.across import across, duplicate_plan_id
from ipplan.checks.ignores import silenced
from ipplan.checks.review import review
from ipplan.codes import SEVERITIES
from ipplan.loading import checked, placed
from ipplan.model.ignore import Ignore
from ipplan.model.plan import Plan
from ipplan.parallel import mapped
from ipplan.paths import is_file, is_folder, real
from ipplan.problem import Problem, has_errors, in_order
from ipplan.reading.plans.catalog import ENDINGS
from ipplan.reading.plans.located import PlanFile

NAMELESS = Path("-")


class Given(NamedTuple):
    """A plan file to check; `content` is what it holds where that is not read from the path."""

    path: Path
    content: bytes | None = None


class _Read(NamedTuple):
    """A file once it was read, without the places in it, which take most of the memory."""

    given: Given
    plan: Plan | None
    ignores: tuple[Ignore, ...]
    problems: list[Problem]


def check_plans(files: Iterable[Given], jobs: int | None = 1) -> list[Problem]:
    """Find errors and what a reviewer would ask, without what comments in the files silence.

    A plan is held against the other plans of its folder too, whether or not these were named: what is said of a file
    does not depend on which others a commit happens to touch. They are read by as many processes as `jobs` says, None:
    by as many as there are processors.
    """
    read = mapped(_read, list(files), jobs)
    _side_by_side(read)
    return in_order(problem for file in read for problem in _left(file))


def _read(given: Given) -> _Read:
    file, problems = checked(given.path, given.content)
    if file is None:
        return _Read(given, None, (), problems)
    # Standard input that was given no name is called as its plan is, and lies in no folder.
    problems += placed(file, review(file.plan, file.plan.id if given.path == NAMELESS else given.path.stem))
    return _Read(given, None if has_errors(problems) else file.plan, file.ignores, problems)


def _side_by_side(files: Sequence[_Read]) -> None:
    """Add what only several plans show; a file of which something is to be said is read again for its places."""
    plans = {str(read.given.path): read.plan for read in files if read.plan is not None}
    named = {real(read.given.path) for read in files}
    for neighbour in _neighbours(files):
        if real(neighbour) not in named and (found := _sound(neighbour)) is not None:
            plans[str(neighbour)] = found.plan
    in_turn = dict(sorted(plans.items()))
    findings: dict[int, list[Finding]] = {}
    for plan, finding in (
        *across(in_turn.values()),
        *duplicate_plan_id((path, Path(path).stem, plan) for path, plan in in_turn.items()),
    ):
        findings.setdefault(id(plan), []).append(finding)
    for read in files:
        if said := findings.get(id(read.plan)):
            file, _ = checked(read.given.path, read.given.content)
            if file is not None:
                read.problems.extend(placed(file, said))


def _neighbours(files: Sequence[_Read]) -> list[Path]:
    """List the plan files beside those that are sound."""
    sound = [read.given.path for read in files if read.plan is not None]
    folders = dict.fromkeys(path.parent for path in sound if path != NAMELESS)
    return [file for folder in folders if is_folder(folder) for file in folder.iterdir() if file.suffix in ENDINGS]


def _sound(path: Path) -> PlanFile | None:
    """Read a neighbour that is found by its name; None where it is not sound or called otherwise than its plan."""
    if not is_file(path):
        return None
    file, problems = checked(path)
    return file if file is not None and file.plan.id == path.stem and not has_errors(problems) else None


def _left(file: _Read) -> list[Problem]:
    if not file.ignores:
        return file.problems
    return silenced(str(file.given.path), file.problems, file.ignores, SEVERITIES)
