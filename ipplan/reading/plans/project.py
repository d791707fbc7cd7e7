"""The plans of the project one works in: those its configuration names, and those of IPPLAN_PATH."""

import os
from collections.abc import Mapping
from pathlib import Path

from ipplan.configuration import current
from ipplan.paths import is_folder
from ipplan.problem import Message, Problem
from ipplan.reading.plans.catalog import (
    catalog,
    configured_words,
    find_plan,
    is_path,
    is_pattern,
    matching,
    named_folders,
    plan_files,
)


def every_plan(environ: Mapping[str, str] = os.environ) -> tuple[list[str], list[Problem]]:
    """Return what `--all` means: the plans of the configuration and of IPPLAN_PATH, without one every plan there is.

    A word of the configuration that finds nothing is a problem.
    """
    words = configured_words()
    if not words:
        return list(catalog(environ)), []
    _, files, problems = project_plans(environ)
    return [str(file) for file in files], problems


def project_plans(environ: Mapping[str, str] = os.environ) -> tuple[list[str], list[Path], list[Problem]]:
    """Return where the project's plans are, the plan files there, and the words of its configuration without any.

    They are where its configuration says, else in `plans`, and in the folders of IPPLAN_PATH.
    """
    words = configured_words() or (("plans",) if is_folder(Path("plans")) else ())
    folders = [str(folder) for folder in named_folders(environ) if is_folder(folder)]
    found: dict[Path, None] = {}
    problems: list[Problem] = []
    for word in words:
        files = _files(word, environ)
        if not files and (configuration := current()) is not None and configuration.settings.plans:
            wrong = Message("setting-finds-nothing", setting="plans", found=word)
            problems.append(wrong.at(configuration.place("plans")))
        found |= dict.fromkeys(files)
    for folder in folders:
        found |= dict.fromkeys(plan_files(Path(folder)))
    return list(dict.fromkeys((*words, *folders))), list(found), problems


def _files(word: str, environ: Mapping[str, str]) -> list[Path]:
    """Return the plan files that a word of the configuration stands for."""
    if is_pattern(word):
        return matching(word)
    if is_folder(Path(word)):
        return plan_files(Path(word))
    if is_path(word):
        return [Path(word)] if os.path.lexists(word) else []
    file, _ = find_plan(word, catalog(environ))
    return [file] if file is not None else []
