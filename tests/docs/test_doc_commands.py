"""The commands that the documentation tells people to type are typed, in a folder like theirs."""

import re
import shutil
from pathlib import Path

import pytest

from ipplan.wording.commands import COMMANDS as COMMANDS_BY_NAME
from ipplan.wording.examples import EXAMPLES as COMMAND_EXAMPLES
from tests.support.running import REPOSITORY, run

BLOCK = re.compile(r"^```(?:sh|bash)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PAGES = ("README.md", "README.zh.md", "docs/start.md", "docs/zh/start.md", "docs/reports.md")
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
    if ".pdf" in line:
        try:
            pytest.importorskip("weasyprint")
        except OSError as error:
            pytest.skip(f"weasyprint finds no library of the system to draw with: {error}")
    words = line.split()[1:]
    if words[0] == "template":  # a sheet that was filled in is never overwritten
        (folder / words[words.index("-o") + 1]).unlink(missing_ok=True)
    finished = run(*words, *(["-q"] if len(words) > 1 else []), cwd=folder)
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


@pytest.mark.parametrize("command", COMMAND_EXAMPLES)
def test_the_examples_of_a_help_page_run(command: str, tmp_path: Path) -> None:
    """Every command has examples in its help, and each can be typed as it stands."""
    shutil.copy(EXAMPLE, tmp_path / "2023.csv")
    shutil.copy(EXAMPLE, tmp_path / "guangzhou-2023.csv")
    shutil.copy(REPOSITORY / "examples" / "districts.yaml", tmp_path)
    plan = (REPOSITORY / "plans" / "guangzhou.yaml").read_text(encoding="utf-8")
    (tmp_path / "foshan.yaml").write_text(plan.replace("id: guangzhou", "id: foshan", 1), encoding="utf-8")
    page = run(command, "--help").stdout.decode()
    for line in COMMAND_EXAMPLES[command]:
        assert f"  {line}\n" in page
        finished = run(*line.split()[1:], cwd=tmp_path)
        assert finished.returncode == 0, finished.stderr.decode()


def test_every_command_has_examples() -> None:
    """None is left out, none is of a command that is gone."""
    assert COMMAND_EXAMPLES.keys() == COMMANDS_BY_NAME.keys()
