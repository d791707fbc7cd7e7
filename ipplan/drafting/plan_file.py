"""Write a plan file in the making: YAML with a comment for each choice and for what a person must decide."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from ipplan.drafting.draft import DraftIndicator, DraftPlan, Field, Text, Value, Why
from ipplan.wording import Language
from ipplan.wording.init import COMMENT, DECIDE, FIELD, HEAD, PLAN, WHY
from ipplan.wording.numerals import plain

# What YAML reads as nothing but this text: letters and Chinese, with spaces, hyphens and full-width marks inside.
_SAFE = re.compile(r"[A-Za-z\u4e00-\u9fff][\w\u4e00-\u9fff“”（）、；—/ .-]*[\w\u4e00-\u9fff”）]|[\u4e00-\u9fffA-Za-z]")
_WORDS = {"null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"}
_COLUMN = 50
_BLANK = DraftIndicator(
    (
        Field("id", None, Why("id", decide=True)),
        Field("name", Text("", ""), Why("name", decide=True)),
        Field("unit", None, Why("unit", decide=True)),
        Field("measure", "level", Why("measure")),
        Field("path", "geometric", Why("path")),
        Field("timing", optional=True, why=Why("timing")),
        Field("baseline", optional=True, why=Why("baseline")),
        Field("target", {"at_least": None}, Why("target", decide=True)),
        Field("nature", "expected", Why("nature")),
        Field("data_source", optional=True, why=Why("data_source")),
        Field("definition", optional=True, why=Why("definition")),
        Field("source", optional=True, why=Why("source")),
    )
)


def plan_file(draft: DraftPlan, language: Language) -> str:
    """Write the text of the file; what a person must decide says DECIDE, and `check` refuses it until then."""
    lines = [*_head(draft, language), *_plan(draft, language)]
    for indicator in draft.indicators or (_BLANK,):
        lines.append("")
        if indicator.heading:
            lines += [f"  # {_one_line(indicator.heading)}", ""]
        lines += _indicator(indicator, language)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def places_to_decide(text: str) -> int:
    """Count the lines of a file's text that wait for a person."""
    return sum(DECIDE in line for line in text.splitlines() if not line.startswith("#"))


def _head(draft: DraftPlan, language: Language) -> Iterator[str]:
    details = {"file": f"{draft.id}.yaml", "decide": DECIDE, "table": draft.table}
    yield f"# {HEAD['check'].say(language, details)}"
    yield f"# {HEAD['editor'].say(language)}"


def _plan(draft: DraftPlan, language: Language) -> Iterator[str]:
    yield f"id: {draft.id}"
    yield from _text_field("title", Text(*draft.title), "", _plan_comment("title", language), language)
    if any(draft.region):
        yield from _text_field("region", Text(*draft.region), "", _plan_comment("region", language), language)
    else:
        yield _with("# region:", _plan_comment("region", language))
    for field, year in (("baseline_year", draft.baseline_year), ("target_year", draft.target_year)):
        yield _with(f"{field}: {year or DECIDE}", _plan_comment(field, language))
    for remark in draft.remarks:
        yield comment_of(remark, language)
    if draft.series:
        yield ""
        yield _with("series:", comment_of(Why("series"), language))
        for key, name in draft.series.items():
            yield f"  - id: {key}"
            yield from _text_field("name", name, "    ", "", language)
            yield f"    unit: {DECIDE}"
    yield ""
    yield _with("indicators:", _plan_comment("indicators", language))
    if draft.table:
        yield f"  # {HEAD['table'].say(language, {'table': _one_line(draft.table)})}"


def _plan_comment(name: str, language: Language) -> str:
    return f"# {PLAN[name].say(language)}"


def _indicator(indicator: DraftIndicator, language: Language) -> Iterator[str]:
    for remark in indicator.remarks:
        yield f"  {comment_of(remark, language)}"
    for number, field in enumerate(indicator.fields):
        lead = "  - " if number == 0 else "    "
        yield from _field(field, lead, language)


def _field(field: Field, lead: str, language: Language) -> Iterator[str]:
    """Return one field with its reason; an optional one without a value as a comment to fill in."""
    comment = comment_of(field.why, language) if field.why else ""
    if field.optional and field.value is None:
        yield _with(f"{lead}# {field.name}:", comment)
    elif isinstance(field.value, Text):
        yield from _text_field(field.name, field.value, lead, comment, language)
    else:
        value = DECIDE if field.value is None else flow(field.value)
        yield _with(f"{lead}{field.name}: {value}", comment)


def _text_field(name: str, text: Text, lead: str, comment: str, language: Language) -> Iterator[str]:
    """Yield a text in both languages, what is missing to be translated."""
    indent = " " * len(lead) + "  "
    if not text.zh and not text.en:
        yield f"{lead}{name}:"
        yield _with(f"{indent}zh: {DECIDE}", comment)
        return
    yield _with(f"{lead}{name}:", comment)
    translation = f"# {FIELD['translation'].say(language)}"
    for key, said in (("zh", text.zh), ("en", text.en)):
        yield f"{indent}{key}: {_scalar(said)}" if said else _with(f"{indent}# {key}:", translation)


def flow(value: Value) -> str:  # noqa: PLR0911 - a kind of value a line
    """Return a value on one line, as YAML reads it back."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{flow(key)}: {flow(item)}" for key, item in value.items()) + "}"  # type: ignore[arg-type]
    if isinstance(value, Text):
        return flow({key: said for key, said in (("zh", value.zh), ("en", value.en)) if said})
    if isinstance(value, tuple):
        return "[" + ", ".join(flow(item) for item in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return plain(value)
    if value is None:
        return DECIDE
    return str(value) if isinstance(value, int) else _scalar(value)


def comment_of(why: Why, language: Language) -> str:
    """Return the reason for a choice, marked where a person must decide."""
    details = {name: _in_lines(item) for name, item in why.details.items()}
    said = (WHY.get(why.key) or FIELD[why.key]).say(language, details)
    return f"# {COMMENT.say(language, {'decide': DECIDE, 'text': said}) if why.decide else said}"


def _with(text: str, comment: str) -> str:
    return f"{text:<{_COLUMN}}  {comment}" if comment else text


def _in_lines(detail: object) -> object:
    if isinstance(detail, (list, tuple)):
        return tuple(_in_lines(item) for item in detail)
    return _one_line(detail) if isinstance(detail, str) else detail


def _one_line(text: str) -> str:
    """Return a text that ends no comment: in one line, without what no file of texts may hold."""
    return "".join(c for c in " ".join(text.split()) if c.isprintable())


def _scalar(text: str) -> str:
    """Return a text that YAML reads as this text: plain where that is safe, else in double quotes."""
    if is_plain(text):
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in escaped) + '"'


def is_plain(text: str) -> bool:
    """Return whether a text needs no quotes: YAML reads it as nothing but this text."""
    return bool(_SAFE.fullmatch(text)) and text.lower() not in _WORDS and text != DECIDE
