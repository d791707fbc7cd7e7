"""The codes of problems: which there are, and what one of them means."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from ipplan.codes import SEVERITIES as SEVERITY_OF
from ipplan.codes import Code, Severity
from ipplan.render.page.table import Column, Page, Table
from ipplan.wording import LOCALES, Language, Said, counted
from ipplan.wording.checks import COLUMNS, KINDS, LABELS, LINE, SILENCE
from ipplan.wording.codes import entry
from ipplan.wording.codes.rules import RULES
from ipplan.wording.problems import SEVERITIES


class Described(NamedTuple):
    """A code, where it comes from, and for a named check its documentation."""

    code: Code
    kind: Literal["check", "plan", "actuals", "notes", "configuration"]
    rule: str = ""
    why: str = ""
    example: str = ""

    @property
    def severity(self) -> Severity:
        """Return the severity of its messages."""
        return SEVERITY_OF[self.code]


class _Blank:
    """What stands for a detail where no file is at hand."""

    def __format__(self, spec: str, /) -> str:
        return counted("…", spec) if "|" in spec else "…"


class _Blanks(dict[str, object]):
    def __missing__(self, _key: str) -> _Blank:
        return _Blank()


def _template(said: Said, language: Language) -> str:
    return said.of(language).format_map(_Blanks())


def checks_page(codes: Iterable[Described], language: Language, *, piped: bool) -> Page:
    """Return a row for each code."""
    columns = [
        Column(name if piped else said.say(language), wide=name == "says" and not piped)
        for name, said in COLUMNS.items()
    ]
    rows = tuple(
        (d.code, SEVERITIES[d.severity].say(language), KINDS[d.kind].say(language), message(d, language)) for d in codes
    )
    return Page((Table("", tuple(columns), rows),))


def checks_rows(codes: Iterable[Described]) -> Iterator[list[str]]:
    """Yield the codes as a table of data, words in both languages."""
    yield ["code", "severity", "found", "message.zh", "message.en", "hint.zh", "hint.en"]
    for d in codes:
        hints = (_template(entry(d.code).hint, language) for language in LOCALES)
        yield [d.code, d.severity, d.kind, *(message(d, language) for language in LOCALES), *hints]


def checks_document(codes: Iterable[Described]) -> dict[str, object]:
    """Return the codes as data, words in both languages."""
    return {"schema_version": 1, "checks": [_data(d) for d in codes]}


def explanation(d: Described, language: Language) -> str:
    """Explain a code to a person: what is said, what to do, and of a named check rule, reason and example."""
    head = f"{d.code} ({SEVERITIES[d.severity].say(language)}, {KINDS[d.kind].say(language)})"
    parts = {
        "says": message(d, language),
        "hint": _template(entry(d.code).hint, language),
        **_rule(d, language),
        "silence": SILENCE.say(language, {"code": d.code}) if d.kind == "check" and d.severity != "error" else "",
    }
    told = [LINE.say(language, {"label": LABELS[k].say(language), "text": text}) for k, text in parts.items() if text]
    return "".join(f"{line}\n" for line in (head, *told))


def _rule(d: Described, language: Language) -> dict[str, str]:
    """Return rule, reason and example of a named check; English ones are its docstring's."""
    if d.kind != "check":
        return {}
    english = {"rule": d.rule, "why": d.why, "example": d.example}
    return {part: Said(zh=text, en=english[part]).of(language) for part, text in RULES[d.code]._asdict().items()}


def message(d: Described, language: Language) -> str:
    """Say what a code says, with … for each detail."""
    return _template(entry(d.code).message, language)


def _data(d: Described) -> dict[str, object]:
    words = entry(d.code)
    return {
        "code": d.code,
        "severity": d.severity,
        "found": d.kind,
        "message": {language: _template(words.message, language) for language in LOCALES},
        "hint": {language: _template(words.hint, language) for language in LOCALES},
        "rule": d.rule or None,
        "why": d.why or None,
        "example": d.example or None,
    }
