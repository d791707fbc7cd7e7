"""The questions that `ipplan init` asks at a terminal; each may be left open."""

import sys
from collections.abc import Callable
from decimal import Decimal

import yaml

from ipplan.drafting.draft import DraftIndicator, DraftPlan, Field, Text, Value, Why
from ipplan.drafting.plan_file import comment_of, flow
from ipplan.drafting.tables import Row
from ipplan.wording import Language
from ipplan.wording.init import QUESTIONS, SCREEN


def ask(draft: DraftPlan, language: Language) -> tuple[DraftPlan, tuple[Row, ...]]:
    """Ask for what the flags have not said yet, then for the indicators one by one."""

    def answer(question: str) -> str:
        return _line(f"{QUESTIONS[question].say(language)}: ")

    def year(question: str, said: int | None) -> int | None:
        while said is None and (text := answer(question)):
            said = int(text) if text.isascii() and text.isdigit() and 1900 <= int(text) <= 2200 else None  # noqa: PLR2004
        return said

    title = (draft.title[0] or answer("title"), draft.title[1] or answer("title_en"))
    region = (draft.region[0] or answer("region"), draft.region[1] or answer("region_en"))
    begin = year("baseline_year", draft.baseline_year)
    end = year("target_year", draft.target_year)
    rows: list[Row] = []
    while name := answer("indicator"):
        baseline, target, source = (answer(question) for question in ("baseline", "target", "data_source"))
        rows.append(Row(len(rows) + 1, name, baseline=baseline, targets=((None, target),), data_source=source))
    return draft._replace(title=title, region=region, baseline_year=begin, target_year=end), tuple(rows)


def decide(draft: DraftPlan, sentence: Callable[[Why], str], language: Language) -> DraftPlan:
    """Ask what a person must decide, one screen a question, with the sentence of the document.

    An empty answer takes what is proposed; `?` leaves the question open in the file; anything else replaces the value.
    """
    waiting = sum(_asks(field) for one in draft.indicators for field in one.fields)
    done: list[DraftIndicator] = []
    number = 0
    for one in draft.indicators:
        fields: list[Field] = []
        for field in one.fields:
            if _asks(field):
                number += 1
                fields.append(_decided(one, field, (number, waiting), sentence, language))
            else:
                fields.append(field)
        done.append(one._replace(fields=tuple(fields)))
    return draft._replace(indicators=tuple(done))


def _asks(field: Field) -> bool:
    return field.why is not None and field.why.decide


def _decided(
    one: DraftIndicator, field: Field, count: tuple[int, int], sentence: Callable[[Why], str], language: Language
) -> Field:
    name = one.field("name").value
    assert field.why is not None
    details = {
        "number": count[0],
        "of": count[1],
        "name": (name.zh or name.en) if isinstance(name, Text) else "",
        "field": field.name,
        "value": flow(field.value) if field.value is not None else "",
        "why": comment_of(field.why._replace(decide=False), language),
    }
    sys.stderr.write(f"\n{SCREEN['question'].say(language, details)}\n")
    if said := sentence(field.why):
        sys.stderr.write(f"  > {said}\n")
    while True:
        answer = _line(f"{SCREEN['answer'].say(language)}: ")
        if answer == "?" or (not answer and field.value is None):
            return field
        if not answer:
            return field._replace(why=None)
        try:
            return field._replace(value=_value(yaml.safe_load(answer)), why=None, optional=False)
        except (yaml.YAMLError, TypeError):
            sys.stderr.write(f"{SCREEN['again'].say(language)}\n")


def _value(loaded: object) -> Value:
    """Return what was typed as a value of a plan file; TypeError where a plan file holds nothing of the kind."""
    if isinstance(loaded, float):
        return Decimal(repr(loaded))
    if isinstance(loaded, dict):
        return {key: _value(item) for key, item in loaded.items()}
    if isinstance(loaded, list):
        return tuple(_value(item) for item in loaded)
    if loaded is None or isinstance(loaded, (bool, int, str)):
        return loaded
    raise TypeError


def _line(prompt: str) -> str:
    sys.stderr.write(prompt)
    sys.stderr.flush()
    return sys.stdin.readline().strip()
