"""Keep plans that were checked, compiled, so that the next run need not check them again.

A kept plan is good for the very bytes of its file and this very program. Whatever is wrong with it, or with the
folder, it is as if nothing had been kept. The folder is the user's alone: who can write there decides on verdicts.
`IPPLAN_CACHE=off` keeps nothing and asks nothing.
"""

import hashlib
import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from ipplan import __version__
from ipplan.reading.plans.compiled import FORM, compiled, revived
from ipplan.reading.plans.located import PlanFile

_PACKAGE = Path(__file__).parent
# Plans that ship are compiled when the package is built; they change with the package alone.
SHIPPED = _PACKAGE / "plans"
# Whoever judges more plans at a time than this has a folder of their own, or a day.
_MOST = 5_000
_LARGEST = 50_000_000
_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH


def folder(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return the user's folder for what is kept, None where there is none or none is wanted."""
    if environ.get("IPPLAN_CACHE", "").strip().lower() in {"off", "0", "no", "false"}:
        return None
    named = Path(environ.get("XDG_CACHE_HOME", ""))
    if not named.is_absolute():  # as the standard says: a relative one is no answer
        home = environ.get("LOCALAPPDATA") or environ.get("HOME") or ""
        named = Path(home) if environ.get("LOCALAPPDATA") else Path(home, ".cache")
    return named / "ipplan" / "plans" if named.is_absolute() else None


def recall(path: str, content: bytes) -> PlanFile | None:
    """Return the plan of a file that was kept, None where it was not."""
    where = folder()
    if where is None:
        return None
    digest = hashlib.sha256(content).hexdigest()
    shipped = Path(path).parent == SHIPPED
    with suppress(OSError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError):
        if shipped:
            text = (SHIPPED / "compiled" / f"{digest}.json").read_text(encoding="ascii")
            return _plan_file(path, content, digest, text, signature(shipped=True))
    with suppress(OSError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError):
        text = _own(where / f"{digest}.json")
        return _plan_file(path, content, digest, text, signature())
    return None


def keep(file: PlanFile) -> None:
    """Keep a plan in which nothing is wrong; where that cannot be done nothing happens."""
    where = folder()
    if where is None:
        return
    import tempfile

    with suppress(OSError, ValueError):
        where.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=where, suffix=".new")
        try:
            with os.fdopen(handle, "w", encoding="ascii") as stream:
                stream.write(sealed(file, signature()))
            Path(name).replace(where / f"{file.sha256}.json")
        except OSError:
            Path(name).unlink()
            raise
        _let_go(where)


def sealed(file: PlanFile, signed: str) -> str:
    """Write a plan with what it is good for, and a checksum, in its first line."""
    text = compiled(file.plan, file.ignores)
    return f"{signed} {file.sha256} {hashlib.sha256(text.encode()).hexdigest()}\n{text}"


def signature(*, shipped: bool = False) -> str:
    """Name the program that checked a plan: its version, and of one that is worked on the state of its rules."""
    rules = "" if shipped else " ".join(_state(room) for room in ("model", "checks", "reading/plans"))
    return f"ipplan-{__version__}-{FORM}-{hashlib.sha256(rules.encode()).hexdigest()[:16]}"


def _state(room: str) -> str:
    with os.scandir(_PACKAGE / room) as entries:
        files = sorted((e.name, e.stat().st_mtime_ns, e.stat().st_size) for e in entries if e.name.endswith(".py"))
    return repr(files)


def _own(path: Path) -> str:
    """Read a file that only this user can have written; raise `OSError` for every other."""
    with path.open(encoding="ascii") as stream:
        state = os.fstat(stream.fileno())
        strange = hasattr(os, "getuid") and (state.st_uid != os.getuid() or state.st_mode & _OTHERS_MAY_WRITE)
        if strange or not stat.S_ISREG(state.st_mode) or state.st_size > _LARGEST:
            raise PermissionError(path)
        return stream.read()


def _plan_file(path: str, content: bytes, digest: str, sealed_text: str, signed: str) -> PlanFile | None:
    head, _, text = sealed_text.partition("\n")
    if head != f"{signed} {digest} {hashlib.sha256(text.encode()).hexdigest()}":
        return None
    plan, ignores = revived(text)
    return PlanFile(plan, path, digest, content, tuple(range(len(plan.indicators))), ignores)


def _let_go(where: Path) -> None:
    """Remove the older half when too many are kept."""
    with os.scandir(where) as entries:
        if len(kept := list(entries)) <= _MOST:
            return
    for entry in sorted(kept, key=lambda entry: entry.stat().st_mtime)[: _MOST // 2]:
        Path(entry.path).unlink(missing_ok=True)
