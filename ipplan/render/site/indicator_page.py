"""The page of an indicator: finding, chart, years, definition, sources, method, data."""

from collections.abc import Iterator
from typing import NamedTuple

from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Undefined
from ipplan.render.explain.steps import Step, steps
from ipplan.render.markup import escape
from ipplan.render.report.cards import figure, legend
from ipplan.render.report.content import Report
from ipplan.render.report.entry import Entry
from ipplan.render.report.html import badge
from ipplan.render.report.saying import Saying
from ipplan.render.site.frame import Place, header, page, section
from ipplan.render.site.plan_page import HOME, METHOD, downloads, indicator_path, plan_path
from ipplan.render.site.yearly import Year, is_whole_year, years_of
from ipplan.render.words import locator, reading
from ipplan.wording import LOCALES, Language
from ipplan.wording.report import LABEL
from ipplan.wording.results import FIGURE, NATURE, PATH, REASON
from ipplan.wording.site import SITE


class Reckoned(NamedTuple):
    """What the pages of an indicator in both languages and its data share."""

    years: tuple[Year, ...]
    steps: tuple[Step, ...]


def reckoned(assessed: Assessed) -> Reckoned:
    """Reckon the years and every figure of an indicator, once for all its pages."""
    return Reckoned(tuple(years_of(assessed)), tuple(steps(assessed)))


def indicator_page(report: Report, entry: Entry, own: Reckoned, plan: str, slug: str) -> str:
    """Lay out one indicator for the public."""
    language = report.language
    contents = (SITE["contents"].say(language), HOME)
    place = Place(language, report.version, indicator_path(plan, slug), (contents, (report.title, plan_path(plan))))
    finding, *more = entry.sentences or ("",)
    parts = [
        header(report.title, entry.name, f"<li>{badge(entry)}</li>{_facts(entry, language)}"),
        '<main id="content">',
        f'<p class="lead">{escape(finding)}</p>',
        figure(entry, "chart", language) + legend(language, [entry.chart]) if entry.chart else "",
        "".join(f"<p>{escape(sentence)}</p>" for sentence in more),
        _yearly(entry, own, language),
        _definition(entry, language),
        _sources(entry, language),
        _remarks(entry, language),
        _method(report, entry, own),
        section("data", SITE["download"].say(language), downloads(f"../../../data/{plan}/{slug}", language)),
        "</main>",
    ]
    return page(place, f"{entry.name} - {report.title}", "\n".join(parts))


def _facts(entry: Entry, language: Language) -> str:
    indicator = entry.assessed.indicator
    offices = [one.say(language) for one in (indicator.responsible.everyone if indicator.responsible else ())]
    texts = [
        NATURE[indicator.nature].say(language),
        *([indicator.category.say(language)] if indicator.category else []),
    ]
    return "".join(f"<li>{escape(text)}</li>" for text in (*texts, *offices))


def _yearly(entry: Entry, own: Reckoned, language: Language) -> str:
    """Lay out the years, each with its actual, what was due by then and what was promised for it."""
    said = Saying(entry.assessed, language)
    titles = (LABEL["year"], LABEL["actual"], SITE["due"], SITE["promised"])
    classes = ("", "n", "n", "n")
    head = "".join(
        f'<th scope="col" class="{c}">{escape(t.say(language))}</th>' for t, c in zip(titles, classes, strict=True)
    )
    none = LABEL["none"].say(language)

    def row(one: Year) -> str:
        actual = escape(said.quantity(one.actual.value)) if one.actual else none
        if one.start is not None:
            actual = escape(SITE["start"].say(language, {"value": said.quantity(one.start)}))
        if one.actual and not is_whole_year(one.actual):
            actual += f" ({one.actual.year}-{one.actual.month:02})"
        due = escape(said.quantity(one.due)) if one.due is not None else none
        promised = "–".join(escape(said.quantity(number)) for number in one.promised) or none
        values = "".join(f'<td class="n">{value}</td>' for value in (actual, due, promised))
        return f'<tr><th scope="row">{one.year}</th>{values}</tr>'

    rows = "".join(map(row, own.years))
    table = f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'
    return section("years", SITE["yearly"].say(language), table)


def _definition(entry: Entry, language: Language) -> str:
    definition = entry.assessed.indicator.definition
    text = definition.say(language) if definition else SITE["no_definition"].say(language)
    return section("definition", SITE["definition"].say(language), f"<p>{escape(text)}</p>")


def _sources(entry: Entry, language: Language) -> str:
    """Lay out where the target stands in the plan and who supplies the values; no file, no remark."""
    assessed = entry.assessed
    indicator, point = assessed.indicator, assessed.case.point
    figure = indicator.target.figure
    places = [(figure.source if figure else None) or indicator.source, indicator.baseline and indicator.baseline.source]
    promised = LOCALES[language].clause.join(dict.fromkeys(locator(place, language) for place in places if place))
    supplied = indicator.data_source.say(language) if indicator.data_source else ""
    observed = (point.observation.source, point.observation.published) if point else ()
    values = LOCALES[language].comma.join(dict.fromkeys(str(text) for text in (supplied, *observed) if text))
    pairs = [(SITE["source_plan"], promised), (SITE["source_data"], values)]
    return _pairs("sources", "sources", ((name.say(language), text) for name, text in pairs if text), language)


def _remarks(entry: Entry, language: Language) -> str:
    if not entry.notes:
        return ""
    items = "".join(f"<li>{escape(note)}</li>" for note in entry.notes)
    return section("remarks", SITE["remarks"].say(language), f'<ul class="points">{items}</ul>')


def _method(report: Report, entry: Entry, own: Reckoned) -> str:
    """Say how the indicator is read and which path it has; every figure as it is worked can be unfolded."""
    language, indicator = report.language, entry.assessed.indicator
    texts = [reading(indicator, report.plan.years(indicator)[0], language), PATH[indicator.path_kind].say(language)]
    said = LOCALES[language].comma.join(texts)
    names = (LABEL["figure"], LABEL["formula"], SITE["put_in"], SITE["result"])
    head = "".join(f'<th scope="col">{escape(name.say(language))}</th>' for name in names)
    table = (
        f'<details><summary>{escape(SITE["worked"].say(language))}</summary><div class="scroll"><table>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(_worked(own, language))}</tbody></table></div></details>"
    )
    link = f'<p><a href="../../{METHOD}">{escape(SITE["method_more"].say(language))}</a></p>'
    return section("method", SITE["method"].say(language), f"<p>{escape(said)}</p>{table}{link}")


def _worked(own: Reckoned, language: Language) -> Iterator[str]:
    for step in own.steps:
        result = step.result_text
        if isinstance(step.result, Undefined):
            result = SITE["undefined"].say(language, {"reason": REASON[step.result].say(language)})
        codes = "".join(f"<td><code>{escape(text)}</code></td>" for text in (step.formula, step.put_in))
        name = escape(FIGURE[step.figure].say(language))
        yield f'<tr><th scope="row">{name}</th>{codes}<td class="n">{escape(result)}</td></tr>'


def _pairs(name: str, heading: str, pairs: Iterator[tuple[str, str]], language: Language) -> str:
    items = "".join(f"<dt>{escape(key)}</dt><dd>{escape(text)}</dd>" for key, text in pairs)
    if not items:
        return ""
    return section(name, SITE[heading].say(language), f'<dl class="remarks">{items}</dl>')
