"""The title of a document, where it applies and the years of its plan."""

import re
from collections.abc import Sequence

from ipplan.drafting.document import Document, Paragraph, without_notes

_NAMED = re.compile(r"《([^《》]{4,60}?(?:规划|纲要|计划|方案)[^《》]{0,10})》")
_MADE = re.compile(r"编制|制定|制订|制发|印发")
_WHOLE = re.compile(r"^.{2,40}(?:规划|纲要|行动计划|实施方案)(?:（.{1,20}）)?$")
_REGION = re.compile(r"^([^\W\d]{1,10}?(?:省|市|自治区|自治州|区|县|州|盟|旗))")
_MOST = 60
# The years of a five-year plan, by its number.
_PERIODS = {"十二五": (2010, 2015), "十三五": (2015, 2020), "十四五": (2020, 2025), "十五五": (2025, 2030)}
_ORDINALS = {"第十二个五年": "十二五", "第十三个五年": "十三五", "第十四个五年": "十四五", "第十五个五年": "十五五"}


def title_of(document: Document) -> str:
    """Find the title: a first line that is one, else the plan that the text says it is; else empty."""
    paragraphs = [without_notes(block.text) for block in document.blocks[:_MOST] if isinstance(block, Paragraph)]
    for text in paragraphs[:3]:
        if _WHOLE.match(text) and not re.match(r"[一二三四五六七八九十\d]+[、.]", text):
            return text
    for text in paragraphs:
        own = [
            match for match in _NAMED.finditer(text) if _MADE.search(text[max(0, match.start() - 8) : match.start()])
        ]
        if own:
            return own[-1][1]
    return ""


def region_of(title: str) -> str:
    """Find the place that a title begins with; empty where it begins with none."""
    match = _REGION.match(title)
    return match[1] if match else ""


def period_of(texts: Sequence[str]) -> tuple[int, int] | None:
    """Find the baseline and target year of the five-year plan that the first text with one names."""
    for text in texts:
        for words, name in (*_ORDINALS.items(), *((name, name) for name in _PERIODS)):
            if words in text:
                return _PERIODS[name]
    return None
