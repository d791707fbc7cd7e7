"""The sign of falls."""

from decimal import Decimal

import pytest

from ipplan.model.observation import Observation
from ipplan.model.plan import Basis, Plan
from ipplan.problem import Place
from ipplan.reading.actuals.falls import falls_without_sign


def plan(zh: str, en: str, target: object, measure: str = "relative_change") -> Plan:
    """Return a plan with one indicator."""
    indicator = {"id": "x", "name": {"zh": zh, "en": en}, "unit": "%", "measure": measure, "target": target}
    fields = {"id": "p", "title": {"zh": "规划"}, "baseline_year": 2020, "target_year": 2025}
    return Plan.model_validate({**fields, "indicators": [indicator]})


def values(*texts: str, basis: Basis | None = None) -> list[Observation]:
    """Return values of the indicator as they are written, year by year."""
    return [
        Observation("x", 2021 + at, Decimal(text), Place("a.csv", at + 2, 3), text, basis)
        for at, text in enumerate(texts)
    ]


def test_asked() -> None:
    """Positive values of what is to fall, and is named so, are asked for once, at the first."""
    (problem,) = falls_without_sign(plan("能耗降低", "Energy", {"at_most": -13.5}), values("2.9", "0.1"))
    assert (problem.code, problem.severity, problem.place.line) == ("sign-not-certain", "error", 2)
    assert problem.details == {"indicator": "x", "found": "2.9", "target": Decimal("-13.5"), "more": 1}


@pytest.mark.parametrize("texts", [("-2.9", "0.1"), ("+2.9", "0.1"), ("-2.9",), ("0",), ()])
def test_signs(texts: tuple[str, ...]) -> None:
    """A sign beside one value says that the others have theirs."""
    assert falls_without_sign(plan("能耗降低", "Energy", {"at_most": -13.5}), values(*texts)) == []


@pytest.mark.parametrize(
    ("zh", "en", "target", "measure", "basis"),
    [
        ("能耗", "Hydropower", {"at_most": -13.5}, "relative_change", None),
        ("能耗降低", "Reduction", {"at_least": 13.5}, "relative_change", None),
        ("能耗降低", "Reduction", "decline", "relative_change", None),
        ("能耗降低", "Reduction", {"at_most": -13.5}, "level", None),
        ("能耗降低", "Reduction", {"at_most": -13.5}, "relative_change", "level"),
    ],
)
def test_not_asked(zh: str, en: str, target: object, measure: str, basis: Basis | None) -> None:
    """Nothing is asked where the name speaks of no fall, the plan has no negative number, or the stock is given."""
    assert falls_without_sign(plan(zh, en, target, measure), values("2.9", basis=basis)) == []
