"""The page of a plan, the contents of the site, the list of all indicators, and the page on the method."""

from collections.abc import Sequence

from ipplan.render.markup import escape
from ipplan.render.report.content import Report
from ipplan.render.report.entry import Entry
from ipplan.render.report.html import badge, bar, tally, told
from ipplan.render.report.marks import mark
from ipplan.render.report.rules import formulas, rules
from ipplan.render.site.filter import Row, filtered_table
from ipplan.render.site.frame import Place, header, page, section
from ipplan.render.words import TONES
from ipplan.wording import Language
from ipplan.wording.report import HEADING, LABEL, SYMBOLS
from ipplan.wording.site import SITE

HOME, ALL, METHOD = "index.html", "indicators.html", "method.html"


def plan_path(slug: str) -> str:
    """Return where the page of a plan stands in the folder of its language."""
    return f"{slug}/index.html"


def indicator_path(plan: str, slug: str) -> str:
    """Return where the page of an indicator stands."""
    return f"{plan}/{slug}/index.html"


def plan_page(report: Report, slug: str, slugs: dict[str, str]) -> str:
    """Lay out a plan: what a leader reads first, its indicators with their filter, commitments, data."""
    language = report.language
    place = Place(language, report.version, plan_path(slug), ((SITE["contents"].say(language), HOME),))
    facts = "".join(f"<li>{escape(fact)}</li>" for fact in report.facts)
    lead, *points = report.summary
    listed = "".join(f"<li>{told(point)}</li>" for point in points)
    summary = f'<p class="lead">{escape(lead.text)}</p>' + (f'<ul class="points">{listed}</ul>' if listed else "")
    rows = [Row(entry, _cells(entry, f"{slugs[entry.assessed.indicator.id]}/index.html", language))
            for entry in (*report.entries, *report.commitments)]  # fmt: skip
    table = filtered_table(rows, _head(language), language)
    parts = [
        header(report.kind, report.title, facts),
        '<main id="content">',
        section("summary", HEADING["summary"].say(language), summary + tally(report)),
        section("indicators", SITE["indicators"].say(language), table),
        section("data", SITE["download"].say(language), downloads(f"../../data/{slug}", language)),
        section("method", SITE["method"].say(language), _method_link("../", language)),
        "</main>",
    ]
    return page(place, report.title, "\n".join(parts), filtered=True)


def downloads(stem: str, language: Language) -> str:
    """Link the same data as JSON and as CSV; `stem` is the way to both."""
    links = "".join(f'<li><a href="{escape(stem)}.{kind}" download>{kind.upper()}</a></li>' for kind in ("json", "csv"))
    return f'<ul class="downloads" aria-label="{escape(SITE["download"].say(language))}">{links}</ul>'


def _method_link(up: str, language: Language) -> str:
    return f'<p><a href="{up}{METHOD}">{escape(SITE["method_more"].say(language))}</a></p>'


def _head(language: Language, *more: str) -> str:
    names = [*more, *(LABEL[name].say(language) for name in ("indicator", "actual", "target", "completion", "verdict"))]
    classes = [*[""] * (len(more) + 1), "n", "n", "wide", ""]
    return "".join(f'<th scope="col" class="{c}">{escape(name)}</th>' for name, c in zip(names, classes, strict=True))


def _cells(entry: Entry, link: str, language: Language, before: str = "") -> str:
    actual, target, done, *_ = (escape(cell) or LABEL["none"].say(language) for cell in entry.overview)
    return (
        f'{before}<th scope="row"><a href="{escape(link)}">{escape(entry.name)}</a></th>'
        f'<td class="n">{actual}</td><td class="n">{target}</td>'
        f'<td class="wide nowrap">{bar(entry, language)}{done}</td><td>{badge(entry)}</td>'
    )


def listed_row(report: Report, entry: Entry, plan: str, slug: str) -> Row:
    """Lay out an indicator as a row of the list of all, with its plan before it."""
    before = f'<td><a href="{plan}/index.html">{escape(report.title)}</a></td>'
    return Row(entry._replace(chart=None), _cells(entry, f"{plan}/{slug}/index.html", report.language, before))


def all_page(rows: Sequence[Row], plans: int, language: Language, version: str) -> str:
    """Lay out the list of all indicators of all plans with its filter."""
    place = Place(language, version, ALL, ((SITE["contents"].say(language), HOME),))
    lead = SITE["all_lead"].say(language, {"plans": plans, "count": len(rows)})
    table = filtered_table(rows, _head(language, SITE["plan"].say(language)), language, kind="overview all")
    body = f'<main id="content"><p class="lead">{escape(lead)}</p>{table}</main>'
    title = SITE["all"].say(language)
    return page(place, title, header(SITE["title"].say(language), title) + body, filtered=True)


def contents_row(report: Report, slug: str) -> str:
    """Lay out a plan as a row of the contents: where, when, and how many have each verdict."""
    language, plan = report.language, report.plan
    years = SITE["years"].say(language, {"baseline_year": plan.baseline_year, "target_year": plan.target_year})
    none = LABEL["none"].say(language)
    region = escape(plan.region.say(language)) if plan.region else none
    counts = "".join(
        f'<li><span class="badge {TONES[c.status]} wash-{TONES[c.status]}">{mark(c.status)}{escape(c.word)}'
        f"<b>{c.number}</b></span></li>"
        for c in report.counts
    )
    year = report.result.as_of or none
    return (
        f'<tr><th scope="row"><a href="{slug}/index.html">{escape(report.title)}</a></th><td>{region}</td>'
        f'<td class="nowrap">{escape(years)}</td><td>{year}</td><td><ul class="counts">{counts}</ul></td></tr>'
    )


def contents_page(rows: Sequence[str], language: Language, version: str) -> str:
    """Lay out the contents: every plan, and the ways to all indicators and to the method."""
    title = SITE["title"].say(language)
    names = ("plan", "region", "period", "as_of", "counts")
    head = "".join(f'<th scope="col">{escape(SITE[name].say(language))}</th>' for name in names)
    links = (
        f'<ul class="downloads"><li><a href="{ALL}">{escape(SITE["all"].say(language))}</a></li>'
        f'<li><a href="{METHOD}">{escape(SITE["method_more"].say(language))}</a></li></ul>'
    )
    table = f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table></div>'
    body = f'{header(SITE["contents"].say(language), title)}<main id="content">{links}{table}</main>'
    return page(Place(language, version, HOME), title, body)


def method_page(report: Report) -> str:
    """Lay out how verdicts are reached, and every formula with its source."""
    language = report.language
    place = Place(language, report.version, METHOD, ((SITE["contents"].say(language), HOME),))
    listed = "".join(f"<li>{escape(rule)}</li>" for rule in rules(report))
    head = "".join(
        f'<th scope="col">{escape(LABEL[n].say(language))}</th>' for n in ("figure", "formula", "method_source")
    )
    rows = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td><code>{escape(formula)}</code></td><td>{escape(source)}</td></tr>'
        for name, formula, source in formulas(language)
    )
    table = (
        f'<div class="scroll"><table><caption>{escape(SYMBOLS.say(language))}</caption><thead><tr>{head}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )
    title = SITE["method"].say(language)
    body = (
        header(SITE["title"].say(language), title)
        + '<main id="content">'
        + section("cuts", HEADING["cuts"].say(language), f'<ul class="points">{listed}</ul>')
        + section("formulas", HEADING["formulas"].say(language), table)
        + "</main>"
    )
    return page(place, title, body)
