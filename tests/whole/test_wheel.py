"""The built wheel, installed apart from the checkout and run as a process: exit statuses, streams, pipes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.installed import Installed
from tests.support.running import REPOSITORY, Finished, run, surroundings

ACTUALS = str(REPOSITORY / "examples" / "guangzhou-2023.csv")


def test_the_wheel_carries_the_plans(ipplan: Installed) -> None:
    """Both plans are there without the checkout, and they are the wheel's own."""
    listed = json.loads(ipplan("list", "--format", "json").stdout)
    assert [plan["name"] for plan in listed["plans"]] == ["guangzhou", "shantou"]
    assert all(plan["file"].startswith(str(ipplan.packages)) for plan in listed["plans"])


def test_the_wheel_carries_the_plans_compiled(ipplan: Installed, tmp_path: Path) -> None:
    """The very first run on a plan that ships needs neither pydantic nor YAML, and keeps nothing."""
    script = f"import sys; sys.argv = ['ipplan', 'status', 'guangzhou', '-a', {ACTUALS!r}]\n"
    script += "from ipplan.cli import main\ntry: main()\nfinally: print({'pydantic', 'yaml'} & set(sys.modules))"
    own = {"PYTHONPATH": str(ipplan.packages), "IPPLAN_CACHE": "", "XDG_CACHE_HOME": str(tmp_path)}
    finished = run("-c", script, command=[sys.executable], env=own, cwd=tmp_path)
    assert finished.stdout.endswith(b"set()\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["--version"],
        ["--help"],
        ["-h"],
        ["status", "-h"],
        ["list"],
        ["show", "shantou"],
        ["targets", "guangzhou"],
        ["status", "guangzhou", "-a", ACTUALS],
        ["status", "guangzhou", "-a", ACTUALS, "--fail-on", "missing,missed"],
        ["explain", "guangzhou", "overseas-patent-grants", "-a", ACTUALS],
        ["explain", "shantou", "执业专利代理师"],
        ["check", "guangzhou", "shantou"],
        ["template", "shantou"],
        ["schema"],
    ],
    ids=" ".join,
)
def test_0_when_all_is_well(ipplan: Installed, arguments: list[str]) -> None:
    """Every command answers with 0, and with -q says nothing on stderr: there are notes alone beside the rows."""
    finished = ipplan(*arguments, *(["-q"] if not arguments[0].startswith("-") else []))
    assert (finished.returncode, finished.stderr) == (0, b"")
    assert bool(finished.stdout) == (arguments[0] != "check")


@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_1_when_the_data_says_no(ipplan: Installed, form: str) -> None:
    """An indicator that is behind ends a gate with 1 in every format, and the report is printed all the same."""
    finished = ipplan("status", "guangzhou", "-a", ACTUALS, "--fail-on", "behind", "--format", form)
    assert finished.returncode == 1
    assert "copyright-industries-gdp-share" in finished.stdout.decode()


@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_1_when_check_finds_an_error(ipplan: Installed, tmp_path: Path, form: str) -> None:
    """`check` ends with 1 on an error, in every format."""
    plan = tmp_path / "plan.yaml"
    plan.write_text("id: plan\nid: plan\n")
    finished = ipplan("check", str(plan), "--format", form)
    assert finished.returncode == 1
    assert b"duplicate-key" in finished.stdout


def test_2_when_there_is_no_answer(ipplan: Installed, tmp_path: Path) -> None:
    """Usage, unknown plans, unreadable files, invalid plans, bad actuals: 2, stdout empty, the reason on stderr."""
    bad_plan, bad_rows, header = tmp_path / "plan.yaml", tmp_path / "rows.csv", tmp_path / "header.csv"
    bad_plan.write_text("id: plan\n")
    bad_rows.write_text("indicator,year,value\noverseas-patent-grants,2023,4100\noverseas-patent-grants,2023,4200\n")
    header.write_text("indicator,year,value\n")
    for arguments, said in (
        (["stauts"], "Did you mean 'status'"),
        (["status", "guangzhou", "--fromat", "json"], "--format"),
        (["status", "guangzhou"], "actuals are needed"),
        (["status", "guangzou", "-a", ACTUALS], "did you mean `guangzhou`?"),
        (["status", "guangzhou", "-a", str(tmp_path / "none.csv")], "none.csv: error[file-not-found]"),
        (["status", "guangzhou", "-a", str(tmp_path)], "error[not-a-file]"),
        (["status", str(bad_plan), "-a", ACTUALS], "plan.yaml:1:1: error[missing-field]"),
        (["status", "guangzhou", "-a", str(bad_rows)], "rows.csv:3:29: error[contradicting-values]"),
        (["status", "guangzhou", "-a", str(header)], "error["),
        (["status", "guangzhou", "-a", ACTUALS, "--only", "overseas"], "did you mean"),
        (
            ["status", "guangzhou", "-a", ACTUALS, "--fail-on", "late"],
            "--fail-on must be one of milestone, behind, missing",
        ),
        (["status", "guangzhou", "-a", ACTUALS, "--as-of", "20x3"], "--as-of"),
        (["show", "guangzhou", "-o", str(tmp_path / "no" / "file")], "cannot write"),
    ):
        finished = ipplan(*arguments)
        assert (finished.returncode, finished.stdout) == (2, b""), arguments
        assert said in finished.stderr.decode(), finished.stderr.decode()
        assert "Traceback" not in finished.stderr.decode()


def test_101_is_a_bug(ipplan: Installed) -> None:
    """An error that nobody expected has a status of its own, one line, and asks to be reported."""
    broken = "import sys, ipplan.reading.plans.plan_file as p; p.read_plan = None; "
    broken += "sys.argv = ['ipplan', 'show', 'shantou']; "
    script = broken + "from ipplan.cli import main; main()"
    finished = run("-c", script, command=[sys.executable], env={"PYTHONPATH": str(ipplan.packages)})
    assert (finished.returncode, finished.stdout) == (101, b"")
    assert finished.stderr.decode().startswith("ipplan: ipplan failed (TypeError: ")
    assert finished.stderr.count(b"\n") == 1


@pytest.mark.parametrize("arguments", [["show", "guangzhou"], ["--help"], ["schema"]], ids=" ".join)
def test_141_when_the_reader_closed_the_pipe(ipplan: Installed, arguments: list[str]) -> None:
    """A reader that went away ends the run with 141 and without a word."""
    reading, writing = os.pipe()
    os.close(reading)
    script = [sys.executable, str(ipplan.packages / "bin" / "ipplan"), *arguments]
    finished = subprocess.run(
        script, stdout=writing, stderr=subprocess.PIPE, env=surroundings(PYTHONPATH=str(ipplan.packages)), check=False
    )
    os.close(writing)
    assert (finished.returncode, finished.stderr) == (141, b"")


def test_a_failed_run_leaves_the_old_file(ipplan: Installed, tmp_path: Path) -> None:
    """The output file is replaced only by a result that is there, and only where that is asked for."""
    old = tmp_path / "status.json"
    old.write_text('{\n  "schema_version": 0}')
    assert ipplan("status", "guangzhou", "-a", "none.csv", "-o", str(old)).returncode == 2
    assert "0}" in old.read_text()
    asked = ["status", "guangzhou", "-a", ACTUALS, "--format", "json", "-o", str(old)]
    assert ipplan(*asked).returncode == 2
    assert "0}" in old.read_text()
    assert ipplan(*asked, "--force").returncode == 0
    assert json.loads(old.read_text())["as_of"] == 2023
    assert sorted(file.name for file in tmp_path.iterdir()) == ["status.json"]


def test_standard_input_reads_as_a_file(ipplan: Installed) -> None:
    """`-a -` gives the figures of the same bytes in a file."""
    content = Path(ACTUALS).read_bytes()
    piped = json.loads(ipplan("status", "guangzhou", "-a", "-", "--format", "json", stdin=content).stdout)
    named = json.loads(ipplan("status", "guangzhou", "-a", ACTUALS, "--format", "json").stdout)
    assert piped["summary"] == named["summary"]
    assert piped["actuals"][0]["sha256"] == named["actuals"][0]["sha256"]


def test_a_gb18030_sheet_reads_like_a_utf8_one(ipplan: Installed, tmp_path: Path) -> None:
    """The officer's sheet from Excel gives byte-identical JSON, but for the file's name and hash."""
    documents = []
    for encoding in ("utf-8", "utf-8-sig", "gb18030", "utf-16"):
        folder = tmp_path / encoding
        folder.mkdir()
        sheet = folder / "2023.csv"
        sheet.write_bytes("指标,数值\n海外发明专利授权量,4100\n知识产权服务机构,3320家\n".encode(encoding))
        document = json.loads(ipplan("status", "guangzhou", "-a", str(sheet), "--format", "json").stdout)
        for file in document.pop("actuals"):
            assert file["file"] == str(sheet)
        for indicator in document["indicators"]:
            if indicator["actual"]:
                assert indicator["actual"]["from"].pop("file") == str(sheet)
        documents.append(document)
    assert all(document == documents[0] for document in documents)
    assert documents[0]["summary"]["no_data"] == 9


def test_the_language_follows_option_variable_and_locale(ipplan: Installed) -> None:
    """--lang decides before IPPLAN_LANG, that before the locale; C means English."""
    for arguments, environment, said in (
        ([], {"LANG": "C"}, "time elapsed"),
        ([], {"LANG": "zh_CN.UTF-8"}, "时间进度"),
        ([], {"LANG": "zh_CN.UTF-8", "IPPLAN_LANG": "en"}, "time elapsed"),
        (["--lang", "zh"], {"IPPLAN_LANG": "en"}, "时间进度"),
    ):
        finished = ipplan("status", "guangzhou", "-a", ACTUALS, *arguments, env=environment)
        assert said in finished.stderr.decode(), environment


def test_a_console_that_cannot_show_a_character_gets_a_report_all_the_same(ipplan: Installed) -> None:
    """Under GBK and under ASCII nothing stops the run."""
    for encoding in ("gbk", "ascii"):
        finished = ipplan(
            "explain", "guangzhou", "版权产业增加值占GDP比重", "--lang", "zh", env={"PYTHONIOENCODING": encoding}
        )
        assert finished.returncode == 0
        assert finished.stdout


def test_completion_offers_commands_plans_and_indicators(ipplan: Installed) -> None:
    """In bash: commands by their first letters, plan names, and the ids of the plan named."""
    for line, offered in (
        ("ipplan st", ["status"]),
        ("ipplan status ", ["guangzhou", "shantou"]),
        ("ipplan explain shantou patent-", ["patent-grants-cumulative", "patent-attorneys"]),
        ("ipplan status shantou --only registered", ["registered-trademarks"]),
    ):
        words = line.split(" ")
        asked = {"_IPPLAN_COMPLETE": "complete_bash", "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}
        finished = ipplan(env=asked)
        assert finished.stdout.decode().split() == offered, line


NOTEBOOK = """\
import pickle, sys
import ipplan
assert "pydantic" not in sys.modules and "yaml" not in sys.modules
assert set(ipplan.__all__) <= set(dir(ipplan))
plan = {"id": "p", "title": "P", "baseline_year": 2020, "target_year": 2025, "indicators": [
    {"id": "a", "name": {"zh": "甲", "en": "A"}, "unit": "件", "baseline": 10, "target": {"at_least": 20}}]}
try:
    ipplan.load_plan(plan)
except ipplan.PlanError as error:
    assert pickle.loads(pickle.dumps(error)).message == error.message
    print(error.problems[0].place, error.problems[0].code)
plan["title"] = {"zh": "规划", "en": "P"}
found = ipplan.assess(plan, [{"indicator": "a", "year": 2023, "value": 18}])
print(found, "a" in found, found.get("b"), found["a"]["gap"], len(found.to_rows()[0]))
print(repr(ipplan.check(plan)), ipplan.targets(plan)["indicators"][0]["id"], ipplan.compare(["guangzhou", "shantou"]))
print(ipplan.report(found, kind="md", lang="en").decode().splitlines()[0][:1])
"""


def test_python_from_the_wheel(ipplan: Installed, tmp_path: Path) -> None:
    """The package is typed, light to import, and does from Python what the documentation says."""
    assert (ipplan.packages / "ipplan" / "py.typed").is_file()
    script = tmp_path / "notebook.py"
    script.write_text(NOTEBOOK, encoding="utf-8")
    finished = run(str(script), command=[sys.executable], env={"PYTHONPATH": str(ipplan.packages)}, cwd=tmp_path)
    assert finished.stderr.decode() == ""
    first, second, third, fourth = finished.stdout.decode().splitlines()
    assert first == "<p>:title wrong-type"
    assert second.startswith("<Assessment of p as of 2023: 1 indicators> True None 2 ")
    assert third.startswith("<Problems: 0 errors, 3 warnings> a <Comparison of guangzhou, shantou: ")
    assert fourth == "#"


def test_a_repository_with_ci_from_the_wheel(ipplan: Installed, tmp_path: Path) -> None:
    """Layout, repairs, known problems and every format for servers need nothing beside the wheel."""
    plan = tmp_path / "p.yaml"
    plan.write_text(
        "target_yaer: 2025\nid: p\ntitle: {zh: 规划, en: P}\nbaseline_year: 2020\nindicators:\n"
        "- {id: a, name: {zh: 甲, en: A}, unit: 件, target: {at_least: 20}}\n",
        encoding="utf-8",
    )
    assert ipplan("check", str(plan)).returncode == 1
    assert ipplan("check", "--fix", str(plan)).returncode == 0
    assert (ipplan("fmt", "--check", str(plan)).returncode, ipplan("fmt", str(plan)).returncode) == (1, 0)
    assert ipplan("fmt", "--check", str(plan)).returncode == 0
    known = str(tmp_path / "known.json")
    assert ipplan("check", "--strict", str(plan)).returncode == 1
    assert ipplan("check", "--strict", "--write-baseline", known, str(plan)).returncode == 0
    assert ipplan("check", "--strict", "--baseline", known, str(plan)).returncode == 0
    for form in ("github", "gitlab", "junit", "rdjson", "sarif"):
        finished = ipplan("check", "--strict", "--format", form, str(plan))
        assert finished.returncode == 1
        assert b"missing-locator" in finished.stdout
    assert ipplan("diff", "guangzhou", "guangzhou", "--exit-code").returncode == 0


def test_gates_from_the_wheel(ipplan: Installed, tmp_path: Path) -> None:
    """A gate names who fails and never passes unjudged; `check` says what it checked and fails without a plan."""
    gate = ["status", "guangzhou", "-a", ACTUALS, "--fail-on", "behind", "--format", "csv"]
    failed = ipplan(*gate)
    assert (failed.returncode, b"is lagging" in failed.stderr) == (1, True)
    unjudged = ipplan(*gate, "--as-of", "2020")
    assert (unjudged.returncode, b"nothing of guangzhou could be judged" in unjudged.stderr) == (2, True)
    assert ipplan("check", "").returncode == 2
    assert ipplan("check").returncode == 2
    folder = tmp_path / "more"
    folder.mkdir()
    shipped = (REPOSITORY / "plans" / "shantou.yaml").read_bytes()
    (folder / "shantou.yaml").write_bytes(shipped)
    found = ipplan("check", env={"IPPLAN_PATH": str(folder)})
    assert (found.returncode, found.stderr.decode()) == (0, f"plan files checked in {folder}: 1\n")
    piped = ipplan("check", "-", "--stdin-filename", "plans/shantou.yaml", stdin=shipped)
    assert (piped.returncode, piped.stdout) == (0, b"")
    (folder / "other.yaml").write_bytes(shipped)
    twice = ipplan("check", str(folder))
    assert (twice.returncode, b"duplicate-plan-id" in twice.stdout) == (1, True)
    both = ipplan("status", f"{folder}/*.yaml", "-a", ACTUALS)
    assert (both.returncode, b"duplicate-plan-id" in both.stderr) == (2, True)
    doubtful = ipplan("status", "shantou", "-a", "-", "--strict", stdin=b"indicator,year,value\nunheard-of,2023,1\n")
    assert (doubtful.returncode, doubtful.stdout) == (2, b"")


def test_a_configuration_from_the_wheel(ipplan: Installed, tmp_path: Path) -> None:
    """A project says once what holds; the command line wins, then the environment, then the file."""
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "shantou.yaml").write_bytes((REPOSITORY / "plans" / "shantou.yaml").read_bytes())
    (tmp_path / "shantou-2023.csv").write_text("indicator,year,value\npatent-attorneys,2023,48\n")
    file = tmp_path / "project.toml"
    file.write_text('plans = "plans"\nactuals = "*.csv"\nlang = "zh"\ncuts = {ahead = 1.2}\n')

    def run_there(*arguments: str, **env: str) -> Finished:
        return ipplan(*arguments, env={"IPPLAN_CONFIG": str(file), **env})

    settings = json.loads(run_there("config", "--format", "json").stdout)
    placed = {one["name"]: one["place"] for one in settings["settings"] if one["source"] == "file"}
    assert placed == {"plans": f"{file}:1", "actuals": f"{file}:2", "lang": f"{file}:3", "cuts.ahead": f"{file}:4"}
    (only,) = json.loads(run_there("status", "--format", "json").stdout)["plans"]
    assert (only["plan"]["id"], only["cuts"]["ahead"]) == ("shantou", 1.2)
    assert "已检查 1 个规划文件" in run_there("check").stderr.decode()
    assert "plan files checked" in run_there("check", IPPLAN_LANG="en").stderr.decode()
    assert "已检查" in run_there("check", "--lang", "zh", IPPLAN_LANG="en").stderr.decode()
    file.write_text('lang = "fr"\nstrct = true\n')
    wrong = run_there("check", IPPLAN_LANG="en")
    assert (wrong.returncode, wrong.stderr.decode().count(": error[setting-")) == (2, 2)
