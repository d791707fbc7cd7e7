"""The catalogue of problems: every code has a folder with its smallest input and the exact text it prints."""

import re
from pathlib import Path

import pytest

from ipplan.wording import Language
from ipplan.wording.codes.configuration import CONFIGURATION
from ipplan.wording.codes.notes import NOTES
from ipplan.wording.codes.table import ACTUALS, PLANS
from tests.support.catalogue import LANGUAGES, WITHOUT_FOLDER, expected, folders, printed

# A code that cannot come alone: it counts what comes after the first of another, or says more of what another says.
WITH_OTHERS = {
    "more-unknown-indicators": {"unknown-indicator"},
    "newest-column-unused": {"unknown-column"},
    "nothing-used": {"unknown-indicator"},
    "name-not-certain": {"unknown-indicator"},
    "encoding-doubtful": {"unknown-column"},
    "shared-definition-missing": {"missing-definition"},
}


FOLDERS = folders()
# What the readers of YAML and TOML and the operating system say in their own words, which differ by their versions.
FOREIGN = re.compile(
    r"(\[yaml-syntax\]: not YAML: |\[yaml-syntax\]: YAML 语法错误："
    r"|\[toml-syntax\]: not TOML: |\[toml-syntax\]: TOML 语法错误："
    r"|\[unreadable-file\]: the file cannot be read: |\[unreadable-file\]: 文件无法读取：).*"
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_printed(folder: Path, language: Language) -> None:
    """The program prints on each input exactly what stands beside it; `python -m tests.renew problems` renews it."""
    wanted = expected(folder, language).read_text(encoding="utf-8")
    assert FOREIGN.sub(r"\1…", printed(folder, language)) == FOREIGN.sub(r"\1…", wanted)


def heads(folder: Path, language: Language) -> list[tuple[str, str, str]]:
    """Return place, severity and code of every problem that a folder expects to be printed."""
    text = expected(folder, language).read_text(encoding="utf-8")
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
    codes = {*PLANS, *ACTUALS, *NOTES, *CONFIGURATION}
    assert folders - codes == set()
    assert codes - folders == set(WITHOUT_FOLDER)
