"""Every word is there in both languages, and both say the same things."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from importlib import import_module
from pkgutil import walk_packages
from string import Formatter

import pytest

import ipplan.wording
from ipplan.problem import Term
from ipplan.wording import Entry, Language, Said
from ipplan.wording.terms import TERMS


def said_in(value: object, name: str) -> Iterator[tuple[str, Said]]:
    """Everything said in a value, by the name that leads to it."""
    if isinstance(value, Said):
        yield name, value
    elif isinstance(value, Entry):
        yield f"{name}.message", value.message
        if value.hint.en or value.hint.zh:
            yield f"{name}.hint", value.hint
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from said_in(item, f"{name}[{key}]")


SAID = {
    name: said
    for module in walk_packages(ipplan.wording.__path__, "ipplan.wording.")
    for constant, value in vars(import_module(module.name)).items()
    if constant.isupper()
    for name, said in said_in(value, f"{module.name.removeprefix('ipplan.wording.')}.{constant}")
    # The formulas that are nobody's have no source to be said.
    if name != "formulas.SOURCE[]"
}


def details(template: str) -> set[str]:
    """The names of what a template is filled with, and how it asks for it to be shown but for plurals."""
    fields = [(name, spec or "") for _, name, spec, _ in Formatter().parse(template) if name is not None]
    return {f"{name}:{'' if '|' in spec else spec}" for name, spec in fields}


def offenders(is_right: Callable[[Said], bool]) -> list[str]:
    """Name everything that is said and is not as it should be."""
    return [name for name, said in SAID.items() if not is_right(said)]


def test_both_languages() -> None:
    """Something is said in each language."""
    assert len(SAID) > 900
    assert offenders(lambda said: bool(said.zh.strip() and said.en.strip())) == []


def test_same_details() -> None:
    """Both languages are filled with the same details, each by its name and none by its position."""
    assert offenders(lambda said: details(said.zh) == details(said.en)) == []
    assert offenders(lambda said: not any(name.startswith(":") for name in details(said.zh))) == []


def test_plurals() -> None:
    """One of a thing is said in the singular, none and many in the plural; Chinese has no such forms."""
    rows = Said(zh="{n} 行", en="{n:row is|rows are} left")
    assert [rows.say("en", {"n": n}) for n in (0, 1, 2)] == ["0 rows are left", "1 row is left", "2 rows are left"]
    assert rows.say("en", {"n": Decimal("1.5")}) == "1.5 rows are left"
    assert rows.say("en", {"n": Decimal("1.0")}) == "1 row is left"
    assert rows.say("zh", {"n": 1}) == "1 行"
    assert offenders(lambda said: not any("|" in (spec or "") for _, _, spec, _ in Formatter().parse(said.zh))) == []


def test_no_plural_beside_a_bare_number() -> None:
    """Wherever an English word follows a number of things, both forms of it are given."""
    bare = re.compile(r"\{(?:count|rows|left|places|good|behind|unknown)\} (?:more )?[a-z]+(?:s\b| are\b)")
    allowed = {"tables.LINE[count]"}
    assert set(offenders(lambda said: not bare.search(said.en))) - allowed == set()


def test_ends() -> None:
    """A Chinese sentence ends without an English full stop, and no template ends in blanks."""
    assert offenders(lambda said: not said.zh.rstrip().endswith(("。.", ".。"))) == []
    assert offenders(lambda said: (said.en, said.zh) == (said.en.rstrip(), said.zh.rstrip())) == []


@pytest.mark.parametrize("term", TERMS)
def test_terms(term: str) -> None:
    """A term is said inside a sentence without details of its own."""
    sentence = Said(zh="<{term}>", en="<{term}>")
    languages: tuple[Language, ...] = ("zh", "en")
    for language in languages:
        word = sentence.say(language, {"term": Term(term)})
        assert len(word) > len("<>")
        assert "{{" not in word
