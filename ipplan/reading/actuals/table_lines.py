"""Read what the lines around a table say of all of it: the unit, and the indicator."""

import re
from collections.abc import Callable, Iterable

from ipplan.model.folding import folded
from ipplan.reading.cells.unit import is_unit

_UNIT_LINE = r"[(\[]?(?:计量)?单位:(.+?)[)\]]?|[(\[]?units?:(.+?)[)\]]?"
_SUBJECT = r"(?:指标|指标名称|indicator(?: name)?|series)\s*[:：]\s*(?P<name>.+)"
# The number of an indicator of the SDGs, as its file of Open SDG is named: indicator_3-1-1.csv.
_CODE = r"(?<!\d)(\d{1,2})[-_.](\d{1,2}|[a-d])[-_.](\d{1,2})(?!\d)"
_OPEN_SDG = r"(?i)indicator[-_ ]?" + _CODE
# Names that offices give to files around the name of the data set.
_AROUND_NAME = r"(?i)^(?:estat_|api_)|(?:_tabular|_linear|_filtered|_en|_page)+$|[-_ ]?(?:19|20)\d\d年?$"


def unit_above(lines: Iterable[str]) -> str:
    """Return the unit that a line above the header gives for the whole table (`单位：万元`); empty where none does."""
    for text in lines:
        match = re.fullmatch(_UNIT_LINE, folded(text))
        # 单位 is also an organisation: only what is known to be a unit is taken for one.
        if match and is_unit(match[1] or match[2]):
            return match[1] or match[2]
    return ""


def subject_of(texts: Iterable[str], is_name: Callable[[str], bool]) -> str:
    """Return the first of some texts around a table that names an indicator; empty where none does."""
    for text in texts:
        plain = text.strip()
        match = re.fullmatch(_SUBJECT, plain, re.IGNORECASE)
        for name in (plain, match["name"] if match else "", re.sub(_AROUND_NAME, "", plain)):
            if name and is_name(name):
                return name
    return ""


def code_in(text: str) -> str:
    """Return the number of an indicator that a text holds, as `3.1.1`; empty where it holds none."""
    match = re.search(_CODE, text.lower())
    return f"{match[1]}.{match[2]}.{match[3]}" if match is not None else ""


def is_open_sdg(stem: str) -> bool:
    """Return whether a file is named as Open SDG names its data: there rows without disaggregation are the whole."""
    return re.match(_OPEN_SDG, stem) is not None
