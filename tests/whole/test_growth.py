"""The work grows with what is given and not with its square."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ipplan.loading import checked
from ipplan.model.plan import Plan
from ipplan.reading.actuals.read import read_actuals
from ipplan.render.problems.sentences import to_lines
from tests.support.counting import growth

HEAD = "id: p\ntitle: {zh: 规划, en: Plan}\nbaseline_year: 2020\ntarget_year: 2025\nindicators:\n"
ROW = "  - id: a\n    name: {zh: 名, en: Name}\n    unit: 件\n    target: {at_least: 30}\n"
LINEAR = 2.2

Files = Callable[[int], Callable[[], object]]


def plan_of(number: int) -> Plan:
    """Return one of many plans that call their indicators alike."""
    rows = [
        {"id": f"i{i}", "name": {"zh": f"指标{i}", "en": f"Name {i}"}, "unit": "件", "target": {"at_least": 30}}
        for i in range(3)
    ]
    head = {"id": f"p{number}", "title": {"zh": f"规划{number}"}, "baseline_year": 2020, "target_year": 2025}
    return Plan.model_validate({**head, "indicators": rows})


@pytest.mark.parametrize(
    ("body", "size"),
    [
        (lambda n: ROW + "".join(f"    field{i}: 1\n" for i in range(n)), 150),
        (lambda n: ROW + "    milestones: {" + ", ".join(f"{i}: 1" for i in range(n)) + "}\n", 150),
        (lambda n: ROW + "    milestones:\n" + "".join(f"      {2021}: {i}\n" for i in range(n)), 150),
        (lambda n: "".join(ROW for _ in range(n)), 100),
        (lambda n: "".join(ROW.replace("id: a", f"id: a{i}") for i in range(n)), 100),
        (lambda n: ROW + "    aliases: [" + ", ".join(str(i) for i in range(n)) + "]\n", 150),
        (lambda n: ROW + "    note: {" + ", ".join(f"k{i}" for i in range(n)) + "}\n", 150),
    ],
    ids=["unknown fields", "milestones", "duplicate keys", "duplicate ids", "duplicate names", "wrong items", "commas"],
)
def test_plan_files(body: Callable[[int], str], size: int, tmp_path: Path) -> None:
    """A plan file with twice as much wrong in it is twice as much work to read, to check and to tell."""

    def read(count: int) -> Callable[[], object]:
        path = tmp_path / f"p{count}.yaml"
        path.write_text(HEAD + body(count), encoding="utf-8")
        return lambda: to_lines(checked(path)[1], "en")

    read(2)()  # what is imported and built once does not count
    assert growth(read, size) < LINEAR


@pytest.mark.parametrize(
    "row",
    [
        lambda i: f"p0,i0,2023,{i},",
        lambda i: f"p0,i0,2023,{i},2024-{1 + i % 12:02}-{1 + i % 28:02}",
        lambda i: f"p0,i0,2023,{i % 2},2024",
        lambda i: f"p0,i0,{1900 + i % 100},7,",
        lambda i: f"p0,name {i},2023,7,",
        lambda i: f"p0,i0,2023,x{i},",
        lambda i: f"other{i},i0,2023,7,",
        lambda i: f"p0,i0,2023H1,{i},",
    ],
    ids=[
        "contradictions",
        "revisions",
        "two values",
        "equal values",
        "unknown names",
        "no numbers",
        "other plans",
        "parts of a year",
    ],
)
def test_actuals(row: Callable[[int], str], tmp_path: Path) -> None:
    """Actuals with twice as many rows, right or wrong, are twice as much work."""
    plans = [plan_of(0), plan_of(1)]

    def read(count: int) -> Callable[[], object]:
        path = tmp_path / f"a{count}.csv"
        rows = "".join(f"{row(i)}\n" for i in range(count))
        path.write_text(f"plan,indicator,year,value,published\n{rows}", encoding="utf-8")
        return lambda: to_lines(read_actuals([str(path)], plans)[1], "en")

    read(2)()
    assert growth(read, 300) < LINEAR


def test_plans(tmp_path: Path) -> None:
    """Twice as many plans with a row for each indicator are twice as much work, however they share names."""

    def read(count: int) -> Callable[[], object]:
        plans = [plan_of(number) for number in range(count)]
        path = tmp_path / f"a{count}.csv"
        rows = "".join(f"p{n},指标{i},2023,25\n" for n in range(count) for i in range(3))
        path.write_text(f"plan,indicator,year,value\n{rows}", encoding="utf-8")
        return lambda: read_actuals([str(path)], plans)

    read(2)()
    assert growth(read, 40) < LINEAR
