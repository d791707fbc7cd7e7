"""Every word a person sees, Chinese and English.

Words are kept by subject, one file each, as pairs of templates; codes and figures are turned into
words here and nowhere else. A file of words is imported when something of its subject is said.
"""

import os
from collections.abc import Iterable, Mapping
from typing import NamedTuple, Self

from ipplan.hidden import one_line
from ipplan.wording.locales import LOCALES as LOCALES
from ipplan.wording.locales import Language as Language
from ipplan.wording.locales import Locale
from ipplan.wording.locales import closed as closed


class _Said(NamedTuple):
    zh: str
    en: str


class Said(_Said):
    """One thing said in both languages; `{name}` stands for a detail."""

    __slots__ = ()

    def __new__(cls, *, zh: str, en: str) -> Self:
        """Say something in both languages, each by its name."""
        return super().__new__(cls, zh, en)

    def of(self, language: Language) -> str:
        """Return the words of one language as they stand, their details not filled in."""
        return self.zh if language == "zh" else self.en

    def say(self, language: Language, details: Mapping[str, object] | None = None) -> str:
        """Say it in one language, the details filled in."""
        template = self.of(language)
        return template.format_map({k: _detail(v, language) for k, v in (details or {}).items()})

    def without(self, detail: str) -> "Said":
        """Return the same without the clauses that need a detail."""
        return Said(**{language: _without(self.of(language), locale, detail) for language, locale in LOCALES.items()})


def _without(text: str, locale: Locale, detail: str) -> str:
    clauses = text.split(locale.clause)
    return locale.clause.join(clause for clause in clauses if f"{{{detail}}}" not in clause)


class Count(int):
    """A number of things: `{count:row|rows}` says `1 row` or `2 rows`."""

    def __format__(self, spec: str, /) -> str:
        """Return the number, with the word for one or the word for more where both are given."""
        return counted(str(int(self)), spec) if "|" in spec else super().__format__(spec)


def counted(number: str, words: str) -> str:
    """Return a number with its word: of `row|rows` the first for 1, the second for every other number."""
    one, _, more = words.partition("|")
    return f"{number} {one if number == '1' else more}"


class Entry(NamedTuple):
    """The words of a code: what is wrong or worth knowing, and what to do about it."""

    message: Said
    hint: Said = Said(zh="", en="")


def _detail(value: object, language: Language) -> object:
    """Return a detail as it is shown: a vocabulary key as its word, several as a list, a number to be read."""
    kind = type(value)
    if kind is str:
        return one_line(value)  # type: ignore[arg-type]
    if kind is int:
        return Count(value)  # type: ignore[call-overload]
    if kind in {tuple, list}:
        items: Iterable[object] = value  # type: ignore[assignment]
        return LOCALES[language].item.join(f"{_detail(item, language)}" for item in items)
    from ipplan.wording.details import in_words

    return in_words(value, language)


class _Preferred:
    """The language that the configuration of a project says."""

    language: Language | None = None


def prefer(language: Language | None) -> None:
    """Set the language of a run that nobody asks another one for; None leaves it to the locale."""
    _Preferred.language = language


def chosen_language(asked: str | None = None, environ: Mapping[str, str] = os.environ) -> Language:
    """Return the language asked for, else IPPLAN_LANG, else the configuration's, else the locale's.

    It is English where none of them says Chinese.
    """
    said = asked or environ.get("IPPLAN_LANG") or _Preferred.language
    said = said or next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    return "zh" if said.lower().startswith("zh") else "en"
