"""Why methods disagree on an indicator, by fixed rules from its figures."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.plan import PathKind
from ipplan.progress.assess import Assessed
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined, derive, settle
from ipplan.progress.growth import step
from ipplan.progress.methods import dns, wri
from ipplan.progress.methods.verdict import MethodVerdict
from ipplan.progress.path import Knot, Path
from ipplan.progress.scale import shown

Verdicts = Mapping[str, MethodVerdict]
KINDS: tuple[PathKind, ...] = ("geometric", "linear")
FROM_END_POINTS = ("pace", "eurostat", "opensdg", "sdsn")
FROM_NOW_ON = ("un", "wri", "dns")
LOOKING_BACK = {"dns": dns.used_values, "wri": wri.used_values}
# Two yearly steps that differ by less than this share are the same for a reader.
ALIKE = Decimal("0.02")


class Why(NamedTuple):
    """One reason, as a code with its figures; the words are in `ipplan.wording.methods`."""

    code: str
    details: Mapping[str, object]


def agree(verdicts: Verdicts) -> bool:
    """Return whether all methods that judge show the same light."""
    return len({v.light for v in verdicts.values() if v.light not in {None, "grey"}}) < 2  # noqa: PLR2004


def disagreements(assessed: Assessed, verdicts: Verdicts) -> list[Why]:
    """Return every reason that applies; the methods' different cuts where none other does."""
    if agree(verdicts):
        return []
    case = assessed.case
    if case.hold:
        return [Why("hold", {})]
    found = [*_path(case, verdicts), *_trend(assessed, verdicts), *_time_left(assessed, verdicts)]
    return found or [Why("classes", {"figures": list(verdicts)})]


def _path(case: Case, verdicts: Verdicts) -> Iterator[Why]:
    """Yield a geometric and a linear path are at different places: equal rates against equal steps."""
    if not _differ(verdicts, ("pace", "eurostat", "opensdg"), ("sdsn",)):
        return
    at: dict[str, Figure] = {kind: _at(case, kind) for kind in KINDS}
    way = derive(lambda first, last: abs(last - first), case.first_shown, case.last_shown)
    apart = derive(lambda one, other, whole: abs(one - other) - ALIKE * whole, *at.values(), way)
    if isinstance(apart, Decimal) and apart > 0:
        assert case.point is not None
        details = {"path": case.indicator.path_kind, "year": case.point.year, "now": case.point.value}
        yield Why("path", {**details, **at})


def _at(case: Case, kind: PathKind) -> Figure:
    """Return where a path of this kind is at t, as it is shown."""

    def formula(first: Decimal, last: Decimal, time: Decimal, elapsed: Decimal) -> Figure:
        value = Path(kind, (Knot(case.begin, first), Knot(case.end, last))).expected(time)
        return derive(lambda index: shown(case.indicator.measure, index, elapsed), value)

    return derive(formula, case.first, case.last, case.time, case.elapsed)


def _trend(assessed: Assessed, verdicts: Verdicts) -> Iterator[Why]:
    """Yield the end points of the plan so far against the mean of the changes in the years looked back on."""
    case = assessed.case
    ends = derive(lambda first, now, years: settle(step(first, now, years)), case.first, case.now, case.elapsed)
    for name, used_values in LOOKING_BACK.items():
        if isinstance(ends, Undefined) or not _differ(verdicts, FROM_END_POINTS, (name,)):
            continue
        values = used_values(assessed)
        mean = dns.mean_change(values)
        if abs(mean - ends) > ALIKE * max(abs(mean), abs(ends)):
            years = f"{int(values[0].time)}-{int(values[-1].time)}"
            yield Why("trend", {"method": name, "years": years, "ends": ends, "mean": mean})


def _time_left(assessed: Assessed, verdicts: Verdicts) -> Iterator[Why]:
    """Set methods that look at what is left to do against those that look at what is done."""
    figures, case = assessed.figures, assessed.case
    if not _differ(verdicts, FROM_END_POINTS, FROM_NOW_ON):
        return
    observed, remaining, left = figures.observed_step, figures.remaining_step, case.remaining
    if isinstance(observed, Undefined) or isinstance(remaining, Undefined) or isinstance(left, Undefined):
        return
    behind = case.sign * remaining > case.sign * observed
    yield Why("time_left" if behind else "surplus", {"observed": observed, "remaining": remaining, "left": left})


def _differ(verdicts: Verdicts, some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Return whether a method of one kind and a method of the other both judge, and show different lights."""
    lights = [{verdicts[name].light for name in names if name in verdicts} - {None, "grey"} for names in (some, others)]
    return any(one != other for one in lights[0] for other in lights[1])
