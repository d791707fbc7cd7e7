"""Which plans there are: the directories of IPPLAN_PATH first, then the plans that ship."""

import os
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from ipplan.paths import is_folder
from ipplan.problem import Message, Place, Problem

ENDINGS = (".yaml", ".yml")


def directories(environ: Mapping[str, str] = os.environ) -> list[Path]:
    """Return where plans are looked for, in this order."""
    named = [Path(part) for part in environ.get("IPPLAN_PATH", "").split(os.pathsep) if part]
    package = Path(__file__).parents[2]
    # An installed package carries the plans inside, a checkout has them beside it.
    return [*named, next((d for d in (package / "plans", package.parent / "plans") if is_folder(d)), package / "plans")]


def catalog(environ: Mapping[str, str] = os.environ) -> dict[str, Path]:
    """Return every plan by its name, the stem of its file; of two with one name the first counts."""
    found: dict[str, Path] = {}
    for directory in directories(environ):
        files = (f for f in directory.glob("*") if f.suffix in ENDINGS) if is_folder(directory) else ()
        for file in sorted(files):
            found.setdefault(file.stem, file)
    return found


def _is_path(word: str) -> bool:
    return word.endswith(ENDINGS) or os.sep in word or bool(os.altsep and os.altsep in word)


def find_plan(name: str, known: Mapping[str, Path] | None = None) -> tuple[Path | None, list[Problem]]:
    """Find the file of a plan given by name or by path; `known` is the catalogue, where it was read already."""
    if _is_path(name):
        return Path(name), []
    known = catalog() if known is None else known
    if name in known:
        return known[name], []
    from difflib import get_close_matches

    details: dict[str, object] = {"name": name, "known": tuple(sorted(known))}
    close = get_close_matches(name.lower(), known, 1, 0.5)
    return None, [Message("unknown-plan", **({**details, "near": close[0]} if close else details)).at(Place(name))]


def expanded(words: Iterable[str], environ: Mapping[str, str] = os.environ) -> tuple[list[str], list[Problem]]:
    """Replace folders and patterns among words for plans by the files they stand for, each once.

    A pattern with a folder or an ending means files (`plans/*.yaml`), one without names of the
    catalogue (`guang*`). One that no plan fits is a problem.
    """
    found: list[str] = []
    problems = []
    known = catalog(environ)
    for word in words:
        fitting = _fitting(word, known)
        if not fitting:
            problems.append(Message("no-plan-found").at(Place(word)))
        found += fitting
    return list(dict.fromkeys(found)), problems


def _fitting(word: str, known: Mapping[str, Path]) -> list[str]:
    if any(mark in word for mark in "*?[") and not os.path.lexists(word):
        if not _is_path(word):
            return [name for name in known if fnmatchcase(name, word)]
        base, rest = (Path(Path(word).anchor), os.path.relpath(word, Path(word).anchor or "."))
        return [str(file) for file in _matching(base, rest) if file.suffix in ENDINGS]
    if not word.endswith(ENDINGS) and word not in known and is_folder(Path(word)):
        return [str(file) for file in plan_files(Path(word))]
    return [word]


def _matching(base: Path, pattern: str) -> list[Path]:
    """List the files that fit a pattern; none where no path can be so long."""
    try:
        return sorted(base.glob(pattern))
    except (OSError, ValueError):
        return []


def plan_files(folder: Path) -> list[Path]:
    """List the plan files in a folder and in those below it, hidden ones left out."""
    below = (file for file in folder.rglob("*") if file.suffix in ENDINGS)
    return sorted(f for f in below if not any(part.startswith(".") for part in f.relative_to(folder).parts))


def project_plans(environ: Mapping[str, str] = os.environ) -> tuple[list[Path], list[Path]]:
    """Return the folders of the project's plans (`plans`, and those of IPPLAN_PATH) and the plan files in them."""
    named = [Path(part) for part in environ.get("IPPLAN_PATH", "").split(os.pathsep) if part]
    folders = [folder for folder in dict.fromkeys([Path("plans"), *named]) if is_folder(folder)]
    return folders, [file for folder in folders for file in plan_files(folder)]
