"""The catalogue of problems: a folder for each code, with the smallest input that has it and the text that it prints.

`python -m tests.renew problems` writes down anew what the program prints; the difference is for a reviewer to read.

A folder holds the input (`stdin.txt` for what comes through standard input), `args.txt` with the command line where
that is not `check plan.yaml`, and the text in both languages. What a command says of problems is on stderr; `check`
answers with them on stdout.
"""

import os
import shlex
from contextlib import chdir
from pathlib import Path

from typer.testing import CliRunner

from ipplan.cli import app
from ipplan.wording import Language
from tests.support.running import REPOSITORY

FOLDERS = REPOSITORY / "tests" / "problems"
LANGUAGES: tuple[Language, ...] = ("en", "zh")
# What no small file on every machine can show, each with the reason.
WITHOUT_FOLDER = {
    "ambiguous-indicator": "no plan that passes its checks has two names alike: tests/reading/actuals/test_names.py",
    "not-a-plan-file": "needs a named pipe: tests/commands/test_streams.py",
    "wrong-schema": "for what later versions of pydantic may refuse: tests/reading/plans/test_schema_problems.py",
    "excel-extra-missing": "needs an installation without the reader of workbooks",
    "document-extra-missing": "needs an installation without the readers of documents",
    "document-too-large": "needs a document of more than 64 megabytes",
    "no-text-layer": "needs the extra `documents`: tests/drafting/test_documents.py",
    "unreadable-document": "needs the extra `office`: tests/drafting/test_documents.py",
    "notes-without-places": "needs a workbook or a Word file: tests/notes/test_read.py",
    "note-changed-twice": "needs a Word file that was edited: tests/commands/test_notes.py",
    "line-too-long": "needs a line of more than a megabyte",
}
PLAIN = {"IPPLAN_PATH": "", "COLUMNS": "80", "NO_COLOR": "1", "FORCE_COLOR": None, "GITHUB_ACTIONS": None}


def folders() -> list[Path]:
    """Every folder of the catalogue, named by its code."""
    return sorted(path for path in FOLDERS.iterdir() if path.is_dir() and not path.name.startswith(("_", ".")))


def printed(folder: Path, language: Language) -> str:
    """What the program prints on the input of a folder."""
    args = folder / "args.txt"
    line = args.read_text(encoding="utf-8") if args.exists() else "check plan.yaml"
    given = folder / "stdin.txt"
    standard_input = given.read_bytes() if given.exists() else None
    with chdir(folder):
        result = CliRunner().invoke(app, shlex.split(line), standard_input, env={**PLAIN, "IPPLAN_LANG": language})
    assert result.exit_code in {0, 1, 2}, result.exception
    return (result.stderr or result.stdout).replace(os.sep, "/")


def expected(folder: Path, language: Language) -> Path:
    """The file that holds what is to be printed."""
    return folder / f"expected.{language}.txt"


def renew() -> None:
    """Write what the program prints now."""
    for folder in folders():
        for language in LANGUAGES:
            expected(folder, language).write_text(printed(folder, language), encoding="utf-8")
