"""Refuse rows that can be the only ones of an indicator, though their name says more than the plan's."""

import re
import unicodedata
from collections.abc import Collection, Iterable

from ipplan.problem import Message, Problem
from ipplan.reading.actuals.name_variants import OTHER_QUANTITY
from ipplan.reading.actuals.names import Names

# No name with a remark is longer; what is, costs no time.
_LONGEST = 200
# What may follow a name as a remark.
_REMARK = r"\s*[(\[【:,;/、|].*|\s*(?<=\s)[-–—].*"


def not_certain(problems: Iterable[Problem], names: Names, read: Collection[tuple[str, str]]) -> list[Problem]:
    """Return an error for each unknown name that begins with the name of an indicator without any other value.

    `read` are the indicators that have values, by plan and id. A remark that names another quantity (growth, a target,
    a part) is no doubt: such a row is another indicator's.
    """
    return [
        Message("name-not-certain", found=text, indicator=indicator).at(problem.place)
        for problem in problems
        if problem.code == "unknown-indicator"
        and (indicator := _meant(text := str(problem.details["found"]), names, read))
    ]


def _meant(text: str, names: Names, read: Collection[tuple[str, str]]) -> str | None:
    if len(text) > _LONGEST:
        return None
    plain = unicodedata.normalize("NFKC", text)
    for match in re.finditer(r"[(\[【:,;/、|]|\s[-–—]", plain):
        remark = plain[match.start() :]
        if re.fullmatch(_REMARK, remark) and not re.search(OTHER_QUANTITY, remark):
            for meant in names.matches(plain[: match.start()].strip()):
                if meant.key not in read:
                    return meant.indicator.id
    return None
