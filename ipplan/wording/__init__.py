"""Every word a person sees, Chinese and English.

Words are kept by subject, one file each, as pairs of templates; codes and figures are turned into
words here and nowhere else. A file of words is imported when something of its subject is said.
"""

import os
from collections.abc import Mapping
from typing import Literal, NamedTuple

Language = Literal["zh", "en"]


class Said(NamedTuple):
    """One thing said in both languages; `{name}` stands for a detail."""

    zh: str
    en: str

    def say(self, language: Language, details: Mapping[str, object] | None = None) -> str:
        """The words in one language, the details filled in."""
        template = self.zh if language == "zh" else self.en
        return template.format_map({k: _detail(v, language) for k, v in (details or {}).items()})

    def without(self, detail: str) -> "Said":
        """The same without the clauses that need a detail."""
        kept = [
            mark.join(clause for clause in text.split(mark) if f"{{{detail}}}" not in clause)
            for text, mark in ((self.zh, "；"), (self.en, "; "))
        ]
        return Said(*kept)


class Entry(NamedTuple):
    """The words of a code: what is wrong or worth knowing, and what to do about it."""

    message: Said
    hint: Said = Said("", "")


def _detail(value: object, language: Language) -> object:
    """A detail as it is shown: a vocabulary key as its word, several as a list, a number to be read."""
    kind = type(value)
    if kind in {str, int}:
        return value
    if kind in {tuple, list}:
        return ("、" if language == "zh" else ", ").join(f"{_detail(item, language)}" for item in value)  # type: ignore[attr-defined]
    from ipplan.wording.details import in_words

    return in_words(value, language)


def chosen_language(asked: str | None = None, environ: Mapping[str, str] = os.environ) -> Language:
    """The language asked for, else IPPLAN_LANG, else the locale's; English where none says Chinese."""
    names = ("IPPLAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    said = asked or next((environ[name] for name in names if environ.get(name)), "")
    return "zh" if said.lower().startswith("zh") else "en"
