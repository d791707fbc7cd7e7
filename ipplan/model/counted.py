"""Units of things that are counted one by one, and so have no fractions."""

from ipplan.model.base import Words
from ipplan.model.folding import folded

COUNTED = frozenset(
    (
        *("件", "家", "个", "人", "户", "项", "宗", "起", "笔", "所", "名", "位", "次", "人次", "种", "篇", "枚", "例"),
        *("座", "台", "辆", "套", "处", "条", "只", "头", "株", "门", "期", "届", "场", "册", "本", "部", "张", "份"),
        *("patents", "cases", "firms", "companies", "enterprises", "institutions", "agencies", "people", "persons"),
        *("projects", "items", "households", "schools", "works", "trademarks", "applications", "grants", "units"),
        *("attorneys", "agents", "deals", "events", "loans", "members", "places", "sites", "vehicles", "buildings"),
    )
)


def is_counted(unit: Words) -> bool:
    """Return whether a unit is counted in whole numbers: 件, 家, patents; not 万件, 元 or %."""
    return any(text is not None and folded(text) in COUNTED for text in (unit.zh, unit.en))
