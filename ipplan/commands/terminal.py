"""How much a run says and how it is shown: on a terminal or in a pipe, in colour or plain, through a pager."""

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from shutil import get_terminal_size, which
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from ipplan.problem import Problem

Colour = Literal["auto", "always", "never"]
# How much is said beside the result: nothing, what fits a screen, everything.
Amount = Literal["none", "few", "all"]
NO_SUCH_PROGRAM = {126, 127}


class Manner(NamedTuple):
    """What the options that every command has say."""

    verbose: bool = False
    quiet: bool = False
    color: Colour = "auto"
    no_pager: bool = False

    @property
    def amount(self) -> Amount:
        """Return how much is said of problems and notes."""
        return "none" if self.quiet else "all" if self.verbose else "few"

    def after(self, earlier: "Manner") -> "Manner":
        """Return the same with what was asked for before the command, where the command says nothing else."""
        return Manner(
            self.verbose or (earlier.verbose and not self.quiet),
            self.quiet or (earlier.quiet and not self.verbose),
            self.color if self.color != "auto" else earlier.color,
            self.no_pager or earlier.no_pager,
        )


class _Run:
    """The manner of this run, as the streams are those of this run."""

    manner = Manner()
    beside = ""
    problems: "tuple[Problem, ...]" = ()


def asked_for(manner: Manner, *, first: bool = False) -> None:
    """Keep the manner asked for: `first` before the command, then that of the command itself."""
    _Run.manner = manner if first else manner.after(_Run.manner)
    _Run.beside, _Run.problems = "", ()


def amount() -> Amount:
    """Return how much this run says of problems and notes."""
    return _Run.manner.amount


def colour() -> Colour:
    """Return when this run shows colours."""
    return _Run.manner.color


def width(output: Path | None) -> int | None:
    """Return the columns of the terminal that a page is drawn for; None for a pipe or a file.

    With `--color always` a pipe gets what a terminal would: `ipplan status … --color always | less -R`.
    """
    if output is None and (sys.stdout.isatty() or colour() == "always"):
        return get_terminal_size().columns
    return None


def show(text: str) -> None:
    """Print a text, through the pager where it is longer than the terminal it goes to."""
    command = _pager(text, os.environ)
    if command is None or not _paged(command, text):
        sys.stdout.write(text)
        sys.stdout.flush()


def keep(problems: "Iterable[Problem]") -> None:
    """Keep what was found wrong, for the document of this run."""
    _Run.problems = (*_Run.problems, *problems)


def kept() -> "tuple[Problem, ...]":
    """Return what was found wrong in this run so far."""
    return _Run.problems


def say_beside(text: str) -> None:
    """Keep what is to be said on stderr once the result is out: headings and notes of a table in a pipe."""
    _Run.beside += text


def end() -> None:
    """Say on stderr what belongs beside the result, which is out by now; nothing with -q."""
    if _Run.beside and amount() != "none":
        sys.stderr.write(_Run.beside)
    _Run.beside = ""


def _pager(text: str, environ: Mapping[str, str]) -> str | None:
    """Return the pager's command: IPPLAN_PAGER, PAGER, else less; None where it is not wanted or not needed.

    A terminal without a name counts as one that cannot page, as git takes it: nobody may sit before it.
    """
    if _Run.manner.no_pager or not sys.stdout.isatty() or environ.get("TERM", "dumb") == "dumb":
        return None
    if text.count("\n") < get_terminal_size().lines:
        return None
    named = next((environ[name] for name in ("IPPLAN_PAGER", "PAGER") if name in environ), None)
    command = which("less") if named is None else named
    return None if command in {None, "", "cat"} else command


def _paged(command: str, text: str) -> bool:
    """Show a text in a pager, Ctrl-C being the pager's until it ends; False where there is no such program."""
    import subprocess
    from signal import SIG_IGN, SIGINT, signal

    env = {"LESS": "FRX", "LV": "-c", **os.environ}
    pager = subprocess.Popen(command, shell=True, stdin=subprocess.PIPE, env=env)  # noqa: S602 - the user's command
    before = signal(SIGINT, SIG_IGN)
    try:
        pager.communicate(text.encode(sys.stdout.encoding, errors="backslashreplace"))
    finally:
        signal(SIGINT, before)
    return pager.returncode not in NO_SUCH_PROGRAM
