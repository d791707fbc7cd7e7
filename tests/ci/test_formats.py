"""What is wrong, in each format: the same problems at the same places, and the same exit status."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from ipplan.problem import Message, Place, Problem
from ipplan.render.problems.as_text import statistics_text, to_terminal
from ipplan.render.problems.extent import explained_at
from ipplan.render.problems.fingerprint import fingerprints
from ipplan.render.problems.formats import FORMATS

PROBLEMS = Path(__file__).parent.parent / "problems"
# The published schema, as the npm package @microsoft/jest-sarif 1.0.0-beta.0 carries it (SchemaStore, 2.1.0-rtm.5).
SARIF = json.loads((Path(__file__).parent / "sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
FOLDERS = sorted(path for path in PROBLEMS.iterdir() if (path / "plan.yaml").exists() and not [*path.glob("*.csv")])
FORMS = ("text", "json", "csv", "github", "sarif")
LINES_ALONE = ("gitlab", "junit", "rdjson")
Said = list[tuple[str, int, int, str]]


def found(form: str, text: str) -> Said:
    """File, line, column and code of every problem, as a format gives them."""
    match form:
        case "text":
            lines = re.findall(r"^(.+?)(?::(\d+))?(?::(\d+))?: \w+\[([\w-]+)\]: ", text, re.MULTILINE)
            return [(file, int(line or 0), int(column or 0), code) for file, line, column, code in lines]
        case "json":
            rows = json.loads(text)["problems"]
            return [(p["file"], p["line"] or 0, p["column"] or 0, p["code"]) for p in rows]
        case "csv":
            table = list(csv.DictReader(io.StringIO(text)))
            return [(p["file"], int(p["line"] or 0), int(p["column"] or 0), p["code"]) for p in table]
        case "github":
            said = re.findall(
                r"^::\w+ file=([^,]+)(?:,line=(\d+))?(?:,col=(\d+))?,title=([\w-]+)::", text, re.MULTILINE
            )
            return [(file, int(line or 0), int(column or 0), code) for file, line, column, code in said]
    return [_in_sarif(result) for result in json.loads(text)["runs"][0]["results"]]


def _in_sarif(result: Any) -> tuple[str, int, int, str]:
    (location,) = result["locations"]
    place = location["physicalLocation"]
    region = place.get("region", {})
    file = place["artifactLocation"]["uri"]
    return file, region.get("startLine", 0), region.get("startColumn", 0), result["ruleId"]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_same_in_every_format(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever rule a file breaks: each format shows it at the same place, with the same exit status."""
    monkeypatch.chdir(folder)
    arguments = ["check", *sorted(path.name for path in folder.glob("*.yaml"))]
    runs = {form: CliRunner().invoke(app, [*arguments, "--format", form]) for form in FORMS}
    said = {form: sorted(found(form, run.stdout)) for form, run in runs.items()}
    assert folder.name in {code for *_, code in said["text"]}
    assert said == dict.fromkeys(FORMS, said["text"])
    assert len({run.exit_code for run in runs.values()}) == 1
    jsonschema.Draft4Validator(SARIF).validate(json.loads(runs["sarif"].stdout))


# What GitLab's manual asks of an issue of a code quality report (CI/CD, "Code Quality", "Code quality report format"):
# description, check_name, fingerprint, severity and location with path and lines.begin, paths without a leading "./".
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
# What reviewdog's definition of a result has (reviewdog/reviewdog, proto/rdf: reviewdog.proto and its JSON Schemas): a
# diagnostic has a message and a location; columns count bytes of UTF-8 from 1 and an end is behind the last one.
RDJSON = {
    "type": "object",
    "required": ["diagnostics"],
    "properties": {
        "source": {"type": "object", "properties": {"name": {"type": "string"}, "url": {"type": "string"}}},
        "severity": {"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location"],
                "properties": {
                    "message": {"type": "string"},
                    "severity": {"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
                    "code": {"type": "object", "required": ["value"], "properties": {"value": {"type": "string"}}},
                    "location": {
                        "type": "object",
                        "required": ["path"],
                        "properties": {
                            "path": {"type": "string"},
                            "range": {
                                "type": "object",
                                "required": ["start"],
                                "properties": {
                                    name: {
                                        "type": "object",
                                        "properties": {
                                            "line": {"type": "integer", "minimum": 1},
                                            "column": {"type": "integer", "minimum": 1},
                                        },
                                        "additionalProperties": False,
                                    }
                                    for name in ("start", "end")
                                },
                            },
                        },
                    },
                },
            },
        },
    },
}
# What is written of what the schema of Jenkins allows (jenkinsci/xunit-plugin, junit-10.xsd): of each element the
# attributes, `name` being the one that it requires of suites and cases, then the elements inside.
JUNIT = {
    "testsuites": ({"name", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors"}, {"testcase"}),
    "testcase": ({"name", "classname"}, {"failure", "system-out"}),
    "failure": ({"message", "type"}, set()),
    "system-out": (set(), set()),
}


def by_line(form: str, text: str) -> list[tuple[str, int, str]]:
    """File, line and code of every problem in a format that has no columns, once it fits its description."""
    if form == "gitlab":
        issues = json.loads(text)
        jsonschema.Draft7Validator(GITLAB).validate(issues)
        assert len({issue["fingerprint"] for issue in issues}) == len(issues)
        return [(i["location"]["path"], i["location"]["lines"]["begin"], i["check_name"]) for i in issues]
    if form == "rdjson":
        result = json.loads(text)
        jsonschema.Draft7Validator(RDJSON).validate(result)
        places = [d["location"] for d in result["diagnostics"]]
        lines = [place.get("range", {"start": {"line": 1}})["start"]["line"] for place in places]
        codes = [d["code"]["value"] for d in result["diagnostics"]]
        return [(place["path"], line, code) for place, line, code in zip(places, lines, codes, strict=True)]
    root = ET.fromstring(text)  # noqa: S314 - of our own making
    for element in root.iter():
        attributes, inside = JUNIT[element.tag]
        assert set(element.attrib) == attributes
        assert {child.tag for child in element} <= inside
    cases = list(root.iter("testcase"))
    assert int(root.attrib["tests"]) == len(cases)
    assert int(root.attrib["failures"]) == len(list(root.iter("failure")))
    names = [case.attrib["name"].split() for case in cases]
    return [
        (case.attrib["classname"], int(place[0].split(":")[0]) if place else 1, code)
        for case, (code, *place) in zip(cases, names, strict=True)
    ]


@pytest.mark.parametrize("form", LINES_ALONE)
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_same_lines(folder: Path, form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Formats without columns show each problem at its line, a file as a whole at the first, and fit their schema."""
    monkeypatch.chdir(folder)
    arguments = ["check", *sorted(path.name for path in folder.glob("*.yaml"))]
    text, other = (CliRunner().invoke(app, [*arguments, "--format", name]) for name in ("text", form))
    assert other.exit_code == text.exit_code
    wanted = sorted((file, line or 1, code) for file, line, _, code in found("text", text.stdout))
    assert sorted(by_line(form, other.stdout)) == wanted


def test_fingerprints() -> None:
    """A problem is known again in another line; the same twice in one file are two."""
    moved, other = problem(9), Message("duplicate-id", id="y").at(Place("p.yaml", 1))
    assert fingerprints([problem(1)]) == fingerprints([moved])
    assert len({*fingerprints([problem(1), problem(2), other])}) == 3
    results = json.loads(FORMATS["sarif"]([problem(1), problem(2)], "en"))["runs"][0]["results"]
    assert len({result["partialFingerprints"]["ipplan/v1"] for result in results}) == 2


def test_hostile_texts_in_junit() -> None:
    """What is no XML is written out, what means something in it is escaped."""
    one = Message("yaml-syntax", said='a\x00b<c>&"]]>\ud800').at(Place("a\x1b&.yaml", 3))
    root = ET.fromstring(FORMATS["junit"]([one], "en"))  # noqa: S314 - of our own making
    (failure,) = root.iter("failure")
    assert 'a\\x00b<c>&"]]>\\ud800' in failure.attrib["message"]
    assert root[0].attrib["name"] == "a\\x1b&.yaml"


def test_exit_zero_and_statistics(tmp_path: Path) -> None:
    """`--exit-zero` is 0 whatever was found, 2 where a file cannot be read; `--statistics` counts on standard error."""
    plan = PROBLEMS / "duplicate-id" / "plan.yaml"
    result = CliRunner().invoke(app, ["check", str(plan), "--exit-zero", "--statistics", "--format", "json"])
    assert (result.exit_code, result.stderr) == (0, "     1 error[duplicate-id]\n")
    assert len(json.loads(result.stdout)["problems"]) == 1
    assert CliRunner().invoke(app, ["check", str(tmp_path / "none.yaml"), "--exit-zero"]).exit_code == 2


def test_statistics_order() -> None:
    """Errors come first, then what is most frequent."""
    mild = [Message("missing-locator").at(Place("p", n)) for n in (1, 2)] + [Message("plan-id").at(Place("p"))]
    said = statistics_text([*mild, problem()])
    assert [line.split() for line in said.splitlines()] == [
        ["1", "error[duplicate-id]"],
        ["2", "warning[missing-locator]"],
        ["1", "warning[plan-id]"],
    ]


def problem(number: int = 1, **place: Any) -> Problem:
    """An error in a line of this number."""
    return Message("duplicate-id", id="x").at(Place(**{"path": "p.yaml", "line": number, **place}))


def test_nothing_wrong() -> None:
    """Without a problem text and GitHub are silent, the others say that there is none."""
    assert FORMATS["text"]([], "en") == FORMATS["github"]([], "en") == ""
    jsonschema.Draft4Validator(SARIF).validate(json.loads(FORMATS["sarif"]([], "en")))
    assert json.loads(FORMATS["json"]([], "en"))["problems"] == []


def test_github_escapes() -> None:
    """A percent sign and the end of a line are escaped everywhere, colon and comma in properties alone."""
    one = Message("yaml-syntax", said="100%,\r\nis: wrong").at(Place("a,b:c%\r.yaml", 3, 7))
    assert FORMATS["github"]([one], "en") == (
        "::error file=a%2Cb%3Ac%25%0D.yaml,line=3,col=7,title=yaml-syntax::not YAML: 100%25, is: wrong"
        "%0Alook at indentation, quotes, colons and brackets here and in the line above\n"
    )


def test_github_shows_the_worst_first() -> None:
    """Errors come before warnings before notes; what goes beyond ten of a kind is a plain line of the log."""
    mild = [Message("missing-definition").at(Place("::error::.yaml", line)) for line in range(1, 13)]
    warned = [Message("missing-locator").at(Place("p.yaml", 1))]
    lines = FORMATS["github"]([*mild, *warned, *map(problem, range(1, 12))], "en").splitlines()
    assert [line.split()[0] for line in lines[:10]] == ["::error"] * 10
    assert lines[10].startswith("- p.yaml:11: error[duplicate-id]: ")
    assert [line.split()[0] for line in lines[11:22]] == ["::warning", *["::notice"] * 10]
    assert [line[:2] for line in lines[22:]] == ["- "] * 2


def test_sarif_names_files_as_uris() -> None:
    """A relative path stays relative and is escaped, an absolute one is a file URI; a cell stands in the message."""
    problems = [problem(path="规划 1.yaml"), problem(path="/a b.yaml"), problem(0, path="a.xlsx", cell="Sheet1!C7")]
    text = FORMATS["sarif"](problems, "zh")
    jsonschema.Draft4Validator(SARIF).validate(json.loads(text))
    assert [file for file, *_ in found("sarif", text)] == [
        "%E8%A7%84%E5%88%92%201.yaml",
        "file:///a%20b.yaml",
        "a.xlsx",
    ]
    assert "Sheet1!C7: " in text


@pytest.mark.parametrize(
    ("line", "column", "said"),
    [
        ("    baseline: 2万", 15, "2万"),
        ("    baseline: 2万", 5, "baseline"),
        ('    note: "a # b" # c', 11, '"a # b"'),
        ("    note: 'it''s' # c", 11, "'it''s'"),
        ("    note: two words # c", 11, "two words"),
        ("    unit: {zh: 件, en: patents}", 16, "件"),
        ("    unit: {zh: 件, en: of two words}", 23, "of two words"),
        ("target: 3  # ipplan: ignore[x] y", 12, "# ipplan: ignore[x] y"),
        ("指标,年份,4.1,x", 7, "4.1"),
        ("  - id: a", 3, "-"),
    ],
)
def test_end_columns(line: str, column: int, said: str) -> None:
    """SARIF marks the whole of what a problem is about, reviewdog the same in bytes of UTF-8."""
    one = [problem(3, column=column)]
    end = column + len(said)
    assert line[column - 1 : end - 1] == said
    (result,) = json.loads(FORMATS["sarif"](one, "en", lambda _: line))["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 3,
        "startColumn": column,
        "endColumn": end,
    }
    (diagnostic,) = json.loads(FORMATS["rdjson"](one, "en", lambda _: line))["diagnostics"]
    held = diagnostic["location"]["range"]
    assert line.encode()[held["start"]["column"] - 1 : held["end"]["column"] - 1].decode() == said


def test_where_a_code_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    """A code leads to its example below the address of the source; without an address it has its name."""
    monkeypatch.delenv("IPPLAN_SOURCE", raising=False)
    assert explained_at("plan-id") == "urn:ipplan:problem:plan-id"
    monkeypatch.setenv("IPPLAN_SOURCE", "https://code.example/ipplan/tree/v1/")
    address = "https://code.example/ipplan/tree/v1/tests/problems/duplicate-id"
    document = json.loads(FORMATS["sarif"]([problem()], "en"))
    jsonschema.Draft4Validator(SARIF).validate(document)
    assert document["runs"][0]["tool"]["driver"]["rules"][0]["helpUri"] == address
    assert json.loads(FORMATS["rdjson"]([problem()], "en"))["diagnostics"][0]["code"]["url"] == address
    assert (PROBLEMS / "duplicate-id").is_dir()


def test_the_schema_of_sarif_refuses() -> None:
    """The schema that the tests hold SARIF against is one: it refuses a result without a message."""
    document = json.loads(FORMATS["sarif"]([problem()], "en"))
    del document["runs"][0]["results"][0]["message"]
    assert not jsonschema.Draft4Validator(SARIF).is_valid(document)


def excerpt(line: str, column: int, columns: int = 60) -> list[str]:
    """What stands between the message and the hint."""
    one = problem(12, column=column)
    return to_terminal([one], "en", lambda _: line, columns).splitlines()[1:-1]


def test_excerpt() -> None:
    """On a terminal the line is shown with a caret below its column, a wide character counting for two."""
    assert excerpt("    baseline: 20", 15) == ["   12 |     baseline: 20", "      |               ^"]
    assert excerpt("name: {zh: 专利, en: Patents}", 15) == [
        "   12 | name: {zh: 专利, en: Patents}",
        f"      | {' ' * 16}^",
    ]


@pytest.mark.parametrize("column", [1, 100, 4000])
def test_excerpt_of_a_long_line(column: int) -> None:
    """Of a line that is longer than the terminal, what is around the column is shown."""
    line = "".join(chr(0x4E00 + number) for number in range(4000))
    text, caret = excerpt(line, column)
    shown = text.split("| ")[1]
    assert line[column - 1] == shown[(len(caret.split("| ")[1]) - 1) // 2]
    assert 20 < len(shown) * 2 <= 60


def test_no_excerpt() -> None:
    """Where there is no line to show, message and hint stand alone."""
    assert len(to_terminal([problem(0)], "en", lambda _: None, 80).splitlines()) == 2


@pytest.mark.parametrize(("count", "lines"), [(5, 20), (6, 12), (10, 20), (11, 21), (500, 21)])
def test_a_screenful(count: int, lines: int) -> None:
    """On a terminal at most twenty lines and a count where few are enough: the lines of the file go first."""
    shown = to_terminal([problem(1, column=1)] * count, "en", lambda _: "text", 80, few=True).splitlines()
    assert len(shown) == lines
    assert ("not shown" in shown[-1]) == (count > 10)
    assert len(to_terminal([problem(1, column=1)] * count, "en", lambda _: "text", 80).splitlines()) == 4 * count
