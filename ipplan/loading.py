"""Load a plan by name or path and check it: the one place where reading and checks meet."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ipplan.kept import keep, recall
from ipplan.problem import Problem, has_errors
from ipplan.reading.plans.catalog import find_plan
from ipplan.reading.plans.located import PlanFile, read_content

if TYPE_CHECKING:
    from ipplan.checks import Finding


def load_plan(
    name: str, known: Mapping[str, Path] | None = None, *, draft: bool = False
) -> tuple[PlanFile | None, list[Problem]]:
    """Load a plan by its name or its file's path; None where it is not there or has an error.

    `known` is the catalogue of plans: whoever loads many reads it once. A draft may have targets that are undecided.
    A plan that was checked before, by the same program, is not checked again.
    """
    path, problems = find_plan(name, known)
    if path is None:
        return None, problems
    content, problems = read_content(str(path))
    if content is None:
        return None, problems
    if (file := recall(str(path), content)) is not None:
        return file, []
    file, problems = checked(path, content, draft=draft)
    if file is None or has_errors(problems):
        return None, problems
    if not problems and not draft:
        keep(file)
    return file, problems


def checked(path: Path, content: bytes | None = None, *, draft: bool = False) -> tuple[PlanFile | None, list[Problem]]:
    """Read a plan file, or what is given as its content, and find every error in it: of its form and of its figures."""
    from ipplan.checks.errors import errors
    from ipplan.reading.plans.plan_file import read_plan

    file, problems = read_plan(path, content, draft=draft)
    if file is not None:
        problems += placed(file, errors(file.plan, complete=not has_errors(problems)))
    return file, problems


def placed(file: PlanFile, findings: "Iterable[Finding]") -> list[Problem]:
    """Turn findings about a plan into problems at their places in its file."""
    return [f.message.at(file.place_of(f.location)) for f in findings]
