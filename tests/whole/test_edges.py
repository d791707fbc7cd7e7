"""The installed wheel at the edges of a file system: links in a circle, pipes, devices, names of any bytes, no end."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree as ET

import pytest

from ipplan.commands.options import ProblemFormat, RowFormat
from ipplan.hidden import hidden, visible
from tests.support.installed import Installed
from tests.support.running import REPOSITORY, surroundings

PLAN = REPOSITORY / "plans" / "guangzhou.yaml"
ACTUALS = REPOSITORY / "examples" / "guangzhou-2023.csv"
# A byte that is no UTF-8, and what would turn a terminal red.
NAMES = {
    "byte": os.fsdecode(b"g\xff"),
    "escape": "g\x1b[31m",
    "line": "g\nh",
    "override": "g\u202eh",
    "percent": "g%0Ah",
}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a circle of links, a pipe without a writer, and a link to itself."""
    (tmp_path / "loop.yaml").symlink_to(tmp_path / "loop.yaml")
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "self").symlink_to(tmp_path)
    return tmp_path


def test_paths_that_are_none(ipplan: Installed, home: Path) -> None:
    """Circles, pipes, devices and names that are too long end with 2 and a reason, at once, whatever they are for."""
    long = str(home / ("x" * 300))
    for arguments, said in (
        (["show", str(home / "loop.yaml")], "error[unreadable-file]: the file cannot be read: Too many levels"),
        (["check", str(home / "loop.yaml")], "error[unreadable-file]"),
        (["check", str(home)], "pipe.yaml: error[not-a-plan-file]"),
        (["check", f"{long}.yaml"], "File name too long"),
        (["check", f"{long}/*.yaml"], "error[no-plan-found]"),
        (["show", "/dev/zero"], "error["),
        (["status", "guangzhou", "-a", str(home / "loop.yaml")], "error[unreadable-actuals]"),
        (["status", "guangzhou", "-a", long], "File name too long"),
        (["status", "guangzhou", "-a", "/dev/zero"], "error[nul-character]"),
        (["status", "guangzhou", "-a", "/dev/null"], "error[empty-table]"),
        (["list", "-o", str(home / "loop.yaml")], "Too many levels"),
        (["list", "-o", long], "File name too long"),
        (["list", "-o", "/dev/full"], "No space left"),
        (["list", "-o", str(home / "pipe.yaml")], "no program reads from this pipe"),
        (["report", "guangzhou", "-a", str(ACTUALS), "-o", "r.docx", "--template", "/dev/zero"], "too large"),
        (["check", "guangzhou", "--baseline", "/dev/zero"], "is not a file that"),
    ):
        finished = ipplan(*arguments)
        assert finished.returncode == 2, arguments
        shown = (finished.stdout + finished.stderr).decode()
        assert said in shown, shown
        assert "Traceback" not in shown


def test_folders_of_plans_that_are_none(ipplan: Installed, home: Path) -> None:
    """What is no folder in IPPLAN_PATH holds no plans; what is no plan file in one is refused."""
    for folder in (str(home / "loop.yaml"), str(home / ("x" * 300)), "/dev/zero"):
        listed = ipplan("list", "--format", "json", env={"IPPLAN_PATH": folder})
        assert (listed.returncode, len(json.loads(listed.stdout)["plans"])) == (0, 2)
    assert b"not-a-plan-file" in ipplan("list", env={"IPPLAN_PATH": str(home)}).stderr


def test_standard_input_without_end(ipplan: Installed) -> None:
    """Reading stops at the limit that is said, and a plan at its size."""
    script = [sys.executable, str(ipplan.packages / "bin" / "ipplan")]
    env = surroundings(PYTHONPATH=str(ipplan.packages))
    for arguments, said in (
        (["status", "guangzhou", "-a", "-", "--max-bytes", "3000000"], b"more than 3000000 bytes"),
        (["check", "--plan", "guangzhou", "-", "--max-bytes", "3000000"], b"more than 3000000 bytes"),
        (["check", "-"], b"plan-too-large"),
    ):
        with subprocess.Popen(["yes"], stdout=subprocess.PIPE) as endless:  # noqa: S607 - wherever it is
            finished = subprocess.run(
                [*script, *arguments], stdin=endless.stdout, capture_output=True, env=env, check=False
            )
            endless.kill()
        assert finished.returncode in {1, 2}
        assert said in finished.stdout + finished.stderr


def named(folder: Path, name: str) -> tuple[str, str]:
    """Return a plan, with something to say of it, and actuals under a name of any characters."""
    plan, actuals = folder / f"{name}.yaml", folder / f"{name}.csv"
    plan.write_bytes(PLAN.read_bytes())
    actuals.write_bytes(ACTUALS.read_bytes() + "无此指标,件,2023,1,\n".encode())
    return str(plan), str(actuals)


def test_names_of_files_at_a_shell(ipplan: Installed, tmp_path: Path) -> None:
    """Names of any bytes are plans, actuals and outputs as others are."""
    plan, actuals = named(tmp_path, NAMES["byte"])
    out = os.fsdecode(b"o\xff.json")
    assert ipplan("status", plan, "-a", actuals, "-f", "json", "-o", str(tmp_path / out)).returncode == 0
    assert json.loads((tmp_path / out).read_bytes())["actuals"][0]["file"] == visible(actuals)
    assert ipplan("check", plan, "-f", "sarif").returncode == 0


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("form", get_args(RowFormat))
def test_names_of_files_in_every_format(ipplan: Installed, tmp_path: Path, name: str, form: str) -> None:
    """Whatever a name holds, every result can be read, and nothing of it drives a terminal."""
    plan, actuals = named(tmp_path, name)
    for arguments in (
        ["status", plan, "-a", actuals],
        ["explain", plan, "overseas-patent-grants", "-a", actuals],
        ["methods", plan, "-a", actuals],
        ["show", plan],
    ):
        result = ipplan.served(*arguments, "-f", form)
        assert result.exit_code == 0, result
        readable(form, result.stdout)
        assert not hidden(result.stderr.replace("\n", ""))


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("form", get_args(ProblemFormat))
def test_names_of_files_in_problems(ipplan: Installed, tmp_path: Path, name: str, form: str) -> None:
    """Problems of files of any name can be read in every format; an annotation is one line."""
    plan, actuals = named(tmp_path, name)
    for arguments in (["check", plan], ["check", "--plan", plan, actuals], ["check", f"{plan}x.yaml"]):
        result = ipplan.served(*arguments, "-f", form)
        assert result.exit_code in {0, 1, 2}, result

        readable(form, result.stdout)
        if form == "github":
            assert all(line.startswith("::") for line in result.stdout.splitlines())


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
@pytest.mark.parametrize("kind", ["md", "html", "docx", "xlsx"])
def test_names_of_reports(ipplan: Installed, tmp_path: Path, name: str, kind: str) -> None:
    """A report of files of any name, under any name."""
    for module in {"docx": ("docx", "resvg_py"), "xlsx": ("xlsxwriter",)}.get(kind, ()):
        pytest.importorskip(module)
    plan, actuals = named(tmp_path, name)
    out = tmp_path / f"{name}.{kind}"
    result = ipplan.served("report", plan, "-a", actuals, "-o", str(out))
    assert result.exit_code == 0, result
    content = out.read_bytes()
    if kind in {"md", "html"}:
        assert not hidden(content.decode().replace("\n", "").replace("\u00ad", ""))


def readable(form: str, text: str) -> None:
    """Read a result with another reader; nothing in it is hidden. A tab stands between the fields of a text."""
    assert not hidden(text.replace("\n", "").replace("\t", "" if form == "text" else "\t")), form
    match form:
        case "json" | "gitlab" | "rdjson" | "sarif":
            json.loads(text)
        case "ndjson":
            for line in text.splitlines():
                json.loads(line)
        case "csv":
            assert len({len(row) for row in csv.reader(io.StringIO(text, newline=""))}) == 1
        case "junit":
            ET.fromstring(text)  # noqa: S314 - of our own making
