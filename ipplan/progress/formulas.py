"""Every figure declared once: its formula as text, where that comes from, and the same formula as code.

Whoever shows a formula reads it here: `explain`, the appendix of a report, docs/methods.md.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

from ipplan.model.plan import STARTS_AT_ZERO, Measure, PathKind
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined, settle
from ipplan.progress.growth import cagr, completion, step
from ipplan.progress.path import Piece
from ipplan.progress.scale import shown
from ipplan.progress.symbols import OF_FIGURES, SYMBOLS, WRITTEN, MissingError, Symbols

# Rows for a band, and for a year's value of the plan where no path leads there.
Kind = Literal["band", "yearly"]
_OF_KIND: dict[Kind, Callable[[Case], bool]] = {
    "band": lambda case: case.indicator.target.band is not None,
    "yearly": lambda case: isinstance(case.planned, Decimal),
}
Need = Callable[[Symbols], Undefined | None]


class Formula(NamedTuple):
    """A row of the table; `path`, `measure` and `held` say which cases it is for, where not for all.

    `template` holds the names of the symbols in braces. `needs` give the reason why there is no figure, the
    first that does deciding. A figure that is no plain difference is settled after the work.
    """

    figure: str
    template: str
    source: str
    work: Callable[[Symbols], Decimal]
    needs: tuple[Need, ...] = ()
    path: PathKind | None = None
    measure: Measure | None = None
    held: bool = False
    exact: bool = False
    kind: Kind | None = None

    @property
    def text(self) -> str:
        """Return the formula as it is written on paper."""
        return self.template.format_map(WRITTEN)

    def fits(self, case: Case) -> bool:
        """Return whether the row is for this case."""
        return (
            self.path in {None, case.indicator.path_kind}
            and self.measure in {None, case.indicator.measure}
            and (case.hold or not self.held)
            and (self.kind is None or _OF_KIND[self.kind](case))
        )


class Worked(NamedTuple):
    """A figure as it was worked: `read` are the values of the symbols, `times` the years that they span."""

    formula: Formula
    value: Figure
    read: dict[str, Decimal]
    times: tuple[Decimal, ...] = ()
    piece: Piece | None = None


def no_path_reason(case: Case) -> Undefined | None:
    """Return why there is no way from start to target to be judged by; None where there is one."""
    if reason := kind_reason(case):
        return reason
    if case.hold:
        return Undefined("hold_target")
    first_actual = case.start is not None and case.start.origin == "first_actual"
    return Undefined("start_meets_target") if first_actual and case.start_meets else None


def kind_reason(case: Case) -> Undefined | None:
    """Return why a kind of promise has no way to go at all: none, every year, a mean, a thing to be done."""
    if case.indicator.target.none:
        return Undefined("no_target")
    if case.indicator.every_year:
        return Undefined("every_year")
    return {"mean": Undefined("mean_target"), "done": Undefined("done_or_not")}.get(case.indicator.measure)


def _of_years(x: Symbols) -> Undefined | None:
    """Refuse growth of a mean, which no year has, and of what is done or not."""
    measure = x.case.indicator.measure
    return {"mean": Undefined("mean_target"), "done": Undefined("done_or_not")}.get(measure)


def _rate(x: Symbols) -> Undefined | None:
    return _of_years(x) or (Undefined("starts_at_zero") if x.case.indicator.measure in STARTS_AT_ZERO else None)


def _step(x: Symbols) -> Undefined | None:
    return _of_years(x) or _growth(x)


def _growth(x: Symbols) -> Undefined | None:
    return Undefined("growth_target") if x.case.indicator.measure == "average_growth" else None


def _way(x: Symbols) -> Undefined | None:
    return no_path_reason(x.case)


def _share(x: Symbols) -> Undefined | None:
    """Refuse a share of the way to a bound that is to be stayed within; of what is to be done there is one."""
    if x.case.indicator.measure == "done":
        return None
    return Undefined("cap") if x.case.cap else no_path_reason(x.case)


def _one_time(x: Symbols) -> Undefined | None:
    """Refuse to look up the time of a value that a path has at several times."""
    if x.case.cap:
        return Undefined("cap")
    return no_path_reason(x.case) or (Undefined("path_not_monotone") if x.case.path_turns else None)


def _known(*names: str) -> Need:
    """Need these symbols before anything else is asked."""

    def need(x: Symbols) -> None:
        for name in names:
            getattr(x, name)

    return need


def _positive(*names: str) -> Need:
    """Need values above zero, between which alone there is a rate."""

    def need(x: Symbols) -> Undefined | None:
        values = [getattr(x, name) for name in names]
        return Undefined("not_positive") if min(values) <= 0 else None

    return need


def _apart(x: Symbols) -> Undefined | None:
    return Undefined("target_equals_baseline") if x.y_b == x.y_T else None


def known(figure: Figure) -> Decimal:
    """Return a figure's value; raise `MissingError` with its reason where it has none."""
    if isinstance(figure, Undefined):
        raise MissingError(figure)
    return figure


def _expected(x: Symbols) -> Decimal:
    piece = x.take(x.path().piece_at(x.t))
    return shown(x.case.indicator.measure, known(piece.expected(x.t)), x.e)


def _earned(x: Symbols) -> Decimal:
    path = x.path()
    x.take(path.piece_reaching(x.x_t))
    return known(path.time_of(x.x_t)) - x.b


def _outside(x: Symbols) -> Decimal:
    return max(x.low - x.y_t, x.y_t - x.high, Decimal(0))


_GEOMETRIC = "{p_b} * ({p_T} / {p_b})^({p_e}/{p_n})"
_LINEAR = "{p_b} + ({p_T} - {p_b}) * {p_e}/{p_n}"
_CHANGE, _GROWTH = "({} - 1) * 100", "(({})^(1/{{e}}) - 1) * 100"
_ON_PATH = (_way, _known("x_b", "x_T", "t", "e"))
_REACHED = (_one_time, _known("x_b", "x_T", "x_t", "e"))

FORMULAS = (
    Formula("gap", "max({low} - {y_t}, {y_t} - {high}, 0)", "", _outside,
            exact=True, kind="band"),
    Formula("gap", "{s} * ({y_T} - {y_t})", "", lambda x: x.s * (x.y_T - x.y_t), exact=True),
    Formula("completion", "({y_t} - {y_b}) / ({y_T} - {y_b})", "barometre",
            lambda x: completion(x.y_b, x.y_t, x.y_T), (_growth, _share, _known("y_b", "y_t", "y_T", "e"), _apart)),
    Formula("time_elapsed", "({t} - {plan_b}) / ({T} - {plan_b})", "", lambda x: (x.t - x.plan_b) / (x.T - x.plan_b)),
    Formula("expected", "{planned}", "", lambda x: x.planned, exact=True, kind="yearly"),
    Formula("expected", _CHANGE.format(_GEOMETRIC), "eurostat", _expected, _ON_PATH, "geometric", "relative_change",
            exact=True),
    Formula("expected", _CHANGE.format(_LINEAR), "sdsn", _expected, _ON_PATH, "linear", "relative_change", exact=True),
    Formula("expected", _GROWTH.format(_GEOMETRIC), "eurostat", _expected, _ON_PATH, "geometric", "average_growth",
            exact=True),
    Formula("expected", _GROWTH.format(_LINEAR), "sdsn", _expected, _ON_PATH, "linear", "average_growth", exact=True),
    Formula("expected", _GEOMETRIC, "eurostat", _expected, _ON_PATH, path="geometric", exact=True),
    Formula("expected", _LINEAR, "sdsn", _expected, _ON_PATH, path="linear", exact=True),
    Formula("deviation", "{s} * ({y_t} - {expected})", "", lambda x: x.s * (x.y_t - x.expected), exact=True),
    Formula("required_cagr", "0", "", lambda _: Decimal(0), held=True),
    Formula("required_cagr", "({x_T} / {x_b})^(1/{n}) - 1", "eurostat", lambda x: cagr(x.x_b, x.x_T, x.n),
            (_rate, _way, _known("x_b", "x_T", "n"), _positive("x_b", "x_T"))),
    Formula("observed_cagr", "({x_t} / {x_b})^(1/{e}) - 1", "eurostat", lambda x: cagr(x.x_b, x.x_t, x.e),
            (_rate, _known("x_b", "x_t", "e"), _positive("x_b", "x_t"))),
    Formula("remaining_cagr", "({x_T} / {x_t})^(1/{r}) - 1", "nbs", lambda x: cagr(x.x_t, x.x_T, x.r),
            (_rate, _known("x_t", "x_T", "r"), _positive("x_t", "x_T"))),
    Formula("required_step", "0", "", lambda _: Decimal(0), held=True),
    Formula("required_step", "({y_T} - {y_b}) / {n}", "sdsn", lambda x: step(x.y_b, x.y_T, x.n), (_step, _way)),
    Formula("observed_step", "({y_t} - {y_b}) / {e}", "sdsn", lambda x: step(x.y_b, x.y_t, x.e), (_step,)),
    Formula("remaining_step", "({y_T} - {y_t}) / {r}", "sdsn", lambda x: step(x.y_t, x.y_T, x.r), (_step,)),
    Formula("earned_years", "{before}{p_n} * ln({x_t} / {p_b}) / ln({p_T} / {p_b})", "nbs", _earned, _REACHED,
            path="geometric", exact=True),
    Formula("earned_years", "{before}{p_n} * ({x_t} - {p_b}) / ({p_T} - {p_b})", "nbs", _earned, _REACHED,
            path="linear", exact=True),
    Formula("pace", "{earned_years} / {e}", "eurostat", lambda x: x.earned_years / x.e),
    Formula("years_ahead", "{earned_years} - {e}", "nbs", lambda x: x.earned_years - x.e, exact=True),
)  # fmt: skip
FIGURES = tuple(dict.fromkeys(formula.figure for formula in FORMULAS))
_ROWS = {figure: tuple(formula for formula in FORMULAS if formula.figure == figure) for figure in FIGURES}


class Values:
    """The figures of a case by name, each worked when it is first asked for, by the first row that fits the case."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.worked: dict[str, tuple[Formula, Figure, Symbols]] = {}

    def __getitem__(self, figure: str) -> Figure:
        found = self.worked.get(figure)
        if found is None:
            formula = next(row for row in _ROWS[figure] if row.fits(self.case))
            symbols = Symbols(self.case, self.__getitem__)
            found = self.worked[figure] = (formula, _value(formula, symbols), symbols)
        return found[1]


def _value(formula: Formula, x: Symbols) -> Figure:
    try:
        for need in formula.needs:
            if reason := need(x):
                return reason
        value = formula.work(x)
    except MissingError as missing:
        return missing.reason
    return value if formula.exact else settle(value)


def work(case: Case) -> dict[str, Worked]:
    """Work every figure of a case, in the order of the table, and say what each was worked from."""
    values, found = Values(case), dict[str, Worked]()
    for figure in FIGURES:
        values[figure]
    for figure, (formula, value, x) in values.worked.items():
        if isinstance(value, Undefined):
            found[figure] = Worked(formula, value, x.read)
        else:
            found[figure] = Worked(formula, value, x.read, _times(case, x, found), x.piece)
    return {figure: found[figure] for figure in FIGURES}


def _times(case: Case, x: Symbols, found: Mapping[str, Worked]) -> tuple[Decimal, ...]:
    """Return the years that the symbols of a formula span, and the figures that it was worked from."""
    names = {name for symbol in x.read if symbol in SYMBOLS for name in SYMBOLS[symbol].times}
    spanned = {SYMBOLS[name].value(case) for name in names}
    spanned |= {time for name in OF_FIGURES if name in x.read for time in found[name].times}
    return tuple(sorted(time for time in spanned if isinstance(time, Decimal)))
