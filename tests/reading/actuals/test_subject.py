"""Tables without a column that names indicators: files of Open SDG, and lists of years and values."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from ipplan.model.plan import Plan
from ipplan.reading.actuals.read import read_actuals

OTHER = {"id": "other", "name": {"zh": "其他", "en": "Other"}, "unit": "件", "target": {"at_least": 50}}
ROWS = "Year,Sex,Age,Value\n2019,,,9.8\n2019,Female,15-24,7\n2020,,,8.2\n2020,Female,15-24,5.5\n"
LIST = "Year,Value\n2019,9.8\n2020,8.2\n"


def plan(*more: dict[str, Any], **fields: Any) -> Plan:
    """Return a plan with one indicator, or more."""
    one: dict[str, Any] = {"id": "maternal", "name": {"zh": "孕产妇死亡率", "en": "Maternal mortality"}, "unit": "人"}
    one |= {"path": "geometric", "baseline": 10, "target": {"at_most": 5}, **fields}
    head = {"id": "p", "title": {"zh": "规划"}, "baseline_year": 2015, "target_year": 2030}
    return Plan.model_validate({**head, "indicators": [one, *more]})


def read(  # noqa: PLR0913 - a file and what is asked of it
    folder: Path, name: str, text: str, of: Plan, *, where: Sequence[tuple[str, str]] = (), only: Sequence[str] = ()
) -> tuple[list[tuple[str, int, str]] | None, list[str]]:
    """Return indicator, year and value of all that a file gives for a plan, and the codes of what is said."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    actuals, problems = read_actuals([str(path)], [of], where=where, only=only)
    codes = sorted({str(problem.code) for problem in problems})
    if actuals is None:
        return None, codes
    return [(one.indicator, one.year, str(one.value)) for one in actuals.observations["p"]], codes


@pytest.mark.parametrize("alias", ["3.1.1", "indicator-3-1-1", "SDG 3.1.1 Maternal mortality"])
@pytest.mark.parametrize("name", ["indicator_3-1-1.csv", "3-1-1.csv", "3.1.1-2024.csv"])
def test_the_number_of_a_file_names_the_indicator(tmp_path: Path, alias: str, name: str) -> None:
    """The number in a file's name is that of the indicator whose id or alias has it, and of no other."""
    found, codes = read(tmp_path, name, LIST, plan(OTHER, aliases=[alias]))
    assert found == [("maternal", 2019, "9.8"), ("maternal", 2020, "8.2")]
    assert set(codes) <= {"name-matched"}


def test_headline(tmp_path: Path) -> None:
    """In a file of Open SDG the rows without sex, age or place are the whole, and a note says so."""
    found, codes = read(tmp_path, "indicator_3-1-1.csv", ROWS, plan(OTHER, aliases=["3.1.1"]))
    assert found == [("maternal", 2019, "9.8"), ("maternal", 2020, "8.2")]
    assert codes == ["headline-rows"]


def test_headline_is_known_of_open_sdg_alone(tmp_path: Path) -> None:
    """In any other file a blank cell may be one that is merged: whose values they are must be chosen."""
    found, codes = read(tmp_path, "3-1-1.csv", ROWS, plan(OTHER, aliases=["3.1.1"]))
    assert (found, codes) == (None, ["place-not-chosen"])


def test_without_headline_a_part_must_be_chosen(tmp_path: Path) -> None:
    """A file of parts alone has no row of the whole."""
    rows = "Year,Sex,Value\n2019,Female,7\n2019,Male,8\n"
    found, codes = read(tmp_path, "indicator_3-1-1.csv", rows, plan(aliases=["3.1.1"]))
    assert (found, codes) == (None, ["place-not-chosen"])


@pytest.mark.parametrize(("sex", "value"), [("", "9.8"), ("Female", "7")])
def test_a_part_is_chosen(tmp_path: Path, sex: str, value: str) -> None:
    """`--where` chooses the rows that say a word, or, with nothing behind the sign, those that say none."""
    where = [("Sex", sex), ("Age", "15-24" if sex else "")]
    found, _ = read(tmp_path, "3-1-1.csv", ROWS, plan(OTHER, aliases=["3.1.1"]), where=where)
    assert found is not None
    assert found[0] == ("maternal", 2019, value)


def test_series_divide_what_the_file_is_of(tmp_path: Path) -> None:
    """A column of series that names no indicator of the plan tells rows apart."""
    rows = "Year,Series,Value\n2019,Deaths,9.8\n2019,Rate,7\n"
    found, codes = read(tmp_path, "indicator_3-1-1.csv", rows, plan(OTHER, aliases=["3.1.1"]))
    assert (found, codes) == (None, ["place-not-chosen"])
    found, _ = read(tmp_path, "indicator_3-1-1.csv", rows, plan(OTHER, aliases=["3.1.1"]), where=[("Series", "Deaths")])
    assert found == [("maternal", 2019, "9.8")]


def test_the_only_indicator_of_a_plan(tmp_path: Path) -> None:
    """A list of years and values is of a plan's only indicator, with a warning; never of one among several."""
    found, codes = read(tmp_path, "a.csv", LIST, plan())
    assert found == [("maternal", 2019, "9.8"), ("maternal", 2020, "8.2")]
    assert codes == ["indicator-assumed"]
    assert read(tmp_path, "a.csv", LIST, plan(OTHER)) == (None, ["no-indicator-column"])


def test_the_only_indicator_asked_for(tmp_path: Path) -> None:
    """Who asks for one indicator says whose values they are."""
    found, codes = read(tmp_path, "a.csv", LIST, plan(OTHER), only=["maternal"])
    assert found == [("maternal", 2019, "9.8"), ("maternal", 2020, "8.2")]
    assert codes == []


def test_the_number_of_another_indicator(tmp_path: Path) -> None:
    """A file with another number is of another indicator, whatever the plan has and whoever is asked for."""
    for only in ((), ("maternal",)):
        found, codes = read(tmp_path, "indicator_3-1-2.csv", LIST, plan(aliases=["3.1.1"]), only=only)
        assert (found, codes) == (None, ["no-indicator-column"])


@pytest.mark.parametrize("text", ["2019,9.8\n2020,8.2\n2021,8.1\n", "甲,2019,2020\n乙,9.8,8.2\n", "a,b\n2019,9.8\n"])
@pytest.mark.parametrize("name", ["indicator_3-1-1.csv", "a.csv"])
def test_no_list_of_years_and_values(tmp_path: Path, text: str, name: str) -> None:
    """Without headings that say what is a year and what a value nothing is assumed."""
    assert read(tmp_path, name, text, plan(aliases=["3.1.1"]))[0] is None
