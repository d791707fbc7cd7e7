"""Read how far something is that is done or not: yes, no, in progress, or the share of the work."""

from decimal import Decimal

from ipplan.model.folding import folded
from ipplan.problem import Message
from ipplan.reading.cells.number import Quantity, read_number
from ipplan.reading.cells.unit import read_unit, scaled

# Folded: in lower case, without spaces.
_DONE = frozenset(
    (
        *(
            "是",
            "有",
            "已建成",
            "建成",
            "已建",
            "已完成",
            "完成",
            "全部完成",
            "已实现",
            "实现",
            "已达到",
            "已投用",
            "已投入使用",
            "已验收",
        ),
        *(
            "已竣工",
            "竣工",
            "已出台",
            "已发布",
            "已印发",
            "已设立",
            "已成立",
            "√",
            "✓",
            "✔",
            "y",
            "yes",
            "done",
            "complete",
            "completed",
        ),
        *("finished", "built", "achieved", "true"),
    )
)
_NOT_DONE = frozenset(
    (
        *(
            "否",
            "未建成",
            "未建",
            "未完成",
            "未实现",
            "未启动",
            "未开工",
            "未开始",
            "尚未启动",
            "尚未完成",
            "在建",
            "建设中",
            "正在建设",
        ),
        *(
            "进行中",
            "推进中",
            "正在推进",
            "实施中",
            "已启动",
            "启动",
            "已开工",
            "已立项",
            "部分完成",
            "基本完成",
            "×",
            "✗",
            "n",
            "no",
        ),
        *(
            "notdone",
            "inprogress",
            "ongoing",
            "underway",
            "started",
            "notstarted",
            "incomplete",
            "pending",
            "planned",
            "false",
        ),
    )
)
ACCEPTED = ("是", "否", "已完成", "未完成", "yes", "no", "60%")
_ONE = Decimal(1)


def read_answer(text: str) -> Decimal | Message | None:
    """Return the share of the work that is done, from 0 to 1; None for a blank, a message where the text is no answer.

    What is in progress is not done, so its share is 0 unless it is given: `60%`, `0.6`.
    """
    plain = folded(text)
    if plain in _DONE:
        return _ONE
    if plain in _NOT_DONE:
        return Decimal(0)
    quantity = read_number(text)
    if quantity is None:
        return None
    if isinstance(quantity, Quantity):
        unit = read_unit(quantity.unit)
        share = scaled(quantity.value, unit.factor / 100) if unit.base == "%" else quantity.value
        if 0 <= share <= 1 and unit.base in {"", "%"} and (unit.base or unit.factor == 1):
            return share
    return Message("no-answer", found=text.strip(), accepted=ACCEPTED)
