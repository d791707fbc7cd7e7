"""Parts beside their whole, and derived values, as `status` shows them."""

from decimal import Decimal

import pytest

from ipplan.loading import load_plan
from ipplan.model.observation import Observation
from ipplan.problem import Place
from ipplan.progress.assess import PlanAssessed, assess_plan
from ipplan.progress.beside import with_parts
from ipplan.render.document import status_document, status_rows
from ipplan.render.page.plain import beside, to_plain
from ipplan.render.status.page import status_page
from ipplan.wording import Language
from tests.support.running import REPOSITORY

PLACE = Place("actuals.csv", 2)
PARTS = {"east": (1540, 1600), "west": (905, 910), "south": (640, 690)}


@pytest.fixture(name="result")
def _result() -> PlanAssessed:
    """The example plan: districts in 2021 and 2022, productivity in both, GDP up to 2021."""
    file, _ = load_plan(str(REPOSITORY / "examples" / "districts.yaml"))
    assert file is not None
    rows = [
        Observation("agencies", 2021 + at, Decimal(value), PLACE, part=part, as_written=str(value))
        for part, values in PARTS.items()
        for at, value in enumerate(values)
    ]
    others = (
        ("productivity", 2021, "16.1"),
        ("productivity", 2022, "16.9"),
        ("gdp", 2020, "1000"),
        ("gdp", 2021, "1050"),
    )
    rows += [Observation(name, year, Decimal(value), PLACE, as_written=value) for name, year, value in others]
    return with_parts(assess_plan(file.plan, rows), "district")


def test_data(result: PlanAssessed) -> None:
    """The whole says that it is made of its parts, each of which has an entry and its share of the gap."""
    document = status_document(result, version="0", plan_sha256="0", actuals=[])
    entries = document["indicators"]
    assert isinstance(entries, list)
    agencies = entries[0]
    assert agencies["actual"] == {"year": 2022, "value": 3200, "from": {"parts": ["east", "west", "south"]}}
    assert agencies["by"]["whole"] == "parts"
    assert agencies["by"]["dimension"]["id"] == "district"
    assert [(part["part"], part["status"], part["gap"]) for part in agencies["parts"]] == [
        ("west", "off_track", 140),
        ("east", "on_track", 160),
        ("south", "ahead", 10),
    ]
    assert sum(part["gap_share"] for part in agencies["parts"]) == pytest.approx(1)
    assert "parts" not in entries[1]


def test_derived_data(result: PlanAssessed) -> None:
    """A derived indicator has what its operands give, and for each year without a value what is missing."""
    entries = status_document(result, version="0", plan_sha256="0", actuals=[])["indicators"]
    assert isinstance(entries, list)
    above = entries[2]
    assert above["derived"] == [{"year": 2021, "value": 2.33333333333333, "reported": None, "agrees": None}]
    assert above["not_derived"] == [{"year": 2022, "missing": [{"id": "gdp", "year": 2022, "reason": "no_value"}]}]
    assert above["actual"]["from"] == {"derived_from": ["productivity", "gdp"]}


def test_rows(result: PlanAssessed) -> None:
    """As rows the whole comes first, with an empty part; without parts there is no such column."""
    header, *rows = status_rows(status_document(result, version="0", plan_sha256="0", actuals=[]))
    assert [row[:2] for row in rows][:4] == [
        ["agencies", ""],
        ["agencies", "west"],
        ["agencies", "east"],
        ["agencies", "south"],
    ]
    assert {len(row) for row in rows} == {len(header)}
    plain = result._replace(beside={})
    assert "part" not in next(status_rows(status_document(plain, version="0", plan_sha256="0", actuals=[])))


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "en",
            ["IP service agencies by district, worst first", "of what is still missing, East 52%, West 45%, South 3%"],
        ),
        ("zh", ["知识产权服务机构：各区，差的在前", "尚缺的部分中，东区 52%、西区 45%、南区 3%"]),
    ],
)
def test_page(result: PlanAssessed, language: Language, said: list[str]) -> None:
    """A table of the parts with the whole below them, and each part's share of what is missing."""
    page = status_page(result, language, width=100)
    assert [words for words in said if words not in beside(page)] == []
    assert len(page.tables[-1].rows) == 4


def test_page_in_a_pipe(result: PlanAssessed) -> None:
    """One table: the indicator with an empty part, then its parts, the worst first."""
    header, *rows = [line.split("\t") for line in to_plain(status_page(result, "en", width=None)).splitlines()]
    assert header[:6] == ["plan", "as_of", "id", "part", "group", "status"]
    assert [row[3] for row in rows if row[2] == "agencies"] == [
        "-",
        *(part.part for part in result.beside["agencies"].parts),
    ]
