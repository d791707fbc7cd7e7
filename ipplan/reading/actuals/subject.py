"""Find the indicator that a whole table is about, where no column names any."""

from collections.abc import Sequence
from typing import NamedTuple

from ipplan.model.indicator import Indicator
from ipplan.reading.actuals.filters import Condition
from ipplan.reading.actuals.layout import Layout
from ipplan.reading.actuals.long import PlanNames
from ipplan.reading.actuals.table_lines import code_in, is_open_sdg, subject_of


class Subject(NamedTuple):
    """What the values of a table are of: a text around it that names an indicator, or the only one there can be."""

    named: str = ""
    assumed: str = ""


def find_subject(above: Sequence[str], sheet: str, stem: str, names: PlanNames, only: Sequence[str]) -> Subject:
    """Return the indicator named above the table, by its sheet or file, else the one asked for or the plan's only one.

    A file that bears the number of another indicator of the SDGs is about that one.
    """
    if named := subject_of((*above, sheet, stem), names.is_name):
        return Subject(named)
    code = code_in(stem)
    coded = {one.id: _codes(one) for plan in names.plans for one in plan.measured if not only or one.id in only}
    if code and any(coded.values()):
        numbered = [name for name, codes in coded.items() if code in codes]
        return Subject(numbered[0] if len(numbered) == 1 else "")
    if len(coded) != 1:
        return Subject()
    (name,) = coded
    return Subject(name) if only else Subject(assumed=name)


def _codes(indicator: Indicator) -> set[str]:
    names = (indicator.id, indicator.name.zh, indicator.name.en, *indicator.aliases)
    return {code for text in names if text and (code := code_in(text))}


def headline(layout: Layout, rows: Sequence[Sequence[str]], stem: str) -> tuple[Condition, ...]:
    """Return the conditions that keep the rows of the whole, where the file is one of Open SDG and has such rows.

    There a row without any disaggregation (sex, age, place) is the whole.
    """
    columns = list(layout.apart)
    if not columns or not layout.subject or not is_open_sdg(stem):
        return ()
    whole = any(any(row) and not any(row[column].strip() for column in columns if column < len(row)) for row in rows)
    return tuple(Condition(layout.apart[column].text, "") for column in columns) if whole else ()
