"""Every figure declared once: its formula as text, where that comes from, and the same formula as code.

Whoever shows a formula reads it here: `explain`, the appendix of a report, docs/methods.md.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import reduce
from operator import or_
from typing import Literal, NamedTuple

from ipplan.model.plan import Measure, PathKind
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined, settle
from ipplan.progress.growth import cagr, change_of, completion, growth_of, on_curve, on_line, step
from ipplan.progress.path import Piece
from ipplan.progress.symbols import FLAGS, OF_FIGURES, SYMBOLS, WRITTEN, MissingError, Symbols

# Rows for a band, and for a year's value of the plan where no path leads there.
Kind = Literal["band", "yearly"]
_OF_KIND: dict[Kind, Callable[[Case], bool]] = {
    "band": lambda case: case.indicator.target.band is not None,
    "yearly": lambda case: isinstance(case.planned, Decimal),
}


class Condition(NamedTuple):
    """When there is no figure, by numbers that are known, and the reason."""

    reason: str
    holds: Callable[[Symbols], bool]


class Formula(NamedTuple):
    """A row of the table; `path`, `measure` and `held` say which cases it is for, where not for all.

    `template` holds the names of the symbols in braces. Why there is no figure is asked in order: `unless` gives the
    reason by the flag that rules it out, `reads` are symbols without which it is not asked further, then come the
    `conditions`. `piece` finds the piece of the path whose symbols (`p_b`, `p_T`, `p_n`, `p_e`) the work reads. A
    figure that is no plain difference is settled after the work. `work` and conditions are written with plain
    operators: they work on a decimal, and on columns that hold one number for each indicator.
    """

    figure: str
    template: str
    source: str
    work: Callable[[Symbols], Decimal]
    unless: Mapping[str, str] = {}
    reads: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    path: PathKind | None = None
    measure: Measure | None = None
    held: bool = False
    exact: bool = False
    kind: Kind | None = None
    piece: Callable[[Symbols], Piece] | None = None

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


# Why a kind of promise has no way to go at all, by the flag that says it.
_OF_YEARS = {"mean": "mean_target", "done": "done_or_not"}
_KINDS = {"none": "no_target", "every_year": "every_year", **_OF_YEARS}
_WAY = {**_KINDS, "hold": "hold_target", "first_meets": "start_meets_target"}
_RATE = {**_OF_YEARS, "at_zero": "starts_at_zero"}
_GROWTH = {"growth": "growth_target"}
_CAP = {"cap": "cap"}
# Of what is to be done there is a share of the way.
_SHARE = {**_GROWTH, **_CAP, **{flag: reason for flag, reason in _WAY.items() if flag != "done"}}
_STEP = {**_OF_YEARS, **_GROWTH}


def no_path_reason(case: Case) -> Undefined | None:
    """Return why there is no way from start to target to be judged by; None where there is one."""
    return _reason(case, _WAY)


def kind_reason(case: Case) -> Undefined | None:
    """Return why a kind of promise has no way to go at all: none, every year, a mean, a thing to be done."""
    return _reason(case, _KINDS)


def _reason(case: Case, unless: Mapping[str, str]) -> Undefined | None:
    return next((Undefined(reason) for flag, reason in unless.items() if FLAGS[flag](case)), None)


def _above_zero(*names: str) -> Condition:
    """Say that there is a rate or a logarithm between values above zero alone."""

    def holds(x: Symbols) -> bool:
        found: bool = reduce(or_, [getattr(x, name) <= 0 for name in names])
        return found

    return Condition("not_positive", holds)


_PIECE = _above_zero("p_b", "p_T")
_APART = Condition("target_equals_baseline", lambda x: x.y_b == x.y_T)
_MOVES = Condition("target_equals_baseline", lambda x: x.x_b == x.x_T)


def _curve(x: Symbols) -> Decimal:
    return on_curve(x.p_b, x.p_T, x.p_e / x.p_n)


def _line(x: Symbols) -> Decimal:
    return on_line(x.p_b, x.p_T, x.p_e / x.p_n)


def _outside(x: Symbols) -> Decimal:
    return x.larger(x.larger(x.low - x.y_t, x.y_t - x.high), Decimal(0))


def _expected(
    path: PathKind, template: str, work: Callable[[Symbols], Decimal], measure: Measure | None = None
) -> Formula:
    """Return a row for the value that the path has at t."""
    source, conditions = ("eurostat", (_PIECE,)) if path == "geometric" else ("sdsn", ())
    return Formula(
        "expected", template, source, work, _WAY, ("x_b", "x_T", "t", "e"), conditions, path, measure,
        piece=lambda x: x.path().piece_at(x.t),
    )  # fmt: skip


def _earned(path: PathKind, template: str, share: Callable[[Symbols], Decimal], *conditions: Condition) -> Formula:
    """Return a row for the time that the path takes to reach x_t; none where it has a value at several times."""
    return Formula(
        "earned_years", template, "nbs", lambda x: x.before + x.p_n * share(x),
        {**_CAP, **_WAY, "turns": "path_not_monotone"}, ("x_b", "x_T", "x_t", "e"), (_MOVES, *conditions), path,
        piece=lambda x: x.path().piece_reaching(x.x_t),
    )  # fmt: skip


_GEOMETRIC = "{p_b} * ({p_T} / {p_b})^({p_e}/{p_n})"
_LINEAR = "{p_b} + ({p_T} - {p_b}) * {p_e}/{p_n}"
_CHANGE_OF, _GROWTH_OF = "({} - 1) * 100", "(({})^(1/{{e}}) - 1) * 100"

FORMULAS = (
    Formula("gap", "max({low} - {y_t}, {y_t} - {high}, 0)", "", _outside,
            exact=True, kind="band"),
    Formula("gap", "{s} * ({y_T} - {y_t})", "", lambda x: x.s * (x.y_T - x.y_t), exact=True),
    Formula("completion", "({y_t} - {y_b}) / ({y_T} - {y_b})", "barometre",
            lambda x: completion(x.y_b, x.y_t, x.y_T), _SHARE, ("y_b", "y_t", "y_T", "e"), (_APART,)),
    Formula("time_elapsed", "({t} - {plan_b}) / ({T} - {plan_b})", "", lambda x: (x.t - x.plan_b) / (x.T - x.plan_b)),
    Formula("expected", "{planned}", "", lambda x: x.planned, exact=True, kind="yearly"),
    _expected("geometric", _CHANGE_OF.format(_GEOMETRIC), lambda x: change_of(_curve(x)), "relative_change"),
    _expected("linear", _CHANGE_OF.format(_LINEAR), lambda x: change_of(_line(x)), "relative_change"),
    _expected("geometric", _GROWTH_OF.format(_GEOMETRIC), lambda x: growth_of(_curve(x), x.e), "average_growth"),
    _expected("linear", _GROWTH_OF.format(_LINEAR), lambda x: growth_of(x.larger(_line(x), Decimal(0)), x.e),
              "average_growth"),
    _expected("geometric", _GEOMETRIC, _curve),
    _expected("linear", _LINEAR, _line),
    Formula("deviation", "{s} * ({y_t} - {expected})", "", lambda x: x.s * (x.y_t - x.expected), exact=True),
    Formula("required_cagr", "0", "", lambda _: Decimal(0), held=True),
    Formula("required_cagr", "({x_T} / {x_b})^(1/{n}) - 1", "eurostat", lambda x: cagr(x.x_b, x.x_T, x.n),
            {**_RATE, **_WAY}, ("x_b", "x_T", "n"), (_above_zero("x_b", "x_T"),)),
    Formula("observed_cagr", "({x_t} / {x_b})^(1/{e}) - 1", "eurostat", lambda x: cagr(x.x_b, x.x_t, x.e),
            _RATE, ("x_b", "x_t", "e"), (_above_zero("x_b", "x_t"),)),
    Formula("remaining_cagr", "({x_T} / {x_t})^(1/{r}) - 1", "nbs", lambda x: cagr(x.x_t, x.x_T, x.r),
            _RATE, ("x_t", "x_T", "r"), (_above_zero("x_t", "x_T"),)),
    Formula("required_step", "0", "", lambda _: Decimal(0), held=True),
    Formula("required_step", "({y_T} - {y_b}) / {n}", "sdsn", lambda x: step(x.y_b, x.y_T, x.n), {**_STEP, **_WAY}),
    Formula("observed_step", "({y_t} - {y_b}) / {e}", "sdsn", lambda x: step(x.y_b, x.y_t, x.e), _STEP),
    Formula("remaining_step", "({y_T} - {y_t}) / {r}", "sdsn", lambda x: step(x.y_t, x.y_T, x.r), _STEP),
    _earned("geometric", "{before}{p_n} * ln({x_t} / {p_b}) / ln({p_T} / {p_b})",
            lambda x: x.ln(x.x_t / x.p_b) / x.ln(x.p_T / x.p_b), _above_zero("p_b", "p_T", "x_t")),
    _earned("linear", "{before}{p_n} * ({x_t} - {p_b}) / ({p_T} - {p_b})",
            lambda x: completion(x.p_b, x.x_t, x.p_T)),
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
            symbols = Symbols(self.case, self.__getitem__, formula.piece)
            found = self.worked[figure] = (formula, _value(formula, symbols), symbols)
        return found[1]


def _value(formula: Formula, x: Symbols) -> Figure:
    try:
        if reason := _reason(x.case, formula.unless):
            return reason
        for name in formula.reads:
            getattr(x, name)
        for condition in formula.conditions:
            if condition.holds(x):
                return Undefined(condition.reason)
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
