"""Every figure of an indicator as it is worked: formula, the numbers put in, the result."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ipplan.model.plan import INDEXED
from ipplan.progress.assess import Assessed
from ipplan.progress.case import Case
from ipplan.progress.figure import Figure, Undefined
from ipplan.progress.path import Knot
from ipplan.progress.scale import shown
from ipplan.wording.formulas import FORMULA
from ipplan.wording.numerals import amount, per_cent

RATES = ("completion", "time_elapsed", "required_cagr", "observed_cagr", "remaining_cagr")
SHOWN_ONLY = ("gap", "completion", "required_step", "observed_step", "remaining_step")


class Step(NamedTuple):
    """`put_in` is empty where the figure is undefined; `piece` are the ends of the path's piece it was read from."""

    figure: str
    formula: str
    source: str
    put_in: str
    result: Figure
    piece: tuple[Knot, Knot] | None = None

    @property
    def result_text(self) -> str:
        """The result to read: rates in per cent, the rest in its unit."""
        if isinstance(self.result, Undefined):
            return ""
        return per_cent(self.result, 4) if self.figure in RATES else number(self.result)


def number(value: Decimal) -> str:
    """A number to put into a formula."""
    return amount(value, 10)


def steps(assessed: Assessed) -> Iterator[Step]:
    """A step for every figure, in the order of the JSON."""
    case = assessed.case
    for name, result in assessed.figures._asdict().items():
        piece = _piece(case, name, result)
        key = _key(case, name)
        if case.hold and name.startswith("required"):
            yield Step(name, "0", "", "0", result)
            continue
        formula, source = FORMULA[key]
        put_in = "" if isinstance(result, Undefined) else _put_in(assessed, name, formula, piece)
        yield Step(name, formula, source, put_in, result, piece)


def _key(case: Case, name: str) -> str:
    """The formula of a figure: two depend on the path, one on what the path's index is shown as."""
    measure, kind = case.indicator.measure, case.indicator.path_kind
    if name == "expected":
        return f"{name}_{measure if measure in INDEXED and kind == 'geometric' else kind}"
    return f"{name}_{kind}" if name == "earned_years" else name


def symbols(case: Case) -> dict[str, Figure]:
    """The symbols of the formulas with their values; x on the worked scale."""
    return {
        "b": case.begin,
        "T": case.end,
        "t": case.time,
        "n": case.span,
        "e": case.elapsed,
        "r": case.remaining,
        "s": Decimal(case.sign),
        "x_b": case.first,
        "x_T": case.last,
        "x_t": case.now,
    }


# The years that the symbols of a formula stand for.
YEARS = {"x_b": "b", "x_t": "t", "x_T": "T", "b": "b", "t": "t", "T": "T", "n": "bT", "e": "bt", "r": "tT"}


def years_of(formula: str, case: Case) -> list[str]:
    """The years that a formula takes its values and spans from; what rests on other figures has theirs."""
    import re

    text = formula.replace("earned years", "x_b x_t x_T").replace("expected", "x_b x_T")
    found = {year for symbol in re.findall(r"[A-Za-z_]+", text) for year in YEARS.get(symbol, "")}
    # The time elapsed is the plan's: the one formula with b alone counts from the plan's baseline year.
    begin = Decimal(case.baseline_year) if re.search(r"\bb\b", text) else case.begin
    times = {"b": begin, "t": case.time, "T": case.end}
    return [
        number(time).replace(",", "") for name, time in times.items() if name in found and isinstance(time, Decimal)
    ]


def _piece(case: Case, name: str, result: Figure) -> tuple[Knot, Knot] | None:
    """The piece of a path with milestones that a figure is read from."""
    first, last, now, time = case.first, case.last, case.now, case.time
    if isinstance(result, Undefined) or not case.indicator.milestones or name not in {"expected", "earned_years"}:
        return None
    if any(isinstance(x, Undefined) for x in (first, last, now, time)):
        return None
    path = case.path(first, last)  # type: ignore[arg-type]
    return path.piece_at(time) if name == "expected" else path.piece_reaching(now)  # type: ignore[arg-type]


def _put_in(assessed: Assessed, name: str, formula: str, piece: tuple[Knot, Knot] | None) -> str:
    """The formula with its symbols replaced by their values."""
    case, figures = assessed.case, assessed.figures
    values = symbols(case)
    if name == "time_elapsed":
        values["b"] = Decimal(case.baseline_year)
    linear = name == "expected" and case.indicator.path_kind == "linear"
    if name in SHOWN_ONLY or linear:
        values.update({"x_b": case.first_shown, "x_T": case.last_shown, "x_t": case.now_shown})
    if name == "deviation":
        values.update({"x_t": case.now_shown, "expected": figures.expected})
    if piece is not None and not isinstance(case.time, Undefined):
        first, last = piece
        ends = [shown(case.indicator.measure, k.value, k.time - case.begin) if linear else k.value for k in piece]
        values.update({"x_b": ends[0], "x_T": ends[1], "n": last.time - first.time, "e": case.time - first.time})
    values["earned years"] = figures.earned_years
    text = formula
    for symbol in sorted(values, key=len, reverse=True):
        value = values[symbol]
        if not isinstance(value, Undefined):
            text = _replace_symbol(text, symbol, _in_formula(value))
    if name == "earned_years" and piece is not None:
        text = f"{number(piece[0].time - case.begin)} + {text}"
    return text


def _in_formula(value: Decimal) -> str:
    text = number(value).replace(",", "")
    return f"({text})" if value < 0 else text


def _replace_symbol(text: str, symbol: str, value: str) -> str:
    import re

    return re.sub(rf"(?<![A-Za-z_]){re.escape(symbol)}(?![A-Za-z_(])", value, text)
