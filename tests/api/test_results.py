"""What assessing gives in Python: mappings, documents, rows and frames under the names of the command line."""

import csv
import json
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from ipplan import Assessment, NotesError, UnknownIndicatorError, assess, compare, report, targets
from ipplan.api.columns import KINDS, STATUS
from tests.support.running import REPOSITORY, out

ACTUALS = REPOSITORY / "examples" / "guangzhou-2021-2025.csv"
GRANTS = "overseas-patent-grants"
EVERY_KIND = REPOSITORY / "tests" / "plans" / "every-kind.yaml"


@pytest.fixture(scope="module")
def found() -> Assessment:
    """Guangzhou in the third of five years."""
    return assess("guangzhou", ACTUALS, as_of=2023)


def test_a_mapping_of_results(found: Assessment) -> None:
    """An assessment is a mapping from ids to results, in the plan's order."""
    assert isinstance(found, Mapping)
    assert GRANTS in found
    assert "nothing" not in found
    assert list(found)[1] == GRANTS
    assert found.get("nothing") is None
    assert dict(found)[GRANTS] is found[GRANTS]
    assert [one.id for one in found.values()] == list(found.keys())
    assert len(found) == 22


def test_a_mapping_of_fields(found: Assessment) -> None:
    """A result is a mapping of the fields of its JSON."""
    one = found[GRANTS]
    assert isinstance(one, Mapping)
    assert "pace" in one
    assert one.get("nothing", 7) == 7
    assert dict(one) == one.to_dict() == found.to_dict()["indicators"][1]
    assert repr(one) == f"<Result {GRANTS}: on_track>"


def test_an_id_that_there_is_not(found: Assessment) -> None:
    """A wrong id is a KeyError that says which comes close."""
    with pytest.raises(KeyError) as raised:
        found["overseas-patent-grant"]
    assert isinstance(raised.value, UnknownIndicatorError)
    assert str(raised.value) == raised.value.message
    assert f"did you mean '{GRANTS}'" in raised.value.message


@pytest.mark.parametrize("only", [GRANTS, [GRANTS], ["overseas-*"], "海外发明专利授权量"])
def test_only(only: Any) -> None:
    """`only` takes an id, a name, a pattern or several of them."""
    assert list(assess("guangzhou", only=only)) == [GRANTS]


def test_several_plans_are_the_document_of_the_command() -> None:
    """A list of plans is one mapping, one document and one frame."""
    both = assess(["guangzhou", "shantou"], "examples/guangzhou-2023.csv")
    printed = json.loads(out("status", "guangzhou", "shantou", "-a", "examples/guangzhou-2023.csv", "--format", "json"))
    assert list(both) == ["guangzhou", "shantou"]
    assert json.loads(json.dumps(both.to_dict()))["plans"][0]["indicators"] == printed["plans"][0]["indicators"]
    assert {row["plan"] for row in both.to_rows()} == {"guangzhou", "shantou"}
    assert both.summary["guangzhou"] == both["guangzhou"].summary


def test_a_method(found: Assessment) -> None:
    """Another method has its verdicts in the results and in the summary."""
    by = assess("guangzhou", ACTUALS, as_of=2023, method="eurostat")
    assert by[GRANTS]["method_verdict"] == "significant"
    assert "significant" in by.summary
    assert found[GRANTS]["method_verdict"] == "on_track"


@pytest.mark.parametrize("plan", ["guangzhou", EVERY_KIND], ids=["guangzhou", "every-kind"])
def test_rows_are_those_of_the_csv(plan: Any) -> None:
    """A thing has one name in frame, CSV and JSON, each column is declared, and the values are the same."""
    actuals = ACTUALS if plan == "guangzhou" else EVERY_KIND.with_suffix(".csv")
    rows = assess(plan, actuals).to_rows()
    printed = list(csv.DictReader(out("status", str(plan), "-a", str(actuals), "--format", "csv").splitlines()))
    assert set(printed[0]) <= set(STATUS) == set(rows[0])
    assert [name for name in printed[0] if name not in KINDS] == []
    assert list(rows[0]) == list(STATUS)
    for row, line in zip(rows, printed, strict=True):
        for name, cell in line.items():
            value = row[name]
            assert cell == ("" if value is None else cell), name
            assert (value is None) == (cell == ""), name
            if isinstance(value, float):
                assert value == float(cell)


@pytest.mark.parametrize("library", ["pandas", "polars", "pyarrow"])
def test_frames_concatenate(library: Any) -> None:
    """Frames have one schema, whatever a plan holds and whether or not there are actuals."""
    module = pytest.importorskip(library)
    one, other = assess("guangzhou", ACTUALS, as_of=2023), assess("shantou")
    frames = [one.to_frame(library), other.to_frame(library)]
    if library == "pyarrow":
        assert frames[0].schema == frames[1].schema
        assert module.concat_tables(frames).num_rows == len(one) + len(other)
        return
    assert list(frames[0].dtypes) == list(frames[1].dtypes)
    joined = module.concat(frames)
    assert list(joined.dtypes) == list(frames[0].dtypes)
    assert joined.shape == (len(one) + len(other), len(STATUS))
    assert sum(value == 900 for value in frames[0]["gap"].to_list()) == 1


def test_an_unknown_library(found: Assessment) -> None:
    """A library that frames are not made for is said with those that they are."""
    wrong: Any = "excel"
    with pytest.raises(ValueError, match="pandas, polars or pyarrow"):
        found.to_frame(wrong)


class Tags(HTMLParser):
    """What is opened and closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        """Note what is opened."""
        del attrs
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Hold what is closed against what is open."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the texts of cells."""
        if self.open and self.open[-1] == "td":
            self.cells.append(data)


def test_a_notebook_shows_a_table(found: Assessment, monkeypatch: pytest.MonkeyPatch) -> None:
    """In a notebook an answer is a table in the reader's language, a row each."""
    monkeypatch.setenv("IPPLAN_LANG", "en")
    for answer, cell in (
        (found, "on track"),
        (targets("guangzhou"), "5,000"),
        (compare(["guangzhou", "shantou"]), "Shantou"),
    ):
        tags = Tags()
        tags.feed(answer._repr_html_())
        assert tags.open == []
        assert any(cell in text for text in tags.cells)
    monkeypatch.setenv("IPPLAN_LANG", "zh")
    assert "符合预期" in found._repr_html_()


def test_targets_and_compare_are_the_commands() -> None:
    """`targets` and `compare` hold the documents of the commands; they are mappings of these."""
    asked = targets("guangzhou", only=GRANTS)
    printed = json.loads(out("targets", "guangzhou", "--only", GRANTS, "--format", "json"))
    assert json.loads(json.dumps(asked.to_dict())) == printed
    assert asked["indicators"][0]["values"]["2025"] == asked.to_rows()[0]["2025"] == 5000
    both = compare(["guangzhou", "shantou"])
    assert json.loads(json.dumps(both.to_dict())) == json.loads(
        out("compare", "guangzhou", "shantou", "--format", "json")
    )
    assert repr(both) == f"<Comparison of guangzhou, shantou: {len(both['shared'])} shared indicators>"


def test_report(found: Assessment, tmp_path: Path) -> None:
    """A report is written as its ending says, and its bytes are returned."""
    page = report(found, tmp_path / "r.html", lang="en")
    assert (tmp_path / "r.html").read_bytes() == page
    assert report(found, kind="md", stage="mid-term").decode().startswith("# ")
    printed = out("report", "guangzhou", "-a", str(ACTUALS), "--as-of", "2023", "--format", "md", "--lang", "en")
    assert report(found, kind="md", lang="en").decode() == printed
    with pytest.raises(ValueError, match=r"unknown report type '\.pptx'"):
        report(found, tmp_path / "r.pptx")


def test_report_with_what_people_wrote(found: Assessment, tmp_path: Path) -> None:
    """Texts of a file of notes stand in the report; a file that holds something else is a `NotesError`."""
    notes = tmp_path / "notes.md"
    notes.write_text(
        "# 2023 {#2023}\n\n## Plan {#plan}\n\n### Problems {#problems}\n\nToo few attorneys.\n", encoding="utf-8"
    )
    assert b"Too few attorneys." in report(found, kind="md", lang="en", notes=notes)
    notes.write_text("# 2023 {#2023}\n\n## Plan {#plan}\n\n### Nonsense {#nonsense}\n\nLost.\n", encoding="utf-8")
    with pytest.raises(NotesError, match="nonsense"):
        report(found, kind="md", notes=notes)


def test_report_says_what_changed(found: Assessment, tmp_path: Path) -> None:
    """Since a year, or an earlier assessment, in every kind; a later one is a ValueError."""
    earlier = assess("guangzhou", ACTUALS, as_of=2022)
    page = report(found, kind="md", lang="en", since=earlier).decode()
    assert page == report(found, kind="md", lang="en", since=2022).decode()
    assert "Against the assessment of 2022, 1 verdict is better, 10 are the same." in page
    assert "Public IP information service points (from ahead to achieved early)" in page
    assert "与2022年的评估相比，1项评估结果好转，10项不变。" in report(found, kind="html", since=2022).decode()
    assert "What changed since" not in report(found, kind="md", lang="en").decode()
    printed = out(
        *("report", "guangzhou", "-a", str(ACTUALS), "--as-of", "2023", "--since", "2022"),
        *("--format", "md", "--lang", "en"),
    )
    assert page == printed
    old = tmp_path / "old.csv"
    old.write_text("indicator,year,value\noverseas-patent-grants,2022,3800\n")
    printed = out(
        *("report", "guangzhou", "-a", str(ACTUALS), "--as-of", "2023", "--since", str(old)),
        *("--format", "md", "--lang", "en"),
    )
    assert (
        "Values revised: Invention patents granted overseas (in 2022, from 3,800 patents to 3,760 patents)" in printed
    )
    for wrong in (2024, assess("guangzhou", ACTUALS, as_of=2024)):
        with pytest.raises(ValueError, match="before that of 2023"):
            report(found, since=wrong)


def test_report_shows_remarks_and_folders_to_nobody(found: Assessment) -> None:
    """Remarks of the plan file stand in the office's own copy alone, and of files the base names in every one."""
    page, own = (report(found, kind="md", lang="en", remarks=asked).decode() for asked in (False, True))
    assert "Remark on the plan" not in page
    assert "Remark on the plan" in own
    assert "guangzhou-2021-2025.csv" in page
    assert str(REPOSITORY) not in page + own


def test_report_into_a_template(found: Assessment, tmp_path: Path) -> None:
    """A template is filled; one with places that are not known, or for another kind, is a ValueError."""
    docx = pytest.importorskip("docx")
    pytest.importorskip("resvg_py")
    file = tmp_path / "office.docx"
    for text, fine in (("{{title}}", True), ("{{nothing}}", False)):
        template = docx.Document()
        template.add_paragraph(text)
        template.save(file)
        if fine:
            report(found, tmp_path / "r.docx", template=file, lang="en", organisation="Office")
            filled = docx.Document(tmp_path / "r.docx")
            assert "Guangzhou 14th Five-Year Plan" in filled.element.xml
            assert filled.core_properties.author == "Office"
        else:
            with pytest.raises(ValueError, match="not known: nothing"):
                report(found, tmp_path / "r.docx", template=file)
    with pytest.raises(ValueError, match="Word"):
        report(found, kind="md", template=file)
    with pytest.raises(ValueError, match="Invalid isoformat"):
        report(found, kind="md", date="1 January 2024")


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        ({"as_of": "2023"}, TypeError, "as_of must be a year such as 2023, not str"),
        ({"as_of": 23}, ValueError, "as_of must be a year from 1900"),
        ({"method": "magic"}, ValueError, "method must be one of pace, eurostat"),
        ({"method": 3}, TypeError, "method must be one of"),
        ({"only": 3}, TypeError, "only must be an id or several, not int"),
        ({"only": [3]}, TypeError, "not int 3 among them"),
        ({"baseline_from": "plans"}, ValueError, "baseline_from must be one of plan, actuals"),
        ({"by": "district"}, ValueError, "has no dimension 'district'"),
        ({"asof": 2023}, TypeError, "asof"),
    ],
)
def test_wrong_arguments(arguments: dict[str, Any], error: type[Exception], said: str) -> None:
    """A wrong argument is a TypeError or a ValueError that says what is expected."""
    with pytest.raises(error, match=said):
        assess("guangzhou", **arguments)


def test_by_a_dimension() -> None:
    """With `by`, the id or a name of a dimension, the parts have rows of their own below their whole."""
    folder = REPOSITORY / "tests" / "problems" / "parts-apart"
    for by in ("district", "区"):
        rows = assess(folder / "plan.yaml", folder / "2021.csv", by=by).to_rows()
        assert [(row["id"], row["part"]) for row in rows][:2] == [("agencies", None), ("agencies", "east")]
        assert list(rows[0]) == list(STATUS)


def test_wrong_answers_of_others() -> None:
    """What is no assessment, and one plan where several are compared, is a TypeError."""
    wrong: Any = "guangzhou"
    with pytest.raises(TypeError, match="report expects what assess returned"):
        report(wrong)
    with pytest.raises(TypeError, match="compare expects a list of plans"):
        compare(wrong)
    with pytest.raises(ValueError, match="two or more"):
        compare(["guangzhou"])
