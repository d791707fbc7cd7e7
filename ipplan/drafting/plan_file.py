"""A plan file in the making, as YAML with comments: why each value was chosen, and what a person must decide."""

import re
from collections.abc import Iterator
from decimal import Decimal

from ipplan.drafting.draft import Choice, DraftIndicator, DraftPlan
from ipplan.wording import Language
from ipplan.wording.init import COMMENT, DECIDE, FIELD, HEAD, PLAN, WHY
from ipplan.wording.numerals import plain

# What YAML reads as nothing but this text: letters and Chinese, with spaces, hyphens and full-width marks inside.
_SAFE = re.compile(r"[A-Za-z\u4e00-\u9fff][\w\u4e00-\u9fff“”（）、；—/ .-]*[\w\u4e00-\u9fff”）]|[\u4e00-\u9fffA-Za-z]")
_WORDS = {"null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"}
_COLUMN = 50


def plan_file(draft: DraftPlan, language: Language) -> str:
    """The text of the file; an empty field is one to fill in, and `check` names it."""
    lines = [*_head(draft, language), *_plan(draft, language)]
    titles = dict(draft.headings)
    for indicator in draft.indicators or (_BLANK,):
        lines.append("")
        if indicator.row in titles:
            lines += [f"  # {titles[indicator.row]}", ""]
        lines += _indicator(indicator, language)
    return "".join(f"{line}\n" for line in lines)


def places_to_decide(text: str, language: Language) -> int:
    """How many comments of a file's text wait for a person."""
    return sum(f"# {DECIDE.say(language)}" in line for line in text.splitlines())


_BLANK = DraftIndicator(
    1, Choice("", ""), "", "", "", "", Choice("level", ""), Choice("at_least", ""), Choice("geometric", "")
)


def _head(draft: DraftPlan, language: Language) -> Iterator[str]:
    details = {"file": f"{draft.id}.yaml", "decide": DECIDE.say(language), "table": draft.table}
    yield f"# {HEAD['check'].say(language, details)}"
    yield f"# {HEAD['editor'].say(language)}"


def _plan(draft: DraftPlan, language: Language) -> Iterator[str]:
    def comment(field: str) -> str:
        return f"# {PLAN[field].say(language)}"

    yield f"id: {draft.id}"
    for field, (zh, en) in (("title", draft.title), ("region", draft.region)):
        yield _with(f"{field}:", comment(field))
        yield f"  zh:{_value(zh)}"
        yield f"  en:{_value(en)}"
    yield _with(f"baseline_year:{_value(draft.baseline_year)}", comment("baseline_year"))
    yield _with(f"target_year:{_value(draft.target_year)}", comment("target_year"))
    yield ""
    yield _with("indicators:", comment("indicators"))
    if draft.table:
        yield f"  # {HEAD['table'].say(language, {'table': draft.table})}"


def _indicator(i: DraftIndicator, language: Language) -> Iterator[str]:
    def field(name: str, value: str, comment: str = "") -> str:
        return _with(f"    {name}:{value}", comment)

    fill = {name: f"# {said.say(language)}" for name, said in FIELD.items()}
    yield _with(f"  - id:{_value(i.id.value)}", _why(i.id, language) or fill["id"])
    if i.unread:
        cells = "；".join(": ".join(filter(None, cell)) for cell in i.unread)
        yield f"    # {_to_decide(WHY['unread'].say(language, {'cells': cells}), language)}"
    yield field("name", "", "" if i.zh else fill["name"])
    yield f"      zh:{_value(i.zh)}"
    yield _with(f"      en:{_value(i.en)}", "" if i.en else fill["translation"])
    yield from _unit(i, language)
    yield field("measure", _value(i.measure.value), _why(i.measure, language) or fill["measure"])
    if i.path:
        yield field("path", _value(i.path.value), _why(i.path, language) or fill["path"])
    if i.timing:
        yield field("timing", _value(i.timing.value), _why(i.timing, language) or fill["timing"])
    else:
        yield field("timing", "", fill["timing"])
    if i.baseline is not None or not i.zh:
        yield field("baseline", _value(i.baseline), "" if i.zh else fill["baseline"])
    yield field("target", _target(i), _why(i.bound, language) or fill["target"])
    if i.hold:
        yield field("hold", " true", _why(Choice("true", "hold", decide=True), language))
    nature = "binding" if i.binding else "expected"
    yield field("nature", f" {nature}", _why(Choice("", "binding"), language) if i.binding else "")
    if i.data_source:
        yield "    data_source:"
        yield f"      zh:{_value(i.data_source)}"
        yield _with("      en:", fill["translation"])
    else:
        yield field("data_source", "", fill["data_source"])
    yield field("definition", "", fill["definition"])
    yield field("source", f" {{table_row: {i.row}}}", fill["source"])


def _unit(i: DraftIndicator, language: Language) -> Iterator[str]:
    if i.unit == i.unit_en or not i.unit:
        reason = Choice("", "no_unit", decide=True) if i.zh else Choice("", "")
        comment = "" if i.unit else _why(reason, language) or f"# {FIELD['unit'].say(language)}"
        yield _with(f"    unit:{_value(i.unit)}", comment)
        return
    yield "    unit:"
    yield f"      zh:{_value(i.unit)}"
    yield _with(f"      en:{_value(i.unit_en)}", "" if i.unit_en else f"# {FIELD['translation'].say(language)}")


def _target(i: DraftIndicator) -> str:
    if i.bound.value in {"grow", "decline"} or not i.bound.value:
        return _value(i.bound.value)
    return f" {{{i.bound.value}:{_value(i.target)}}}"


def _why(choice: Choice, language: Language) -> str:
    """The reason for a choice as a comment, marked where a person must decide."""
    if not choice.why:
        return ""
    text = WHY[choice.why].say(language)
    return f"# {_to_decide(text, language) if choice.decide else text}"


def _to_decide(text: str, language: Language) -> str:
    return COMMENT.say(language, {"decide": DECIDE.say(language), "text": text})


def _with(text: str, comment: str) -> str:
    return f"{text:<{_COLUMN}}  {comment}" if comment else text


def _value(value: str | int | Decimal | None) -> str:
    """A value after its colon; nothing where it is to be filled in."""
    if value is None or value == "":
        return ""
    if isinstance(value, Decimal):
        return f" {plain(value)}"
    return f" {value}" if isinstance(value, int) else f" {_text(value)}"


def _text(text: str) -> str:
    """A text that YAML reads as this text: plain where that is safe, else in double quotes."""
    if _SAFE.fullmatch(text) and text.lower() not in _WORDS:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in escaped) + '"'
