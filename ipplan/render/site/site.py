"""All files of the site: those of one plan, and those that all plans share."""

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib.resources import files
from typing import NamedTuple, get_args

from ipplan.progress.assess import PlanAssessed
from ipplan.render.datatext import to_json, to_spreadsheet
from ipplan.render.document import Data, status_rows
from ipplan.render.report.content import Report, report, stage_of
from ipplan.render.report.html import style
from ipplan.render.site import plan_page as pages
from ipplan.render.site.data import indicator_document, public_document, year_rows
from ipplan.render.site.filter import Row
from ipplan.render.site.frame import STYLE
from ipplan.render.site.indicator_page import indicator_page, reckoned
from ipplan.wording import Language

LANGUAGES: tuple[Language, ...] = get_args(Language)


class File(NamedTuple):
    """A file of the site: its path in the folder, and what it holds."""

    path: str
    text: str


class Listed(NamedTuple):
    """What the pages on all plans need of one: its row of the contents, its rows of the list, its method."""

    contents: dict[Language, str]
    rows: dict[Language, tuple[Row, ...]]
    method: dict[Language, str]


def slug(name: str) -> str:
    """Return an id as the name of a file: as it is where it is plain, else one that stands for it."""
    if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        return name
    return f"x-{sha256(name.encode()).hexdigest()[:12]}"


def plan_files(result: PlanAssessed, *, version: str, plan_sha256: str) -> tuple[list[File], Listed]:
    """Make the pages of a plan in both languages and its data."""
    name = slug(result.plan.id)
    slugs = {a.indicator.id: slug(a.indicator.id) for a in result.indicators}
    own = {a.indicator.id: reckoned(a) for a in result.indicators}
    made: list[File] = []
    listed = Listed({}, {}, {})
    for language in LANGUAGES:
        one = report(result, language, stage_of(result, None), version=version, plan_sha256=plan_sha256, files=())
        entries = (*one.entries, *one.commitments)
        made.append(File(f"{language}/{pages.plan_path(name)}", pages.plan_page(one, name, slugs)))
        for entry in entries:
            key = entry.assessed.indicator.id
            text = indicator_page(one, entry, own[key], name, slugs[key])
            made.append(File(f"{language}/{pages.indicator_path(name, slugs[key])}", text))
        listed.contents[language] = pages.contents_row(one, name)
        listed.rows[language] = tuple(_bare(one, name, slugs))
        listed.method[language] = pages.method_page(one)
    years = {key: each.years for key, each in own.items()}
    document = public_document(result, years, version=version, plan_sha256=plan_sha256)
    return [*made, *_data(document, name, slugs)], listed


def _bare(one: Report, name: str, slugs: dict[str, str]) -> Iterator[Row]:
    for entry in (*one.entries, *one.commitments):
        yield pages.listed_row(one, entry, name, slugs[entry.assessed.indicator.id])


def _data(document: Data, name: str, slugs: dict[str, str]) -> Iterator[File]:
    yield File(f"data/{name}.json", to_json(document))
    entries = document["indicators"]
    assert isinstance(entries, list)
    flat = [{key: value for key, value in entry.items() if key != "years"} for entry in entries]
    yield File(f"data/{name}.csv", to_spreadsheet(status_rows({**document, "indicators": flat})))
    for entry in entries:
        own = slugs[entry["id"]]
        yield File(f"data/{name}/{own}.json", to_json(indicator_document(document, entry)))
        yield File(f"data/{name}/{own}.csv", to_spreadsheet(year_rows(entry)))


def shared_files(listed: Sequence[Listed], language: Language, version: str) -> Iterator[File]:
    """Make what all plans share: style, contents, list, method; the first page stands in `language`."""
    folder = files("ipplan.render.site")
    yield File(STYLE, "\n".join([style(), folder.joinpath("site.css").read_text(encoding="utf-8")]))
    for one in LANGUAGES:
        contents = pages.contents_page([each.contents[one] for each in listed], one, version)
        yield File(f"{one}/{pages.HOME}", contents)
        rows = [row for each in listed for row in each.rows[one]]
        yield File(f"{one}/{pages.ALL}", pages.all_page(rows, len(listed), one, version))
        yield File(f"{one}/{pages.METHOD}", listed[0].method[one])
    yield File("index.html", _first(language))


def _first(language: Language) -> str:
    """Lead from the folder to the contents in a language; the other one is a link away."""
    links = "".join(f'<li><a href="{one}/{pages.HOME}" lang="{one}">{one}</a></li>' for one in LANGUAGES)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"><title>ipplan</title>'
        f'<meta http-equiv="refresh" content="0; url={language}/{pages.HOME}"></head>'
        f"<body><ul>{links}</ul></body></html>\n"
    )
