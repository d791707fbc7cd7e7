"""The catalogue of problems: every code has a folder with its smallest input and the exact text it prints."""

import importlib.util
import re
from pathlib import Path
from typing import Any

import pytest

from ipplan.wording.codes.table import ACTUALS, PLANS

# What no small file on every machine can show, each with the reason.
WITHOUT_FOLDER = {
    "ambiguous-indicator": "no plan that passes its checks has two names alike: tests/reading/actuals/test_names.py",
    "wrong-schema": "for what later versions of pydantic may refuse: tests/reading/plans/test_schema_problems.py",
    "excel-extra-missing": "needs an installation without the reader of workbooks",
    "document-extra-missing": "needs an installation without the readers of documents",
    "document-too-large": "needs a document of more than 64 megabytes",
    "no-text-layer": "needs the extra `documents`: tests/drafting/test_documents.py",
    "unreadable-document": "needs the extra `office`: tests/drafting/test_documents.py",
    "line-too-long": "needs a line of more than a megabyte",
}
# A code that cannot come alone: it counts what comes after the first of another, or says more of what another says.
WITH_OTHERS = {
    "more-unknown-indicators": {"unknown-indicator"},
    "shared-definition-missing": {"missing-definition"},
}


def _load() -> Any:
    path = Path(__file__).parent / "problems" / "refresh.py"
    spec = importlib.util.spec_from_file_location("problem_catalogue", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


catalogue = _load()
FOLDERS: list[Path] = catalogue.folders()


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_printed(folder: Path, language: str) -> None:
    """The program prints on each input exactly what stands beside it; `python tests/problems/refresh.py` renews it."""
    assert catalogue.printed(folder, language) == catalogue.expected(folder, language).read_text(encoding="utf-8")


def heads(folder: Path, language: str) -> list[tuple[str, str, str]]:
    """Return place, severity and code of every problem that a folder expects to be printed."""
    text = catalogue.expected(folder, language).read_text(encoding="utf-8")
    return re.findall(r"^(\S+): (error|warning|note)\[([a-z0-9-]+)\]: ", text, re.MULTILINE)


def test_nothing_else() -> None:
    """The input of a code has that one problem, once, and both languages say the same code at the same place."""
    for folder in FOLDERS:
        codes = [code for _, _, code in heads(folder, "en")]
        others = WITH_OTHERS.get(folder.name, set())
        assert [code for code in codes if code not in others] == [folder.name]
        assert heads(folder, "en") == heads(folder, "zh"), folder.name


def test_codes_and_folders() -> None:
    """Codes and folders are the same set, but for those that say why not."""
    folders = {folder.name for folder in FOLDERS}
    codes = {*PLANS, *ACTUALS}
    assert folders - codes == set()
    assert codes - folders == set(WITHOUT_FOLDER)
