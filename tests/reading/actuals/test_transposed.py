"""Tables with the years down the rows."""

from collections.abc import Callable

from ipplan.model.plan import Plan
from ipplan.problem import Problem
from ipplan.reading.actuals.header import header_at
from ipplan.reading.actuals.names import Match, Names
from ipplan.reading.actuals.read import Actuals
from ipplan.reading.actuals.transposed import indicator_columns

Read = Callable[..., tuple[Actuals | None, list[Problem]]]


def test_columns(plan: Plan) -> None:
    """Headings that name indicators are columns of values, but only beside years and not beside names."""
    names = Names([plan])
    columns = indicator_columns(header_at([["年份", "专利量", "GDP"]], 0), names)
    assert {index: match.indicator.id for index, match in columns.items() if isinstance(match, Match)} == {1: "patents"}
    assert indicator_columns(header_at([["专利量", "GDP"]], 0), names) == {}
    assert indicator_columns(header_at([["指标", "年份", "专利量"]], 0), names) == {}


def test_every_column_is_read_or_told(read: Read) -> None:
    """A blank cell is no value, an unreadable one an error, a column that is no indicator a warning."""
    actuals, problems = read("年份,专利量,备注,GDP\n2022,3100,x,9\n2023,,y,9\n")
    assert [(problem.severity, problem.code, problem.place.column) for problem in problems] == [
        ("warning", "unknown-column", 11)
    ]
    assert actuals is not None
    assert [(one.year, one.note) for one in actuals.observations["sample"]] == [(2022, "x")]
    assert [problem.code for problem in read("年份,专利量\n2022,many\n")[1]] == ["not-a-number"]


def test_nothing_below(read: Read) -> None:
    """A header alone is no data, and a quote that is not closed is told."""
    assert [problem.code for problem in read("年份,专利量\n")[1]] == ["no-rows"]
    assert [problem.code for problem in read('年份,专利量\n2022,"1\n')[1]] == ["broken-record"]


def test_two_plans(read: Read, plan: Plan) -> None:
    """A heading that two plans know is an error."""
    plans = [plan, plan.model_copy(update={"id": "second"})]
    assert [problem.code for problem in read("年份,专利量\n2022,1\n", plans=plans)[1]] == ["which-plan"]
