"""What makes the parts of a whole impossible or doubtful, and what an indicator cannot be derived from."""

from typing import Any

import pytest

from ipplan.checks.review import review
from tests.checks.test_errors import Location, found, plan

DISTRICTS = {"district": {"name": "区", "parts": {"east": "东区", "west": "西区"}}}
SERIES = [{"id": "gdp", "name": {"zh": "地区生产总值"}, "unit": "元"}]


def by(east: dict[str, Any] | None = None, west: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """How an indicator is divided into the two districts."""
    parts = {name: part for name, part in {"east": east, "west": west}.items() if part}
    return {"by": {"dimension": "district", "parts": parts, **fields}}


def half(bound: int, baseline: int = 10) -> dict[str, Any]:
    """A district that is to reach a bound."""
    return {"baseline": baseline, "target": {"at_least": bound}}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (by({"target": {"at_least": 10}}), []),
        ({"by": {"dimension": "distrct"}}, [("unknown-dimension", ("by", "dimension"))]),
        ({"by": {"dimension": "district", "parts": {"nort": {}}}}, [("unknown-part", ("by", "parts", "nort"))]),
        (by(combine="weighted_mean", weights="gpd"), [("unknown-weights", ("by", "weights"))]),
        (by(combine="weighted_mean", weights="gdp"), []),
        ({"measure": "average_growth", **by()}, [("rates-added-up", ("by", "combine"))]),
        ({"measure": "relative_change", **by(combine="sum")}, [("rates-added-up", ("by", "combine"))]),
        ({"measure": "relative_change", **by(combine="min")}, []),
        ({"measure": "increase", **by(combine="sum")}, []),
        ({"baseline": 20, **by(half(15), half(15))}, []),
        ({"baseline": 21, **by(half(15), half(15))}, [("parts-miss-baseline", ("by", "parts"))]),
        ({"baseline": 21, **by(half(15))}, []),
        ({"baseline": 10, **by(half(15), half(15), combine="mean")}, []),
        ({"baseline": 20, **by(half(15), half(15), combine="max")}, [("parts-miss-baseline", ("by", "parts"))]),
        ({"derive": {"ratio": ["gdp", 2]}}, []),
        ({"derive": {"ratio": [0, "gdp"]}}, []),
        ({"derive": {"ratio": ["gdp", 0]}}, [("derive-by-zero", ("derive", "ratio", 1))]),
        (
            {"derive": {"sum": ["gdp", {"ratio": ["gdp", 3, 0]}]}},
            [("derive-by-zero", ("derive", "sum", 1, "ratio", 2))],
        ),
        ({"derive": {"growth": 5}}, [("derive-constant", ("derive",))]),
        ({"derive": {"sum": [1, 2]}}, [("derive-constant", ("derive",))]),
        ({"derive": {"sum": ["gdp", "i0"]}}, [("derive-circle", ("derive", "sum", 1))]),
        ({"derive": {"sum": ["gdp", "gpd"]}}, [("derive-unknown-id", ("derive", "sum", 1))]),
    ],
)
def test_impossible(row: dict[str, Any], expected: list[tuple[str, Location]]) -> None:
    """Each is found at its place, and what is sound has no error."""
    one = plan(row, dimensions=DISTRICTS, series=SERIES)
    assert found(one) == [(code, ("indicators", 0, *location)) for code, location in expected]


@pytest.mark.parametrize(("length", "deep"), [(30, 0), (31, 1), (40, 10), (400, 370)])
def test_long_ways(length: int, deep: int) -> None:
    """By way of thirty others a value is derived, by way of more it is not."""
    rows = [{"derive": {"sum": [f"i{at + 1}", f"i{at + 1}"]}} for at in range(length)]
    codes = [code for code, _ in found(plan(*rows, {}))]
    assert codes == ["derive-too-deep"] * deep


def test_many_ways() -> None:
    """Where two ways meet again and again the work does not double each time."""
    rows: list[dict[str, Any]] = []
    for at in range(0, 75, 3):
        rows += [{"derive": {"sum": [f"i{at + 1}", f"i{at + 2}"]}}, *[{"derive": {"sum": [f"i{at + 3}", 1]}}] * 2]
    assert {code for code, _ in found(plan(*rows, {}))} == {"derive-too-deep"}


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"target": {"at_least": 30}, "baseline": 20, **by(half(15), half(15))}, []),
        ({"target": {"at_least": 30}, "baseline": 20, **by(half(15), half(14))}, ["parts-miss-whole"]),
        ({"target": {"at_least": 30}, "baseline": 20, **by(half(15))}, []),
        ({"target": {"at_least": 15}, "baseline": 10, **by(half(15), half(15), combine="mean")}, []),
        ({"target": {"at_least": 15}, "baseline": 10, **by(half(15), half(14), combine="min")}, ["parts-miss-whole"]),
        ({"target": {"at_least": 15}, "baseline": 10, **by(half(15), half(14), combine="max")}, []),
        ({"unit": "%", "path": "linear", "target": {"at_least": 15}, **by()}, ["shares-added-up"]),
        ({"unit": "%", "path": "linear", "target": {"at_least": 15}, **by(combine="mean")}, []),
    ],
)
def test_doubtful(fields: dict[str, Any], expected: list[str]) -> None:
    """Parts that keep their promises and miss the whole's, and numbers that are no sum."""
    one = plan(fields, dimensions=DISTRICTS)
    codes = {finding.message.code for finding in review(one, "p")}
    assert sorted(codes & {"parts-miss-whole", "shares-added-up"}) == expected
