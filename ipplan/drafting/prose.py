"""What the prose of a document says of the numbers in its table, and what it promises without a number."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from ipplan.drafting.document import Document, Paragraph, without_notes
from ipplan.drafting.outline import Heading, headings, section_at
from ipplan.drafting.wanted import Bound
from ipplan.reading.cells.unit import read_unit, scaled

_CLAUSES = re.compile(r"[。；;！？!?\n]")
_NUMBER = re.compile(
    r"(?a:(?<![\d.])(\d[\d,]*(?:\.\d+)?))\s*(万亿|[千百]?[万亿]|[千百])?\s*(个?百分点|[%‰]|[^\W\d]{0,3})"
)
_PERIOD = re.compile(
    r"到(?:20\d\d年|[“\"]?十[三四五六]五[”\"]?期?末)|20\d\d年底?前|[“\"]?十[三四五六]五[”\"]?(?:期间|时期|末)|五年|规划期|by 20\d\d|力争"  # noqa: E501
)
_PAST = re.compile(r"截至|截止|已|共有|累计|达到|达")
_BEFORE: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    ("at_most", re.compile(r"(?:不超过|不高于|控制在|≤)\s*$")),
    ("at_least", re.compile(r"(?:不低于|不少于|至少|≥)\s*$")),
    ("more_than", re.compile(r"(?:超过|突破|高于|多于|大于|逾|>)\s*$")),
    ("less_than", re.compile(r"(?:低于|少于|小于|<)\s*$")),
)
_AFTER: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    ("at_least", re.compile(r"^\s*[%‰]?[^\W\d]{0,3}?(?:及|和)?以上")),
    ("at_most", re.compile(r"^\s*[%‰]?[^\W\d]{0,3}?(?:及|和)?以[内下]")),
)
_ADDED = re.compile(r"新增|净增|新建|新培育|增加\s*$")
_GROWS = re.compile(
    r"(?P<names>[^，,。；;：:]{2,120}?)(?:保持|实现|继续)?(?P<how>(?:持续|稳步|逐步|明显|显著|大幅|较快|快速|不断|进一步)+)"
    r"(?P<way>增长|提升|提高|增加|扩大|上升|下降|降低|减少|缩短)"
)
_COUNTED = re.compile(r"(?:量|数|额|率|比重|占比|规模|人数|专利|商标|产值|收入)$|(?:数量|总量)$")
_NOT_A_NAME = re.compile(r"^(?:到20\d\d年|[“”\"]?十.五[“”\"]?(?:期间|时期)?|全市|全省|全区|实现|推动|使|以及|其中)+")
_WINDOW = 45
_ENOUGH = 0.4
_MOST = 30


class Mention(NamedTuple):
    """A place of the prose with a number of the table."""

    section: str
    line: int
    sentence: str
    bound: Bound | None = None
    added: bool = False
    cumulative: bool = False


class Promise(NamedTuple):
    """A commitment without a number."""

    name: str
    way: str
    section: str
    line: int
    words: str


class Prose:
    """The sentences of a document with the sections that they stand in."""

    def __init__(self, document: Document) -> None:
        """Split a document's paragraphs into sentences."""
        self.headings: list[Heading] = headings(document.blocks)
        self._sentences = list(_sentences(document))

    def section(self, line: int) -> str:
        """Tell the section of a table: the nearest heading that is no item of a list."""
        return section_at(self.headings, line, deepest=2)

    def mentions(self, name: str, number: Decimal, unit: str) -> list[Mention]:
        """Find where the prose states the same number with the same unit of a thing with nearly the same name."""
        return [mention for mention, period in self._found(name, number, unit) if period]

    def candidates(self, name: str, unit: str, year: int | None) -> list[tuple[str, Mention]]:
        """Find numbers that could be the baseline: in the unit, of nearly the same name, not promised for later."""
        found: list[tuple[str, Mention]] = []
        wanted = read_unit(unit)
        for line, sentence, period in self._sentences:
            if period or (year and re.search(r"20\d\d", sentence) and str(year) not in sentence):
                continue
            for match in _NUMBER.finditer(sentence):
                own = read_unit((match[2] or "") + match[3])
                begin = max(sentence.rfind(mark, 0, match.start()) for mark in "，,、") + 1
                close = _likeness(name, sentence[begin : match.end() + 4]) >= 2 * _ENOUGH
                if close and (own.base.startswith(wanted.base) if wanted.base else True):
                    found.append((match[0], Mention(section_at(self.headings, line), line, sentence)))
        return found[:3]

    def promises(self) -> list[Promise]:
        """Find commitments to grow or fall without a number, after the words for the period."""
        found: dict[str, Promise] = {}
        for line, sentence, period in self._sentences:
            for match in _GROWS.finditer(sentence) if period and not re.search(r"\d%", sentence) else ():
                way = "decline" if match["way"] in {"下降", "降低", "减少", "缩短"} else "grow"
                section, words = section_at(self.headings, line, deepest=2), match["how"] + match["way"]
                for name in _names(match["names"]):
                    found.setdefault(name, Promise(name, way, section, line, words))
        return list(found.values())[:_MOST]

    def _found(self, name: str, number: Decimal, unit: str) -> Iterator[tuple[Mention, bool]]:
        wanted = read_unit(unit)
        for line, sentence, period in self._sentences:
            for match in _NUMBER.finditer(sentence):
                own = read_unit((match[2] or "") + match[3])
                value = scaled(Decimal(match[1].replace(",", "")), own.factor)
                if value != scaled(abs(number), wanted.factor) or not _same_unit(own.base, wanted.base, match[3]):
                    continue
                begin = max(sentence.rfind(mark, 0, match.start()) for mark in "，、,：:") + 1
                near = sentence[max(0, match.start() - _WINDOW) : match.end() + _WINDOW // 2]
                if _likeness(name, near) < _ENOUGH:
                    continue
                before, after = sentence[: match.start()], sentence[match.end() - len(match[3]) :]
                bound = next((kind for kind, words in _BEFORE if words.search(before)), None)
                bound = bound or next((kind for kind, words in _AFTER if words.search(after)), None)
                clause = before[begin:] or before[-_WINDOW:]
                yield (
                    Mention(
                        section_at(self.headings, line), line, sentence, bound,
                        bool(_ADDED.search(clause)), "累计" in clause,
                    ),
                    period,
                )  # fmt: skip


def _sentences(document: Document) -> Iterator[tuple[int, str, bool]]:
    """Yield every sentence with its line, and whether it speaks of the period planned."""
    for block in document.blocks:
        if not isinstance(block, Paragraph):
            continue
        period = False
        for sentence in _CLAUSES.split(unicodedata.normalize("NFKC", without_notes(block.text))):
            period = period or bool(_PERIOD.search(sentence))
            past = bool(re.search(r"截至20\d\d", sentence)) or ("十三五" in sentence and "十四五" not in sentence)
            if sentence.strip():
                yield block.line, sentence.strip(), period and not past


def _same_unit(own: str, wanted: str, written: str) -> bool:
    """Return whether a number's unit is the wanted one: what follows may run on into other words (家国家)."""
    if not wanted:
        return True
    return own == wanted or written.startswith(wanted) or (wanted in {"%", "‰"} and own == "%")


def _likeness(name: str, text: str) -> float:
    """Return the share of a name's pairs of characters that a text has."""
    plain = re.sub(r"[（(].*?[)）]|\W", "", unicodedata.normalize("NFKC", name))
    pairs = [plain[i : i + 2] for i in range(len(plain) - 1)]
    return sum(pair in text for pair in pairs) / len(pairs) if pairs else 0.0


def _names(text: str) -> Iterator[str]:
    """Yield the names that a list of the prose joins: 甲数量、乙数量和丙数量."""
    plain = re.sub(r"[（(][^（()）]*[)）]", "", text)
    parts = re.split(r"、|和(?=.{2,}(?:量|数|额|率))|及|与", plain)
    if not _COUNTED.search(parts[-1].strip()):
        return
    for part in parts:
        name = _NOT_A_NAME.sub("", part.strip()).strip("，, ")
        if 2 <= len(name) <= 30:  # noqa: PLR2004 - no shorter name is one, and a longer one is a clause
            yield name


def in_document(document: Document | None) -> Prose | None:
    """Make the prose of a document that has any."""
    prose = Prose(document) if document else None
    return prose if prose and prose._sentences else None  # noqa: SLF001 - its own module


def lines_of(mentions: Sequence[Mention]) -> str:
    """List the lines of some mentions."""
    return ", ".join(str(mention.line) for mention in mentions)
