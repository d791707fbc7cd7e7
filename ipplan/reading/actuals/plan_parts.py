"""Which part of a whole a row or a column speaks of: a district, a department, or the whole itself."""

from collections.abc import Iterable, Sequence

from ipplan.model.folding import fold_name
from ipplan.model.parts import Dimension
from ipplan.model.plan import Indicator, Plan
from ipplan.problem import Message

WHOLE = frozenset(
    (
        *("全市", "全省", "全区", "全县", "全国", "全州", "全域", "合计", "总计", "总数", "全体", "全部", "整体"),
        *("total", "whole", "all", "overall", "citywide", "alldistricts", "sum"),
    )
)
# 越秀 is 越秀区: what kind of place it is may be left out.
_KINDS = ("街道", "新区", "区", "县", "市", "镇", "乡", "局", "委", "办")
_SHORTEST = 2


class PlanParts:
    """The names of the parts of some plans, by what a cell may call them."""

    def __init__(self, plans: Iterable[Plan]) -> None:
        self._plans = tuple(plans)
        self._parts = {
            (plan.id, name): _names(dimension) for plan in self._plans for name, dimension in plan.dimensions.items()
        }
        regions = {text for plan in self._plans if plan.region for text in (plan.region.zh, plan.region.en) if text}
        self._whole = WHOLE | {fold_name(text) for text in regions}

    def __bool__(self) -> bool:
        return bool(self._parts)

    def is_part(self, text: str) -> bool:
        """Return whether a text names a part of some plan."""
        plain = fold_name(text)
        return any(plain in names for names in self._parts.values())

    def is_whole(self, text: str) -> bool:
        """Return whether a value is of the whole: blank, a word for it, or the plan's own place."""
        return not text or fold_name(text) in self._whole

    def part(self, plan: Plan, indicator: Indicator, text: str) -> str | Message:
        """Return the id of the part that a text means for an indicator, "" for the whole.

        An indicator that is divided has the parts of its dimension; one that is not those of any. A message where
        the text names none of them.
        """
        if not text:
            return ""
        plain = fold_name(text)
        dimensions: Sequence[str] = (indicator.by.dimension,) if indicator.by else tuple(plan.dimensions)
        found = [part for name in dimensions if (part := self._parts[plan.id, name].get(plain)) is not None]
        if found:
            return found[0]
        if self.is_whole(text):
            return ""
        known = tuple(words for name in dimensions for words in plan.dimensions[name].parts.values())
        return Message("other-part", found=text, dimension=plan.dimensions[dimensions[0]].name, known=known)


def _names(dimension: Dimension) -> dict[str, str]:
    """Return the parts' ids by folded names, and by those without the kind of place where no other has them."""
    full = {
        fold_name(text): part for part, words in dimension.parts.items() for text in (part, words.zh, words.en) if text
    }
    short: dict[str, set[str]] = {}
    for name, part in full.items():
        for kind in _KINDS:
            if name.endswith(kind) and len(name) >= _SHORTEST + len(kind):
                short.setdefault(name.removesuffix(kind), set()).add(part)
                break
    return {**{name: next(iter(parts)) for name, parts in short.items() if len(parts) == 1}, **full}
