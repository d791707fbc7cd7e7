"""Which plan files `ipplan check` checks: those named, or those of the current project."""

import sys
from collections.abc import Sequence
from pathlib import Path

from ipplan.checking import Given
from ipplan.commands import terminal
from ipplan.commands.output import say, stop
from ipplan.problem import Problem
from ipplan.reading.plans.catalog import expanded, find_plan
from ipplan.reading.plans.project import project_plans
from ipplan.wording import Language

# As much as a plan file may hold, and one byte that shows that there is more.
MOST = 5_000_001


def given_plans(
    words: Sequence[str] | None, stdin_filename: Path | None, language: Language
) -> tuple[list[Given], list[Problem]]:
    """Find the plan files that names, paths, folders and patterns stand for; `-` is standard input."""
    if not words:
        return _of_project(language)
    if "-" in words and stdin_filename is None:
        stdin_filename = Path("-")
    elif stdin_filename is not None and "-" not in words:
        stop(say("stdin_filename_alone", language))
    found, problems = expanded(words)
    files = []
    for word in found:
        if word == "-" and stdin_filename is not None:
            files.append(Given(stdin_filename, sys.stdin.buffer.read(MOST)))
            continue
        path, unknown = find_plan(word)
        problems += unknown
        if path is not None:
            files.append(Given(path))
    return files, problems


def _of_project(language: Language) -> tuple[list[Given], list[Problem]]:
    """Find the plans of the current project and say on stderr which they are; without any the command ends."""
    words, files, problems = project_plans()
    if not files and not problems:
        stop(say("no_project_plans", language))
    if terminal.amount() != "none":
        sys.stderr.write(say("checked_project", language, count=len(files), folders=tuple(words)) + "\n")
    return [Given(file) for file in files], problems
