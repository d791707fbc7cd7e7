"""Which plans there are: the directories of IPPLAN_PATH first, those of the configuration, then the plans that ship."""

import os
from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatchcase
from pathlib import Path

from ipplan.configuration import current
from ipplan.paths import is_folder, is_there
from ipplan.problem import Message, Place, Problem

ENDINGS = (".yaml", ".yml")


def named_folders(environ: Mapping[str, str] = os.environ) -> list[Path]:
    """Return the folders that IPPLAN_PATH names, each once."""
    parts = environ.get("IPPLAN_PATH", "").split(os.pathsep)
    return list(dict.fromkeys(Path(part) for part in parts if part))


def directories(environ: Mapping[str, str] = os.environ) -> list[Path]:
    """Return where plans are looked for by name: the folders of IPPLAN_PATH, and last the plans that ship."""
    package = Path(__file__).parents[2]
    # An installed package carries the plans inside, a checkout has them beside it.
    shipped = next((d for d in (package / "plans", package.parent / "plans") if is_folder(d)), package / "plans")
    return [*named_folders(environ), shipped]


def catalog(environ: Mapping[str, str] = os.environ) -> dict[str, Path]:
    """Return every plan by its name, the stem of its file; of two with one name the first counts."""
    found: dict[str, Path] = {}
    folders = [_directly_in(folder) for folder in directories(environ)]
    for files in (*folders[:-1], configured_files(), *folders[-1:]):
        for file in files:
            found.setdefault(file.stem, file)
    return found


def _directly_in(folder: Path) -> list[Path]:
    return sorted(file for file in folder.glob("*") if file.suffix in ENDINGS) if is_folder(folder) else []


def find_plan(name: str, known: Mapping[str, Path] | None = None) -> tuple[Path | None, list[Problem]]:
    """Find the file of a plan given by name or by path; `known` is the catalogue, where it was read already."""
    if is_path(name):
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
    if is_pattern(word):
        if not is_path(word):
            return [name for name in known if fnmatchcase(name, word)]
        return [str(file) for file in matching(word)]
    if not word.endswith(ENDINGS) and word not in known and is_folder(Path(word)):
        return [str(file) for file in plan_files(Path(word))]
    return [word]


def is_path(word: str) -> bool:
    """Return whether a word means a file and no name."""
    return word.endswith(ENDINGS) or os.sep in word or bool(os.altsep and os.altsep in word)


def is_pattern(word: str) -> bool:
    """Return whether a word stands for whatever fits it."""
    return any(mark in word for mark in "*?[") and not os.path.lexists(word)


def matching(word: str) -> list[Path]:
    """List the plan files that fit a pattern; none where no path can be so long."""
    base, rest = Path(Path(word).anchor), os.path.relpath(word, Path(word).anchor or ".")
    try:
        return [file for file in sorted(base.glob(rest)) if file.suffix in ENDINGS]
    except (OSError, ValueError):
        return []


def plan_files(folder: Path) -> list[Path]:
    """List the plan files in a folder and in those below it, hidden ones left out."""
    below = (file for file in folder.rglob("*") if file.suffix in ENDINGS)
    return sorted(f for f in below if not any(part.startswith(".") for part in f.relative_to(folder).parts))


def configured_words() -> tuple[str, ...]:
    """Return the plans that the project's configuration names, paths as one writes them from the working directory.

    A word that is no path and no file there is a name, as on the command line.
    """
    configuration = current()
    if configuration is None:
        return ()
    folder = configuration.path.parent
    words = ((word, folder / word) for word in configuration.settings.plans)
    return tuple(word if _is_name(word, path) else str(path) for word, path in words)


def _is_name(word: str, path: Path) -> bool:
    return not is_path(word) and not is_pattern(word) and not is_there(path)


def configured_files() -> Iterator[Path]:
    """Yield the plan files that the project's configuration names by path."""
    for word in configured_words():
        if is_pattern(word):
            yield from matching(word)
        elif is_folder(Path(word)):
            yield from plan_files(Path(word))
        elif is_path(word):
            yield Path(word)
