"""Data is data: a line of JSON a record, tidy CSV, the format by the file's ending; slips and files that are kept."""

import csv
import json
from pathlib import Path

import pytest

from tests.support.running import REPOSITORY, out, run

ACTUALS = "examples/guangzhou-2023.csv"
STATUS = ("status", "guangzhou", "-a", ACTUALS)
ROWS = (
    STATUS,
    ("show", "shantou"),
    ("targets", "shantou"),
    ("list",),
    ("compare", "guangzhou", "shantou"),
    ("methods", "guangzhou", "-a", ACTUALS),
    ("methods",),
    ("explain", "guangzhou", "overseas-patent-grants", "-a", ACTUALS),
)


@pytest.mark.parametrize("command", ROWS, ids=" ".join)
def test_ndjson_and_csv_of_every_command_with_rows(command: tuple[str, ...]) -> None:
    """Each line is a JSON object; each column of the CSV has a name in snake_case of its own."""
    lines = out(*command, "--format", "ndjson").splitlines()
    assert lines
    assert all(isinstance(json.loads(line), dict) for line in lines)
    header, *rows = csv.reader(out(*command, "--format", "csv").splitlines())
    assert rows
    assert [name for name in header if not name.replace("_", "").isalnum() or name != name.lower()] == []
    assert len(set(header)) == len(header)


def test_keys_come_first() -> None:
    """A row says of which plan, year and indicator it is, in CSV and in NDJSON."""
    header, first, *_ = csv.reader(out(*STATUS, "--format", "csv").splitlines())
    assert header[:3] == ["plan", "as_of", "id"]
    assert first[:3] == ["guangzhou", "2023", "high-value-patents-per-10k"]
    record = json.loads(out(*STATUS, "--format", "ndjson").splitlines()[0])
    assert list(record)[:3] == ["plan", "as_of", "id"]
    assert (record["plan"], record["as_of"], record["status"]) == ("guangzhou", 2023, "ahead")


def test_one_plan_and_many_have_one_shape_of_rows() -> None:
    """The rows of one plan are those of several that include it."""
    one = out(*STATUS, "--format", "ndjson").splitlines()
    many = out("status", "guangzhou", "shantou", "-a", ACTUALS, "--format", "ndjson").splitlines()
    assert many[: len(one)] == one
    assert {json.loads(line)["plan"] for line in many} == {"guangzhou", "shantou"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_data_is_never_translated(language: str) -> None:
    """CSV, JSON and NDJSON are the same in every language."""
    for form in ("csv", "json", "ndjson"):
        said = [out(*STATUS, "--format", form, "--lang", other) for other in (language, "en")]
        assert said[0] == said[1]


@pytest.mark.parametrize("ending", ["json", "csv", "ndjson", "txt"])
def test_the_ending_decides_the_format(tmp_path: Path, ending: str) -> None:
    """`-o status.csv` writes CSV without --format, which wins where it is given."""
    file = tmp_path / f"status.{ending}"
    assert run(*STATUS, "-o", str(file)).returncode == 0
    form = "text" if ending == "txt" else ending
    assert file.read_text(encoding="utf-8") == out(*STATUS, "--format", form)
    other = tmp_path / f"other.{ending}"
    assert run(*STATUS, "-o", str(other), "--format", "json").returncode == 0
    assert json.loads(other.read_text(encoding="utf-8"))["as_of"] == 2023


def test_a_csv_for_a_spreadsheet(tmp_path: Path) -> None:
    """With --bom Excel reads it as UTF-8, and what looks like a formula is a text; numbers stay numbers."""
    plan = (REPOSITORY / "plans" / "shantou.yaml").read_text(encoding="utf-8")
    plan = plan.replace("有效商标注册总量", "=1+1", 1)
    (tmp_path / "shantou.yaml").write_text(plan, encoding="utf-8")
    text = out("show", str(tmp_path / "shantou.yaml"), "--format", "csv", "--bom")
    assert text.startswith("\ufeffplan,id,")
    assert "'=1+1" in text
    assert "'" not in out(*STATUS, "--format", "csv", "--bom").replace("'s ", "")
    assert run("list", "--bom").returncode == 2


def test_lists_and_patterns_of_indicators() -> None:
    """--only takes ids, names, lists and patterns."""
    by_list = out(*STATUS, "--only", "overseas-patent-grants,知识产权服务机构")
    by_two = out(*STATUS, "--only", "overseas-patent-grants", "--only", "ip-service-agencies")
    assert by_list == by_two
    found = [json.loads(line)["id"] for line in out(*STATUS, "--only", "ip-pledge-*", "-f", "ndjson").splitlines()]
    assert found == [name for name in found if name.startswith("ip-pledge-")] != []
    assert run(*STATUS, "--only", "zz-*").returncode == 2


def test_plans_by_pattern_and_actuals_as_the_shell_spreads_them(tmp_path: Path) -> None:
    """`guang*` and a folder are plans; what a pattern of the shell puts behind -a are actuals."""
    assert json.loads(out("status", "guang*", "-a", ACTUALS, "-f", "json"))["plans"][0]["plan"]["id"] == "guangzhou"
    for year in (2022, 2023):
        (tmp_path / f"{year}.csv").write_text(f"indicator,value\noverseas-patent-grants,{year * 2}\n")
    spread = sorted(str(file) for file in tmp_path.glob("*.csv"))
    document = json.loads(out("status", "guangzhou", "-f", "json", "-a", *spread))
    assert [file["file"] for file in document["actuals"]] == spread
    assert "plans" not in document


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["status", "guangzhou", "2023.csv"], "give it after -a: ipplan status guangzhou -a 2023.csv"),
        (["explain", "overseas-patent-grants", "guangzhou"], "ipplan explain guangzhou overseas-patent-grants"),
        (["explain", "guangzhou", "ip-pledge-*"], "one indicator at a time"),
        (["status", "guang?", "nowhere*", "-a", ACTUALS], "nowhere*: error[no-plan-found]"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_slips_are_understood(arguments: list[str], said: str) -> None:
    """The message shows the line that was meant."""
    finished = run(*arguments)
    assert (finished.returncode, finished.stdout) == (2, b"")
    assert said in finished.stderr.decode()


def test_an_input_is_never_the_output(tmp_path: Path) -> None:
    """A slip with -o does not cost anyone the file that was read, however it is spelled."""
    file = tmp_path / "2023.csv"
    file.write_bytes((REPOSITORY / ACTUALS).read_bytes())
    (tmp_path / "link.csv").symlink_to(file)
    before = file.read_bytes()
    for output in ("2023.csv", "./2023.csv", "link.csv"):
        finished = run("status", "guangzhou", "-a", "2023.csv", "-o", output, "--force", cwd=tmp_path)
        assert finished.returncode == 2
        assert f"{output} is an input" in finished.stderr.decode()
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (["template", "guangzhou"], "a.csv"),
        (["report", "guangzhou", "-a", ACTUALS], "a.html"),
        (["status", "guangzhou", "-a", ACTUALS], "a.txt"),
        (["status", "guangzhou", "-a", ACTUALS], "a.csv"),
        (["init", "foshan"], "a.yaml"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else value,
)
def test_what_a_person_wrote_is_not_overwritten(tmp_path: Path, arguments: list[str], name: str) -> None:
    """A file with other content stays and the run ends with 2; --force overwrites; the same content is no conflict."""
    file = tmp_path / name
    file.write_text("my own words\n")
    finished = run(*arguments, "-o", str(file))
    assert finished.returncode == 2
    assert "--force" in finished.stderr.decode()
    assert file.read_text() == "my own words\n"
    assert run(*arguments, "-o", str(file), "--force").returncode == 0
    written = file.read_bytes()
    assert b"my own words" not in written
    if arguments[0] != "init":
        assert run(*arguments, "-o", str(file)).returncode == 0
        assert file.read_bytes() == written


@pytest.mark.parametrize("form", ["json", "csv", "ndjson"])
def test_data_are_not_overwritten_either(tmp_path: Path, form: str) -> None:
    """A result that ipplan would not write again may have been worked on: it stays, unless --force says otherwise."""
    file = tmp_path / f"status.{form}"
    assert run(*STATUS, "-o", str(file)).returncode == 0
    old = file.read_bytes()
    newer = ["-a", "examples/guangzhou-2021-2025.csv", "--as-of", "2024", "-o", str(file)]
    assert run("status", "guangzhou", *newer).returncode == 2
    assert file.read_bytes() == old
    assert run("status", "guangzhou", *newer, "--force").returncode == 0
    assert file.read_bytes() != old
