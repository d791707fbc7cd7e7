"""The configuration of a run: the file is looked for first, and read only where there is one.

Most runs have none and pay for a few looks at folders. Only the command line begins one: from Python nothing is read.
"""

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ipplan.configuration.settings import Configuration

NAMES = (".ipplan.toml", "pyproject.toml")
# A file to read instead of the one that is found, or one of the words that mean none.
VARIABLE = "IPPLAN_CONFIG"
NONE = {"off", "none", "no", "0"}
# A file of several programs without any of these has no section of ours: its faults are not ours to report.
_SECTION = re.compile(rb"""tool["']?\s*\.\s*["']?ipplan\b|^\s*\[\s*["']?tool["']?\s*\]""", re.MULTILINE)


class _Run:
    now: "Configuration | None" = None


def begin(environ: Mapping[str, str] = os.environ) -> "Configuration | None":
    """Find and read the configuration of this run, and return it; None where there is none.

    It is the nearest file above the working directory that has settings; of two in one folder `.ipplan.toml` counts.
    IPPLAN_CONFIG names another file, or says `off`.
    """
    _Run.now = _found(environ.get(VARIABLE, "").strip())
    return _Run.now


def current() -> "Configuration | None":
    """Return the configuration of this run; None where there is none."""
    return _Run.now


def _found(named: str) -> "Configuration | None":
    if named.lower() in NONE:
        return None
    for file in [Path(named)] if named else _above():
        from ipplan.configuration.settings import read

        configuration = read(file)
        if configuration is not None:
            return configuration
    return None


def _above() -> Iterator[Path]:
    """Yield the files that may have settings, from the working directory upwards, as one writes them from there."""
    try:
        here = Path.cwd()
    except OSError:  # the working directory is gone
        return
    for steps, folder in enumerate((here, *here.parents)):
        for name in NAMES:
            file = folder / name
            if os.path.isfile(file) and (name == NAMES[0] or _may_have_section(file)):  # noqa: PTH113 - never raises
                yield Path(*[os.pardir] * steps, name)


def _may_have_section(file: Path) -> bool:
    try:
        return _SECTION.search(file.read_bytes()) is not None
    except OSError:
        return False
