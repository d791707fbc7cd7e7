"""Which plans there are: the directories of IPPLAN_PATH first, then the plans that ship."""

import os
from collections.abc import Mapping
from pathlib import Path

from ipplan.problem import Message, Place, Problem

ENDINGS = (".yaml", ".yml")


def directories(environ: Mapping[str, str] = os.environ) -> list[Path]:
    """Where plans are looked for, in this order."""
    named = [Path(part) for part in environ.get("IPPLAN_PATH", "").split(os.pathsep) if part]
    package = Path(__file__).parents[2]
    # An installed package carries the plans inside, a checkout has them beside it.
    return [*named, next((d for d in (package / "plans", package.parent / "plans") if d.is_dir()), package / "plans")]


def catalog(environ: Mapping[str, str] = os.environ) -> dict[str, Path]:
    """Every plan by its name, the stem of its file; of two with one name the first counts."""
    found: dict[str, Path] = {}
    for directory in directories(environ):
        files = (f for f in directory.glob("*") if f.suffix in ENDINGS) if directory.is_dir() else ()
        for file in sorted(files):
            found.setdefault(file.stem, file)
    return found


def find_plan(name: str, environ: Mapping[str, str] = os.environ) -> tuple[Path | None, list[Problem]]:
    """The file of a plan given by name or by path."""
    if name.endswith(ENDINGS) or os.sep in name or (os.altsep and os.altsep in name):
        return Path(name), []
    known = catalog(environ)
    if name in known:
        return known[name], []
    from difflib import get_close_matches

    details: dict[str, object] = {"name": name, "known": tuple(sorted(known))}
    close = get_close_matches(name.lower(), known, 1, 0.5)
    return None, [Message("unknown-plan", **({**details, "near": close[0]} if close else details)).at(Place(name))]
