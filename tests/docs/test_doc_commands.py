"""The commands that the documentation tells people to type are typed, in a folder like theirs."""

import re
import shutil
from pathlib import Path

import pytest

from tests.support.running import REPOSITORY, run

BLOCK = re.compile(r"^```(?:sh|bash)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PAGES = ("README.md", "docs/start.md", "docs/reports.md")
EXAMPLE = REPOSITORY / "examples" / "guangzhou-2023.csv"
COMMANDS = [
    pytest.param(line, id=f"{page}: {line}")
    for page in PAGES
    for block in BLOCK.findall((REPOSITORY / page).read_text())
    for line in block.splitlines()
    if line.startswith("ipplan ")
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the year's actuals as CSV and as a workbook."""
    xlsxwriter = pytest.importorskip("xlsxwriter", reason='pip install ".[office]"')

    shutil.copy(EXAMPLE, tmp_path / "2023.csv")
    book = xlsxwriter.Workbook(tmp_path / "2023.xlsx")
    sheet = book.add_worksheet()
    for row, line in enumerate(EXAMPLE.read_text().splitlines()):
        for column, text in enumerate(line.split(",")[:5]):
            if text.replace(".", "").isdigit():
                sheet.write_number(row, column, float(text))
            else:
                sheet.write_string(row, column, text)
    book.close()
    return tmp_path


@pytest.mark.parametrize("line", COMMANDS)
def test_command(line: str, folder: Path) -> None:
    """Each ends well, and writes the file that it names."""
    if ".docx" in line:
        pytest.importorskip("docx")
        pytest.importorskip("resvg_py")
    words = line.split()[1:]
    finished = run(*words, cwd=folder)
    assert (finished.returncode, finished.stderr) == (0, b"")
    if "-o" in words:
        assert (folder / words[words.index("-o") + 1]).stat().st_size > 1000


def test_the_plan_of_the_documentation_is_sound(tmp_path: Path) -> None:
    """The plan in docs/plan-files.md passes the strict check without a word."""
    text = (REPOSITORY / "docs" / "plan-files.md").read_text()
    blocks = re.findall(r"^```yaml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    plan = tmp_path / "example.yaml"
    plan.write_text(blocks[0])
    finished = run("check", "--strict", str(plan))
    assert (finished.returncode, finished.stdout) == (0, b"")
