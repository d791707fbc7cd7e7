"""What holds of every kind of promise: upside down, in another unit, in another order of rows, and on its own path."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ipplan.progress.assess import Assessed
from tests.progress.test_properties import IN_UNIT, RATIOS, mirrored, numbers
from tests.support.building import judge, near, observed

MIRROR: dict[str, str] = {
    "at_least": "at_most",
    "more_than": "less_than",
    "at_most": "at_least",
    "less_than": "more_than",
}
DIRECTION = {"grow": "decline", "decline": "grow", "none": "none"}
YEARS = st.dictionaries(st.sampled_from(range(2021, 2026)), numbers("-200", "300", 2), min_size=1)
Turn = Callable[[Decimal], Decimal]


@st.composite
def targets(draw: st.DrawFn) -> dict[str, Any]:
    """A bound with a tolerance or a stretch, or a band."""
    bound, number = draw(st.sampled_from(sorted(MIRROR))), draw(numbers("20", "90", 2))
    kind = draw(st.sampled_from(["plain", "tolerance", "stretch", "band"]))
    if kind == "band":
        return {"between": [number, number + draw(numbers("0", "20", 2))]}
    sign = 1 if bound in {"at_least", "more_than"} else -1
    extra = {"tolerance": {"tolerance": draw(numbers("0", "5", 2))}}
    extra["stretch"] = {"stretch": number + sign * draw(numbers("1", "9", 2))}
    return {bound: number, **extra.get(kind, {})}


@st.composite
def kinds(draw: st.DrawFn) -> dict[str, Any]:
    """An indicator of any kind of promise, on a linear path."""
    target = draw(targets())
    kind = draw(st.sampled_from(["level", "every_year", "mean", "last", "total", "yearly", "stones", "grow", "none"]))
    fields: dict[str, Any] = {"path": "linear", "baseline": draw(numbers("-50", "120", 2)), "target": target}
    if kind in {"mean", "last"}:
        return {"path": "linear", "measure": "mean", "target": target, **({"over": 2} if kind == "last" else {})}
    if kind == "total":
        return {"path": "linear", "measure": "period_total", "target": target}
    if kind in {"yearly", "stones"}:
        name, stones = ("yearly", {2021: None, 2023: None}) if kind == "yearly" else ("milestones", {2022: None})
        bound = "between" if "between" in target else draw(st.sampled_from(sorted(MIRROR)))
        drawn = {year: draw(numbers("10", "95", 2)) for year in stones}
        held = {year: {bound: [n, n + 3] if bound == "between" else n} for year, n in drawn.items()}
        return {**fields, name: held}
    if kind in {"grow", "none"}:
        fields["target"] = draw(st.sampled_from(["grow", "decline"])) if kind == "grow" else "none"
    return {**fields, "every_year": kind == "every_year" or (kind == "grow" and draw(st.booleans()))}


def turned(target: Any, turn: Turn) -> Any:
    """A target, a milestone or a number with every number turned; bounds change sides where it turns upside down."""
    upside_down = turn(Decimal(1)) < 0
    if isinstance(target, str):
        return DIRECTION[target] if upside_down else target
    if not isinstance(target, dict):
        return turn(target)
    found: dict[str, Any] = {}
    for name, number in sorted(target.items()):
        if name == "between":
            found[name] = sorted(map(turn, number))
        elif name == "tolerance":
            found[name] = abs(turn(number))
        else:
            key = MIRROR.get(str(name), str(name)) if upside_down else str(name)
            found[key] = turn(number)
    return found


def all_turned(fields: dict[str, Any], turn: Turn) -> dict[str, Any]:
    """The same indicator with every number in it turned."""
    changed: dict[str, Any] = {name: turned(fields[name], turn) for name in ("target", "baseline") if name in fields}
    stones: dict[str, Any] = {
        name: {year: turned(stone, turn) for year, stone in fields[name].items()}
        for name in ("milestones", "yearly")
        if name in fields
    }
    return {**fields, **changed, **stones}


def promised(found: Assessed) -> list[tuple[int, str, Decimal | None]]:
    """What became of each year's promise, and what was missing."""
    return [(one.year, one.status, one.gap) for one in (*found.promises.milestones, *found.promises.yearly)]


@settings(deadline=None, max_examples=150)
@given(kinds(), YEARS)
def test_upside_down(fields: dict[str, Any], values: dict[int, Decimal]) -> None:
    """Less of the negated is more of the thing: verdict, reason, gaps, pace and every promise are the same."""
    other = judge({year: -value for year, value in values.items()}, **all_turned(fields, lambda n: -n))
    one = judge(values, **fields)
    assert (one.status, one.reason) == (other.status, other.reason)
    for name in ("gap", "completion", "deviation", "pace", "years_ahead"):
        assert getattr(one.figures, name) == getattr(other.figures, name), name
    assert promised(one) == promised(other)
    ours, theirs = one.promises.stretch, other.promises.stretch
    assert (ours and (ours.gap, ours.completion, ours.met)) == (theirs and (theirs.gap, theirs.completion, theirs.met))


@settings(deadline=None, max_examples=150)
@given(kinds(), YEARS, st.sampled_from(["0.01", "100", "10000"]))
def test_in_another_unit(fields: dict[str, Any], values: dict[int, Decimal], unit: str) -> None:
    """In 万 or in hundredths the verdicts are the same, ratios too, and what is in the unit is in that unit."""
    scale = Decimal(unit)
    one = judge(values, **fields)
    other = judge({year: value * scale for year, value in values.items()}, **all_turned(fields, lambda n: n * scale))
    assert (one.status, one.reason) == (other.status, other.reason)
    for names, factor in ((RATIOS, Decimal(1)), (IN_UNIT, scale)):
        for name in names:
            ours, theirs = getattr(one.figures, name), getattr(other.figures, name)
            assert near(theirs / factor, ours, "1e-12") if isinstance(ours, Decimal) else ours == theirs, name
    assert [(year, status) for year, status, _ in promised(one)] == [(y, status) for y, status, _ in promised(other)]
    ours, theirs = one.promises.needed_mean, other.promises.needed_mean
    assert (
        isinstance(theirs, Decimal) and near(theirs / scale, ours, "1e-12")
        if isinstance(ours, Decimal)
        else ours == theirs
    )


@settings(deadline=None, max_examples=100)
@given(kinds(), YEARS, st.randoms(use_true_random=False))
def test_in_another_order(fields: dict[str, Any], values: dict[int, Decimal], random: Any) -> None:
    """The order of the rows decides nothing."""
    rows = observed(values)
    one = judge(rows, **fields)
    random.shuffle(rows)
    other = judge(rows, **fields)
    assert (one.status, one.reason, one.figures, one.promises) == (
        other.status,
        other.reason,
        other.figures,
        other.promises,
    )


@settings(deadline=None, max_examples=100)
@given(numbers("0", "50", 2), numbers("1", "50", 2), numbers("0.1", "0.9", 1), st.booleans())
def test_on_the_path(start: Decimal, way: Decimal, share: Decimal, up: bool) -> None:  # noqa: FBT001
    """A value on the path through its milestone has a pace of 1, meets the milestone, and is on track."""
    stone = start + way * share
    fields: dict[str, Any] = {"path": "linear", "baseline": start, "target": {"at_least": start + way}}
    fields["milestones"] = {2023: stone}
    values = {2022: start + (stone - start) * 2 / 3, 2023: stone}
    if not up:
        fields, values = mirrored(fields), {year: -value for year, value in values.items()}
    found = judge(values, **fields)
    assert found.status == "on_track"
    assert near(found.figures.pace, "1", "1e-12")
    assert [one.status for one in found.promises.milestones] == ["met"]
