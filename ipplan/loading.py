"""Load a plan by name or path and check it: the one place where reading and checks meet."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from ipplan.checks import Finding
from ipplan.checks.errors import errors
from ipplan.problem import Problem, has_errors
from ipplan.reading.plans.catalog import find_plan
from ipplan.reading.plans.plan_file import PlanFile, read_plan


def load_plan(
    name: str, known: Mapping[str, Path] | None = None, *, draft: bool = False
) -> tuple[PlanFile | None, list[Problem]]:
    """Load a plan by its name or its file's path; None where it is not there or has an error.

    `known` is the catalogue of plans: whoever loads many reads it once. A draft may have targets that are undecided.
    """
    path, problems = find_plan(name, known)
    if path is None:
        return None, problems
    file, problems = checked(path, draft=draft)
    return (None if has_errors(problems) else file), problems


def checked(path: Path, content: bytes | None = None, *, draft: bool = False) -> tuple[PlanFile | None, list[Problem]]:
    """Read a plan file, or what is given as its content, and find every error in it: of its form and of its figures."""
    file, problems = read_plan(path, content, draft=draft)
    if file is not None:
        problems += placed(file, errors(file.plan, complete=not has_errors(problems)))
    return file, problems


def placed(file: PlanFile, findings: Iterable[Finding]) -> list[Problem]:
    """Turn findings about a plan into problems at their places in its file."""
    return [f.message.at(file.place_of(f.location)) for f in findings]
