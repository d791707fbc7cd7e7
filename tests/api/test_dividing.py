"""Parts of a whole from Python: proposals, and parts beside their whole."""

import json

import pytest

from ipplan import assess, breakdown, targets
from tests.support.running import REPOSITORY, out

PLAN = "examples/districts.yaml"
ROWS = [
    {"indicator": "agencies", "district": name, "year": 2022, "value": value}
    for name, value in {"East": 1600, "West": 910, "South": 690}.items()
]


@pytest.fixture(autouse=True)
def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(REPOSITORY)


def test_the_document_is_that_of_the_command_line() -> None:
    """`breakdown` and `targets` by a dimension answer what the commands print."""
    printed = json.loads(out("breakdown", PLAN, "agencies", "--by", "district", "--format", "json"))
    assert json.loads(json.dumps(breakdown(PLAN, "agencies", by="区").to_dict())) == printed
    assert "dimension: district" in breakdown(PLAN, "agencies").to_yaml("en")
    document = json.loads(out("targets", PLAN, "--by", "district", "--format", "json"))
    assert json.loads(json.dumps(targets(PLAN, by="district").to_dict())) == document


def test_a_proposal_adds_up_from_where_the_parts_are() -> None:
    """From 1600, 910 and 690 in 2022, every year's parts make the whole, which ends at 3500."""
    found = breakdown(PLAN, "agencies", ROWS, rule="equal")
    assert found["start_year"] == 2022
    for year, whole in found["whole"].items():
        assert sum(part["values"][year] for part in found["parts"]) == whole
    assert [part["target"] - part["start"] for part in found["parts"]] == [100, 100, 100]
    assert [row["part"] for row in found.to_rows()] == ["east", "west", "south", None]
    assert "<table" in found._repr_html_()


def test_parts_beside_the_whole() -> None:
    """Each part has an entry, the worst first, and a row of its own."""
    found = assess(PLAN, ROWS, by="district")
    assert [part["part"] for part in found["agencies"]["parts"]] == ["west", "east", "south"]
    assert [row["part"] for row in found.to_rows() if row["id"] == "agencies"] == [None, "west", "east", "south"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"indicator": "agencies", "by": "department"}, "no dimension 'department'; it has: district"),
        ({"indicator": "productivity"}, "productivity: no value to start from for East, West, South"),
        ({"indicator": "agencies", "rule": "fair"}, "rule must be one of share, growth, gap, equal"),
    ],
)
def test_refused(arguments: dict[str, str], said: str) -> None:
    """What cannot be proposed says why."""
    with pytest.raises(ValueError, match=said):
        breakdown(PLAN, **arguments)  # type: ignore[arg-type]
