"""Words of the official document: its title, headings, captions and annexes."""

from collections.abc import Sequence

from ipplan.wording import Language, Said

TITLE = {
    "annual": Said(zh="{plan}{year}年度实施情况监测报告", en="{plan}: monitoring report for {year}"),
    "mid-term": Said(zh="{plan}实施情况中期评估报告", en="{plan}: mid-term evaluation"),
    "final": Said(zh="{plan}实施情况终期评估报告", en="{plan}: final evaluation"),
}
PLAN = Said(zh="《{plan}》", en="{plan}")
DATE = Said(zh="{year}年{month}月{day}日", en="{day}/{month}/{year}")
CONTENTS = Said(zh="目　　录", en="Contents")
# Heads of four levels, each with its number.
NUMBERED = (
    Said(zh="{number}、{text}", en="{number}. {text}"),
    Said(zh="（{number}）{text}", en="{number} {text}"),
    Said(zh="{number}.{text}", en="{number}. {text}"),
    Said(zh="（{number}）{text}", en="({number}) {text}"),
)
HEADING = {
    "overview": Said(zh="总体进展", en="Overall progress"),
    "indicators": Said(zh="主要指标完成情况", en="Indicators"),
    "binding": Said(zh="约束性指标", en="Binding indicators"),
    "expected": Said(zh="预期性指标", en="Expected indicators"),
    "departments": Said(zh="分部门情况", en="By department"),
    "commitments": Said(zh="定性目标", en="Other commitments"),
    "risks": Said(zh="趋势研判", en="Outlook"),
    "problems": Said(zh="存在问题及原因", en="Problems and causes"),
    "measures": Said(zh="措施和下一步工作安排", en="Measures and next steps"),
}
ANNEX = {
    "label": Said(zh="附件{number}", en="Annex {number}"),
    "table": Said(zh="指标完成情况表", en="Table of indicators"),
    "remarks": Said(zh="指标说明", en="Definitions and sources"),
    "method": Said(zh="评估方法", en="Method"),
}
CAPTION = {
    "table": Said(zh="表{number}　{text}", en="Table {number}. {text}"),
    "figure": Said(zh="图{number}　{text}", en="Figure {number}. {text}"),
    "tally": Said(zh="指标评估结果", en="Verdicts"),
}
# Fonts of Chinese characters, by the names that offices' computers know them by.
SONG, BOLD, KAI, TITLE_FONT, NUMBER_FONT = "仿宋", "黑体", "楷体", "方正小标宋简体", "宋体"
PAGE = Said(zh="— {page} —", en="– {page} –")
_DIGITS, _TEN = "〇一二三四五六七八九", "十"
_BASE = 10


def numbered(counts: Sequence[int], text: str, language: Language) -> str:
    """Return a heading with its number: 一、（一）1.（1）; `counts` are those of its level and the levels above."""
    level = len(counts) - 1
    number = str(counts[-1])
    if level <= 1:
        number = in_words(counts[-1]) if language == "zh" else ".".join(map(str, counts))
    return NUMBERED[level].say(language, {"number": number, "text": text})


def in_words(number: int) -> str:
    """Return a number below 100 in Chinese: 十一, 二十."""
    tens, ones = divmod(number, _BASE)
    if not tens:
        return _DIGITS[ones]
    return ("" if tens == 1 else _DIGITS[tens]) + _TEN + (_DIGITS[ones] if ones else "")
