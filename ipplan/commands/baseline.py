"""A baseline: the problems that are known, so that a check fails on new ones alone."""

import json
import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import NamedTuple

from ipplan.commands.output import stop, write
from ipplan.paths import whole
from ipplan.problem import Problem
from ipplan.render.datatext import to_json
from ipplan.render.problems.fingerprint import fingerprints
from ipplan.wording import Language
from ipplan.wording.codes import sentence
from ipplan.wording.upkeep import UPKEEP

# Some 300,000 problems.
_LARGEST = 64 << 20


class Left(NamedTuple):
    """The problems that are not known, how many were, and how many of the baseline are there no more."""

    problems: list[Problem]
    known: int
    gone: int


def write_baseline(path: Path, problems: Sequence[Problem], language: Language) -> None:
    """Write the problems as known ones, sorted, so that two versions of the file can be compared."""
    placed = [_beside(path, problem) for problem in problems]
    entries = [
        {"file": one.place.path, "code": one.code, "message": sentence(one.message, "en"), "fingerprint": mark}
        for one, mark in zip(placed, fingerprints(placed), strict=True)
    ]
    entries.sort(key=lambda entry: (entry["file"], entry["code"], entry["fingerprint"]))
    write(to_json({"schema_version": 1, "problems": entries}).encode(), path, language)


def left_by(path: Path, problems: Sequence[Problem], language: Language) -> Left:
    """Leave out the problems that a baseline knows; one that cannot be read ends the command."""
    known = Counter(_read(path, language))
    left = []
    for problem, mark in zip(problems, fingerprints([_beside(path, p) for p in problems]), strict=True):
        if known[mark]:
            known[mark] -= 1
        else:
            left.append(problem)
    return Left(left, len(problems) - len(left), known.total())


def _read(path: Path, language: Language) -> list[str]:
    try:
        document = json.loads(whole(path, _LARGEST))
        return [str(entry["fingerprint"]) for entry in document["problems"]]
    except FileNotFoundError:
        stop(UPKEEP["baseline_missing"].say(language, {"path": str(path)}))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        stop(UPKEEP["baseline_unreadable"].say(language, {"path": str(path)}))


def _beside(baseline: Path, problem: Problem) -> Problem:
    """Name the file of a problem as seen from the baseline's folder, wherever the check was called."""
    path = os.path.relpath(problem.place.path, baseline.parent)
    return problem._replace(place=problem.place._replace(path=PurePath(path).as_posix()))
