"""Every word is there in both languages, and both say the same things."""

from collections.abc import Iterator
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


SAID = [
    pytest.param(said, id=name)
    for module in walk_packages(ipplan.wording.__path__, "ipplan.wording.")
    for constant, value in vars(import_module(module.name)).items()
    if constant.isupper()
    for name, said in said_in(value, f"{module.name.removeprefix('ipplan.wording.')}.{constant}")
    # The formulas that are nobody's have no source to be said.
    if name != "formulas.SOURCE[]"
]


def details(template: str) -> set[str]:
    """The names of what a template is filled with, and how it asks for it to be shown."""
    return {f"{name}:{spec}" for _, name, spec, _ in Formatter().parse(template) if name is not None}


@pytest.mark.parametrize("said", SAID)
def test_both_languages(said: Said) -> None:
    """Something is said in each language."""
    assert said.zh.strip()
    assert said.en.strip()


@pytest.mark.parametrize("said", SAID)
def test_same_details(said: Said) -> None:
    """Both languages are filled with the same details, each by its name and none by its position."""
    assert details(said.zh) == details(said.en)
    assert not any(name.startswith(":") for name in details(said.zh))


@pytest.mark.parametrize("said", SAID)
def test_english_is_readable_everywhere(said: Said) -> None:
    """A Chinese sentence ends without an English full stop, and no template ends in blanks."""
    assert not said.zh.rstrip().endswith(("。.", ".。"))
    assert said.en == said.en.rstrip()
    assert said.zh == said.zh.rstrip()


@pytest.mark.parametrize("term", TERMS)
def test_terms(term: str) -> None:
    """A term is said inside a sentence without details of its own."""
    sentence = Said("<{term}>", "<{term}>")
    languages: tuple[Language, ...] = ("zh", "en")
    for language in languages:
        word = sentence.say(language, {"term": Term(term)})
        assert len(word) > len("<>")
        assert "{{" not in word
