"""What holds of every plan and every value."""

from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from ipplan.model.observation import Observation
from ipplan.progress.assess import Assessed
from ipplan.progress.outlook import Outlook
from ipplan.progress.verdict import STATUSES
from tests.support.building import judge, near, observed

Drawn = st.DrawFn
BOUNDS = ("at_least", "more_than", "at_most", "less_than")
RATIOS = (
    "completion", "time_elapsed", "required_cagr", "observed_cagr", "remaining_cagr",
    "earned_years", "pace", "years_ahead",
)  # fmt: skip
IN_UNIT = ("gap", "expected", "deviation", "required_step", "observed_step", "remaining_step")
YEARS = range(2021, 2025)


def numbers(least: str, most: str, places: int = 3) -> st.SearchStrategy[Decimal]:
    """Decimals as people write them."""
    return st.decimals(least, most, places=places, allow_nan=False, allow_infinity=False)


@st.composite
def ways(draw: Drawn) -> dict[str, Any]:
    """An indicator of any measure and path that has a way to go, up or down, with a milestone or without."""
    measure = draw(st.sampled_from(["level", "period_total", "increase", "relative_change", "average_growth"]))
    fields: dict[str, Any] = {"measure": measure}
    rising = draw(st.booleans())
    if measure == "level":
        low, more = draw(numbers("0.1", "1000")), draw(numbers("0.1", "1000"))
        first, last = (low, low + more) if rising else (low + more, low)
        fields["baseline"] = first
        fields["path"] = draw(st.sampled_from(["geometric", "linear"]))
    elif measure == "average_growth":
        first, last = Decimal(0), draw(numbers("0.1", "40")) * (1 if rising else -1)
    else:
        first, last = Decimal(0), draw(numbers("1", "90")) * (1 if rising else -1)
        if measure == "relative_change":
            fields["path"] = draw(st.sampled_from(["geometric", "linear"]))
    if measure != "average_growth" and draw(st.booleans()):
        fields["milestones"] = {draw(st.sampled_from([2021, 2022, 2023])): first + (last - first) / 4}
    return {**fields, "target": {draw(st.sampled_from(BOUNDS[:2] if rising else BOUNDS[2:])): last}}


def expected_at(fields: dict[str, Any], year: int) -> Decimal:
    """What the path expects in a year."""
    expected = judge({year: 1}, **fields).figures.expected
    assert isinstance(expected, Decimal)
    return expected


@settings(deadline=None, max_examples=100)
@given(ways(), st.sampled_from(YEARS))
def test_a_value_on_the_path_is_on_time(fields: dict[str, Any], year: int) -> None:
    """Of every measure, on every path: its pace is 1, its deviation 0, and it is on track."""
    found = judge({year: expected_at(fields, year)}, **fields)
    assert near(found.figures.pace, 1, "1e-11")
    assert near(found.figures.deviation, 0, "1e-15")
    assert near(found.figures.years_ahead, 0, "1e-11")
    assert found.status == "on_track"
    assert judge({year: expected_at(fields, year)}, nature="binding", **fields).status == "on_track"


@settings(deadline=None, max_examples=100)
@given(ways(), st.sampled_from(YEARS))
def test_growth_from_the_path_on_is_the_required_one(fields: dict[str, Any], year: int) -> None:
    """From any year on the path, without milestones, the remaining rate or step is the one required from the start."""
    way = {name: value for name, value in fields.items() if name != "milestones"}
    figures = judge({year: expected_at(way, year)}, **way).figures
    kind = way.get("path", "geometric" if way["measure"] == "average_growth" else "linear")
    pairs = {
        "geometric": (figures.required_cagr, figures.remaining_cagr),
        "linear": (figures.required_step, figures.remaining_step),
    }
    required, remaining = pairs[kind]
    assert isinstance(required, Decimal)
    assert near(remaining, required, "1e-12")


@settings(deadline=None, max_examples=100)
@given(numbers("0.001", "1000000"), numbers("0.001", "1000000"), st.integers(1, 40))
def test_required_growth_compounds_to_the_target(first: Decimal, last: Decimal, years: int) -> None:
    """(1 + required CAGR)^n times the baseline is the target, and n steps lead there too."""
    target = {"more_than" if last >= first else "less_than": last}
    figures = judge({}, baseline=first, target=target, years=(2020, 2020 + years)).figures
    assert isinstance(figures.required_cagr, Decimal)
    assert isinstance(figures.required_step, Decimal)
    assert near(first * (1 + figures.required_cagr) ** years / max(first, last), last / max(first, last), "1e-16")
    assert near(first + figures.required_step * years, last, "1e-12")


def codes(found: Assessed) -> list[str]:
    """The codes of the notes, in their order."""
    return [note.code for note in found.other_notes]


def mirrored(fields: dict[str, Any]) -> dict[str, Any]:
    """The same indicator upside down."""
    ((bound, last),) = fields["target"].items()
    turned = dict(zip(BOUNDS, (*BOUNDS[2:], *BOUNDS[:2]), strict=True))[bound]
    milestones = {year: -value for year, value in fields.get("milestones", {}).items()}
    changed = {"target": {turned: -last}, "milestones": milestones}
    return {**fields, **changed, **({"baseline": -fields["baseline"]} if "baseline" in fields else {})}


@settings(deadline=None, max_examples=100)
@given(ways(), st.dictionaries(st.sampled_from(range(2021, 2026)), numbers("-1000", "2000"), min_size=1))
def test_less_wanted_mirrors_more_wanted(fields: dict[str, Any], values: dict[int, Decimal]) -> None:
    """On a linear path, turning all values over turns the steps and nothing else: at_most mirrors at_least."""
    measure = "level" if fields["measure"] in {"average_growth", "relative_change"} else fields["measure"]
    way = {"baseline": 0, **fields, "measure": measure, "path": "linear"}
    up, down = judge(values, **way), judge({year: -value for year, value in values.items()}, **mirrored(way))
    assert (up.status, up.reason) == (down.status, down.reason)
    assert [c for c in codes(up) if c != "so_far_falls"] == [c for c in codes(down) if c != "so_far_falls"]
    for name in ("gap", "completion", "time_elapsed", "deviation", "earned_years", "pace", "years_ahead"):
        assert getattr(up.figures, name) == getattr(down.figures, name)
    for name in ("expected", "required_step", "observed_step", "remaining_step"):
        figure = getattr(up.figures, name)
        assert getattr(down.figures, name) == (-figure if isinstance(figure, Decimal) else figure)
    if isinstance(up.outlook, Outlook):
        assert isinstance(down.outlook, Outlook)
        assert up.outlook.probability == down.outlook.probability


@settings(deadline=None, max_examples=100)
@given(
    ways(),
    st.dictionaries(st.sampled_from(range(2021, 2026)), numbers("-10", "2000"), min_size=1),
    st.sampled_from(["0.01", "100", "10000", "100000000"]),
)
def test_the_unit_changes_no_ratio_and_no_verdict(
    fields: dict[str, Any], values: dict[int, Decimal], unit: str
) -> None:
    """Values in 万 or 亿 or in hundredths give the same ratios and verdict, and values, gaps and steps in that unit."""
    scale = Decimal(unit)
    measure = "level" if fields["measure"] in {"average_growth", "relative_change"} else fields["measure"]
    way = {"baseline": 7, **fields, "measure": measure}
    ((bound, last),) = way["target"].items()
    scaled = {
        **way,
        "baseline": way["baseline"] * scale,
        "target": {bound: last * scale},
        "milestones": {year: value * scale for year, value in way.get("milestones", {}).items()},
    }
    one, other = judge(values, **way), judge({year: value * scale for year, value in values.items()}, **scaled)
    assert (one.status, one.reason) == (other.status, other.reason)
    for name in RATIOS:
        ours, theirs = getattr(one.figures, name), getattr(other.figures, name)
        assert near(theirs, ours, "1e-12") if isinstance(ours, Decimal) else ours == theirs
    for name in IN_UNIT:
        ours, theirs = getattr(one.figures, name), getattr(other.figures, name)
        assert near(theirs / scale, ours, "1e-12") if isinstance(ours, Decimal) else ours == theirs


@settings(deadline=None, max_examples=100)
@given(st.lists(numbers("-60", "80", 2), min_size=1, max_size=4), numbers("0.5", "30", 2), numbers("1", "100000"))
def test_a_mean_growth_reported_in_three_ways_is_one(yearly: list[Decimal], target: Decimal, amount: Decimal) -> None:
    """As yearly rates, as amounts and as the mean growth so far: one position, one pace, one verdict."""
    levels = [amount]
    for rate in yearly:
        levels.append(levels[-1] * (1 + rate / 100))
    fields: dict[str, Any] = {"measure": "average_growth", "target": {"at_least": target}, "baseline": amount}
    parts = judge(dict(enumerate(yearly, 2021)), basis="annual", **fields)
    stocks = judge(dict(enumerate(levels[1:], 2021)), basis="level", **fields)
    means = judge({point.year: point.value for point in parts.series.points}, **fields)
    for other in (stocks, means):
        assert (other.status, other.reason) == (parts.status, parts.reason)
        for name, figure in parts.figures._asdict().items():
            found = getattr(other.figures, name)
            assert near(found, figure, "1e-12") if isinstance(figure, Decimal) else found == figure


def significant(value: Decimal) -> Decimal:
    """A number of any size with at most 15 digits."""
    return Decimal(f"{value:.14e}")


SIZES = st.builds(lambda digits, power: digits.scaleb(power), numbers("-9.999", "9.999"), st.integers(-90, 90))
VALUES = st.one_of(st.just(Decimal(0)), numbers("-200", "200", 2), SIZES)


@st.composite
def plans(draw: Drawn) -> dict[str, Any]:
    """Any indicator that `check` has no error against, with values of any size."""
    measure = draw(st.sampled_from(["level", "period_total", "increase", "relative_change", "average_growth"]))
    kind = draw(st.sampled_from([*BOUNDS, "grow", "decline"]))
    fields: dict[str, Any] = {
        "measure": measure,
        "nature": draw(st.sampled_from(["expected", "binding"])),
        "hold": draw(st.booleans()),
    }
    paths: dict[str, list[str | None]] = {
        "level": [None, "linear"],
        "relative_change": [None, "linear"],
        "average_growth": [None],
    }
    path = draw(st.sampled_from(paths.get(measure, [None])))
    curve = measure in {"level", "relative_change", "average_growth"} and path is None
    floor = Decimal(0 if measure == "level" else -100)
    value = draw(VALUES.filter(lambda v: not curve or v > floor))
    baseline = draw(
        st.none() | VALUES.filter(lambda v: v > 0 or (measure in {"level", "increase"} and path == "linear"))
    )
    fields |= {"path": path, "baseline": baseline, "basis": draw(st.sampled_from(["as_stated", "annual", "level"]))}
    fields["target"] = kind if kind in {"grow", "decline"} else {kind: value}
    if measure == "period_total" and fields["basis"] == "level":
        fields["basis"] = "annual"
    if kind in BOUNDS and draw(st.booleans()):
        fields["milestones"] = draw(milestones(measure, baseline if measure == "level" else Decimal(0), value))
    return fields


@st.composite
def milestones(draw: Drawn, measure: str, first: Decimal | None, last: Decimal) -> dict[int, Decimal]:
    """Milestones on the way, or for a mean growth any at all."""
    if measure == "average_growth":
        return draw(st.dictionaries(st.integers(2021, 2024), numbers("-99", "99", 0), max_size=3))
    begin = draw(VALUES.filter(lambda v: (v > 0) == (last > 0))) if first is None else first
    middle = significant((begin + last) / 2)
    return {2023: middle} if min(begin, last) < middle < max(begin, last) else {}


ROWS = st.dictionaries(st.tuples(st.integers(2018, 2028), st.sampled_from([6, 12])), VALUES, max_size=7)


def rows_from(drawn: dict[tuple[int, int], Decimal]) -> list[Observation]:
    """Observations by year and month."""
    return [observed({year: value})[0]._replace(month=month) for (year, month), value in drawn.items()]


@settings(deadline=None, max_examples=400)
@given(plans(), ROWS, st.none() | st.integers(2018, 2030), st.sampled_from(["plan", "actuals"]))
def test_every_plan_and_every_value_has_a_verdict(
    fields: dict[str, Any], drawn: dict[tuple[int, int], Decimal], as_of: int | None, baseline_from: Any
) -> None:
    """No value is too large, too small or of the wrong sign: a figure is finite or has a reason, as has a verdict."""
    found = judge(rows_from(drawn), as_of=as_of, baseline_from=baseline_from, **fields)
    assert found.status in STATUSES
    assert all(isinstance(figure, str) or figure.is_finite() for figure in found.figures)
    assert_outlook_is_sound(found)
    if found.status in {"undetermined", "no_data"}:
        assert found.reason


def assert_outlook_is_sound(found: Assessed) -> None:
    """The figures of an outlook are in their order, finite, and as many as its reason allows."""
    ahead = found.outlook
    if not isinstance(ahead, Outlook):
        assert ahead
        return
    three = (ahead.low, ahead.central, ahead.high)
    assert all(value is None or value.is_finite() for value in three)
    assert (ahead.reason is None) == (ahead.probability is not None)
    if ahead.probability is not None:
        assert 0 <= ahead.probability <= 1
        assert None not in three
        low, central, high = (value or Decimal(0) for value in three)
        assert low <= central <= high


@settings(deadline=None, max_examples=100)
@given(numbers("-1000", "1000", 6), numbers("-1000", "1000", 6), st.sampled_from(BOUNDS))
def test_a_gap_is_the_exact_difference(now: Decimal, last: Decimal, bound: str) -> None:
    """Given values are subtracted as decimals, digit by digit: 10 - 9.999999 is 0.000001."""
    sign = 1 if bound in {"at_least", "more_than"} else -1
    found = judge({2023: now}, baseline=3, target={bound: last}, path="linear")
    assert found.figures.gap == (last - now) * sign
    assert isinstance(found.figures.gap, Decimal)
    assert found.figures.gap * 10**6 == (int(last * 10**6) - int(now * 10**6)) * sign


@settings(deadline=None, max_examples=60)
@given(ways(), numbers("-50", "1500"), numbers("0.001", "100"))
def test_more_of_what_is_wanted_is_never_a_worse_verdict(fields: dict[str, Any], value: Decimal, more: Decimal) -> None:
    """Closer to the target the pace is no smaller, and the verdict no worse."""
    order = ("reversing", "off_track", "lagging", "on_track", "ahead", "achieved")
    side = 1 if set(fields["target"]) & {"at_least", "more_than"} else -1
    worse, better = (judge({2023: v}, **fields) for v in (value, value + side * more))
    assert order.index(worse.status) <= order.index(better.status)
    if isinstance(worse.figures.pace, Decimal) and isinstance(better.figures.pace, Decimal):
        assert worse.figures.pace <= better.figures.pace
