"""The table of formulas: every figure once, the symbols that it reads, the reason where it has no value."""

from decimal import Decimal
from itertools import product
from math import log
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipplan.progress.case import Case
from ipplan.progress.figure import Undefined
from ipplan.progress.figures import Figures
from ipplan.progress.formulas import FIGURES, FORMULAS, Worked, no_path_reason, work
from ipplan.progress.symbols import SYMBOLS, symbols
from tests.support.building import judge, near, observed, those

UP = {"baseline": 20, "target": {"at_least": 30}}
MEASURES = ("level", "period_total", "increase", "relative_change", "average_growth")


def case_of(values: dict[int, Any], **fields: Any) -> Case:
    """The case of an indicator by these values."""
    return judge(values, **fields).case


def numbers(*found: Any) -> tuple[float, ...]:
    """Decimals as numbers that compare with those written here."""
    return tuple(float(value) for value in found)


def worked(figure: str, values: dict[int, Any], **fields: Any) -> Worked:
    """One figure as it was worked."""
    return work(case_of(values, **fields))[figure]


def test_the_table_has_the_figures_of_the_json_in_their_order() -> None:
    """Fourteen figures, and none beside them."""
    assert FIGURES == Figures._fields


@pytest.mark.parametrize(("measure", "path"), list(product(MEASURES, ("geometric", "linear"))))
def test_every_case_has_a_row_for_every_figure(measure: str, path: str) -> None:
    """Whatever the measure and the path, `work` finds a row, and the row says that it fits."""
    case = case_of({2023: 5}, measure=measure, path=path, target={"at_least": 6})
    found = work(case)
    assert tuple(found) == FIGURES
    assert all(row.formula.fits(case) for row in found.values())


def test_formulas_as_on_paper() -> None:
    """Values in the unit and on the worked scale are written alike, figures by their names."""
    texts = {f.figure: f.text for f in FORMULAS if not f.measure and not f.held and f.path in {None, "linear"}}
    assert texts == {
        "gap": "s * (x_T - x_t)",
        "completion": "(x_t - x_b) / (x_T - x_b)",
        "time_elapsed": "(t - b) / (T - b)",
        "expected": "x_b + (x_T - x_b) * e/n",
        "deviation": "s * (x_t - expected)",
        "required_cagr": "(x_T / x_b)^(1/n) - 1",
        "observed_cagr": "(x_t / x_b)^(1/e) - 1",
        "remaining_cagr": "(x_T / x_t)^(1/r) - 1",
        "required_step": "(x_T - x_b) / n",
        "observed_step": "(x_t - x_b) / e",
        "remaining_step": "(x_T - x_t) / r",
        "earned_years": "n * (x_t - x_b) / (x_T - x_b)",
        "pace": "earned years / e",
        "years_ahead": "earned years - e",
    }
    [geometric] = [f.text for f in FORMULAS if (f.figure, f.path) == ("earned_years", "geometric")]
    assert geometric == "n * ln(x_t / x_b) / ln(x_T / x_b)"


def test_what_a_formula_has_read() -> None:
    """The symbols with their values, and the years that they span: those of a figure it rests on as well."""
    gap = worked("gap", {2023: 26}, **UP)
    assert gap.read == {"s": 1, "y_T": 30, "y_t": 26}
    assert numbers(*gap.times) == (2023, 2025)
    pace = worked("pace", {2023: 26}, path="linear", **UP)
    assert pace.read == {"earned_years": 3, "e": 3}
    assert numbers(*pace.times) == (2020, 2023, 2025)


def test_the_time_elapsed_counts_from_the_plan() -> None:
    """With a start of its own in 2022 an indicator has b = 2022, but the plan's time runs from 2020."""
    found = work(case_of({2022: 21, 2024: 26}, target={"at_least": 30}))
    assert found["time_elapsed"].value == Decimal("0.8")
    assert numbers(*found["time_elapsed"].times) == (2020, 2024, 2025)
    assert numbers(*found["observed_step"].times) == (2022, 2024)


def test_a_figure_without_value_says_why_and_has_no_years() -> None:
    """Nothing was worked from: no years, no piece."""
    found = worked("pace", {}, **UP)
    assert those(found.value, found.times, found.piece) == ("no_data", (), None)


@pytest.mark.parametrize(
    ("first", "last"), [("0", "5"), ("5", "0"), ("-1", "5"), ("5", "-1"), ("-4", "-5"), ("0", "0")]
)
def test_a_rate_lies_between_two_positive_numbers(first: str, last: str) -> None:
    """From or to zero or below there is no rate, and the reason is named."""
    assert worked("observed_cagr", {2023: last}, baseline=float(first), target={"at_least": 9}).value == "not_positive"


@pytest.mark.parametrize("now", [46, 47, 48])
def test_no_way_to_go_has_no_completion(now: int) -> None:
    """Target = baseline divides by nothing: the reason is named instead."""
    assert worked("completion", {2023: now}, baseline=47, target={"more_than": 47}).value == "target_equals_baseline"


def test_figures_are_settled_and_differences_exact() -> None:
    """A quotient without end keeps 20 digits, a difference all that there are."""
    found = work(case_of({2023: 21}, baseline=20, target={"at_least": 23}))
    for name in ("completion", "required_cagr", "observed_step", "pace"):
        value = found[name].value
        assert isinstance(value, Decimal)
        assert len(value.as_tuple().digits) == 20
    long = Decimal("1.000000000000000000000001")
    assert worked("gap", {2023: long}, baseline=0, target={"at_least": 3}).value == 3 - long


def test_a_target_to_hold_requires_nothing() -> None:
    """Required are 0 % and no step, from no symbol at all; there is no way to judge by."""
    case = case_of({2023: 97}, baseline=96, target={"at_least": 95}, hold=True)
    for figure in ("required_cagr", "required_step"):
        assert work(case)[figure] == Worked(work(case)[figure].formula, Decimal(0), {})
        assert work(case)[figure].formula.text == "0"
    assert no_path_reason(case) == "hold_target"


def test_a_first_actual_beyond_the_bound_leaves_no_way() -> None:
    """It never makes a target to hold."""
    assert no_path_reason(case_of({2021: 31, 2023: 32}, target={"at_least": 30})) == "start_meets_target"
    assert no_path_reason(case_of({2021: 29, 2023: 32}, target={"at_least": 30})) is None


def test_a_path_with_milestones_is_read_piece_by_piece() -> None:
    """20, 22 in 2021, 30 in 2025: after the first piece b is 2021, and earned are the years before it as well."""
    found = work(case_of({2023: 25}, milestones={2021: 22}, path="linear", **UP))
    expected, earned = found["expected"], found["earned_years"]
    assert expected.piece == earned.piece
    assert expected.piece is not None
    assert numbers(*expected.piece.first, *expected.piece.last) == (2021, 22, 2025, 30)
    of_piece = {"p_b": 22, "p_T": 30, "p_n": 4, "p_e": 2, "before": 1}
    assert {name: expected.read[name] for name in of_piece} == of_piece
    assert those(expected.value, earned.value) == (26, Decimal("2.5"))


def test_symbols_of_a_case() -> None:
    """What a reader is shown: values on the worked scale, a reason where there is none."""
    found = symbols(case_of({2023: 4}, measure="average_growth", target={"at_least": 6}))
    assert list(found) == ["b", "T", "t", "n", "e", "r", "s", "x_b", "x_T", "x_t"]
    assert those(found["x_b"], found["s"], found["r"]) == (1, 1, 2)
    assert near(found["x_t"], "1.124864")
    assert symbols(case_of({}, **UP))["t"] == Undefined("no_data")


def test_every_symbol_spans_times_that_have_values() -> None:
    """The years of a symbol are symbols themselves."""
    assert {name for symbol in SYMBOLS.values() for name in symbol.times} <= set(SYMBOLS)


@settings(max_examples=200)
@given(st.tuples(
    st.sampled_from(MEASURES), st.sampled_from(["geometric", "linear"]), st.floats(1, 99), st.floats(1, 99),
    st.booleans(), st.sampled_from([6, 12]),
))  # fmt: skip
def test_read_values_give_the_figure(drawn: tuple[str, str, float, float, bool, int]) -> None:
    """Put into the formula as it is written, the values that were read give the figure again."""
    measure, path, now, last, bent, month = drawn
    milestones = {2022: (20 + last) / 2} if bent and measure == "level" else {}
    fields = {"measure": measure, "path": path, "target": {"at_least": last}, "milestones": milestones}
    start = {"baseline": 20} if measure == "level" else {}
    rows = observed({2024: Decimal(repr(now))}, month=month)
    for found in work(judge(rows, **fields, **start).case).values():
        if isinstance(found.value, Decimal):
            values = {name: f"({value})" for name, value in found.read.items()}
            if "before" in values:
                values["before"] += " + "
            text = found.formula.template.format_map(values).replace("^", "**")
            wanted = float(found.value)
            result = eval(text, {"ln": log, "__builtins__": {}})  # noqa: S307 - our own formulas
            assert abs(result - wanted) <= 1e-6 * max(1.0, abs(wanted)), (found.formula.figure, text)
