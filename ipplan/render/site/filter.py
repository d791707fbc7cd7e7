"""A table of indicators that can be filtered by verdict, category and who answers for them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from ipplan.render.markup import escape
from ipplan.render.report.entry import Entry
from ipplan.render.words import status_word
from ipplan.wording import Language
from ipplan.wording.site import SITE

FACETS = ("verdict", "category", "office")


class Row(NamedTuple):
    """An indicator with the markup of its cells."""

    entry: Entry
    cells: str


def facets(entry: Entry, language: Language) -> dict[str, tuple[str, ...]]:
    """Return by what an entry can be found: its verdict, its category, the offices that answer for it."""
    indicator = entry.assessed.indicator
    offices = [one.say(language) for one in (indicator.responsible.everyone if indicator.responsible else ())]
    if not offices and indicator.data_source:
        offices = [indicator.data_source.say(language)]
    category = (indicator.category.say(language),) if indicator.category else ()
    return {"verdict": (status_word(entry.assessed, language),), "category": category, "office": tuple(offices)}


def filtered_table(rows: Sequence[Row], head: str, language: Language, *, kind: str = "overview") -> str:
    """Lay out the filter, which stays hidden where no script runs, and below it the table with every row."""
    found = [facets(row.entry, language) for row in rows]
    known = {name: list(dict.fromkeys(text for one in found for text in one[name])) for name in FACETS}
    numbers = {name: {text: number for number, text in enumerate(texts, 1)} for name, texts in known.items()}
    body = "".join(f"<tr{_marks(one, numbers)}>{row.cells}</tr>" for row, one in zip(rows, found, strict=True))
    form = _form(known, len(rows), language)
    table = f'<table class="{kind}"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    return f'{form}<div class="scroll">{table}</div>'


def _marks(found: dict[str, tuple[str, ...]], numbers: dict[str, dict[str, int]]) -> str:
    """Mark a row by the numbers of its facets: a text of a plan need not be split or quoted by the script."""
    return "".join(f' data-{name}="{" ".join(str(numbers[name][text]) for text in found[name])}"' for name in FACETS)


def _form(known: dict[str, list[str]], total: int, language: Language) -> str:
    choices = "".join(_choice(name, texts, language) for name, texts in known.items() if len(texts) > 1)
    said = SITE["shown"].say(language, {"shown": "#", "total": total})
    return (
        f'<form class="filter" hidden aria-label="{escape(SITE["filter"].say(language))}">{choices}'
        f'<button type="reset">{escape(SITE["reset"].say(language))}</button>'
        f'<output aria-live="polite" data-said="{escape(said)}"></output></form>'
    )


def _choice(name: str, texts: Iterable[str], language: Language) -> str:
    options = "".join(f'<option value="{number}">{escape(text)}</option>' for number, text in enumerate(texts, 1))
    label = escape(SITE[name].say(language))
    every = escape(SITE["every"].say(language))
    return f'<label>{label}<select name="{name}"><option value="">{every}</option>{options}</select></label>'
