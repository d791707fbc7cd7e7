"""What moves by points and not by rates: shares, rates, scores and indices."""

import re

# Units that are points of a scale.
POINTS = frozenset({"%", "‰", "分", "百分点", "个百分点", "percentage points", "points", "percent"})
_NAMES = re.compile(
    r"占.*比重|比例|占比|率$|满意度|指数$|得分|评分|share|rate$|percent|proportion|index$", re.IGNORECASE
)


def is_share(name: str, unit: str) -> bool:
    """Return whether an indicator moves by points, by its unit or by its name in either language."""
    return unit in POINTS or bool(_NAMES.search(name))
