"""The indicators of an HTML report, a card each, and the table of commitments."""

from collections.abc import Iterable

from ipplan.model.notes import Scope
from ipplan.render.markup import escape
from ipplan.render.report.chart import Chart
from ipplan.render.report.content import Report
from ipplan.render.report.entry import Entry
from ipplan.render.report.marks import mark
from ipplan.render.report.quantity import quantity
from ipplan.render.report.svg import Said, starts_at_zero, svg
from ipplan.render.report.written import Written, told, written
from ipplan.render.words import TONES, status_word
from ipplan.wording import Language
from ipplan.wording.report import HEADING, LABEL, MARKS

SAMPLES = {
    "path": '<path class="path" d="M2 14L42 5"/>',
    "actual": '<path class="actual" d="M2 13L40 6"/><circle class="dot" cx="40" cy="6" r="4"/>',
    "baseline": '<circle class="start" cx="22" cy="9" r="4"/>',
    "column": '<rect class="column" x="14" y="2" width="16" height="15"/>',
    "mean": '<path class="actual" d="M4 9H40"/>',
    "band": '<rect class="band" x="2" y="3" width="40" height="12"/><path class="edge" d="M2 15h40"/>',
    "kept": '<path class="promise kept" d="M22 3l6 6l-6 6l-6-6z"/>',
    "broken": '<path class="promise broken" d="M22 3l6 6l-6 6l-6-6z"/>'
    '<path class="promise cross" d="M18 5l8 8m0-8l-8 8"/>',
    "open": '<path class="promise open" d="M22 3l6 6l-6 6l-6-6z"/>',
    "target": '<path class="target" d="M11 14h22M22 14v-11M18 7L22 2L26 7"/>',
    "outlook": '<path class="outlook" d="M2 13L42 5"/>',
    "interval": '<path class="fan" d="M2 9L38 2V16z"/><path class="whisker" d="M34 2h8M38 2V16M34 16h8"/>',
    "break": '<path class="break" d="M22 1v4l-5 2l10 3l-5 2v5"/>',
}


def used(chart: Chart) -> set[str]:
    """Return which marks a chart has."""
    promised = {"met": "kept", "missed": "broken"}
    there = {
        "path": bool(chart.path) or chart.mean is not None,
        "actual": bool(chart.actuals) and chart.mean is None,
        "baseline": chart.start is not None,
        "column": bool(chart.columns),
        "mean": chart.mean is not None,
        "band": chart.band is not None,
        "target": chart.target is not None and chart.band is None,
        "outlook": bool(chart.outlook),
        "interval": bool(chart.outlook) and chart.outlook[-1].low is not None,
        "break": not starts_at_zero(chart),
    }
    return {name for name, has in there.items() if has} | {promised.get(p.status, "open") for p in chart.promises}


def legend(language: Language, charts: Iterable[Chart | None]) -> str:
    """Say what the lines and marks of the charts mean, those that there are."""
    there = {name for chart in charts if chart for name in used(chart)}
    items = "".join(
        f'<li><svg class="chart" viewBox="0 0 44 18" aria-hidden="true">{drawn}</svg>'
        f"{escape(MARKS[name].say(language))}</li>"
        for name, drawn in SAMPLES.items()
        if name in there
    )
    return f'<ul class="legend" aria-label="{escape(LABEL["legend"].say(language))}">{items}</ul>'


def texts(report: Report, scope: Scope, subject: str, heading: str) -> str:
    """Lay out what people wrote on a subject, each text below a heading of this kind; nothing where nobody did."""
    parts = [
        f"<{heading}>{escape(one.title)}</{heading}>{in_paragraphs(one)}" for one in written(report, scope, subject)
    ]
    return f'<div class="written">{"".join(parts)}</div>' if parts else ""


def in_paragraphs(one: Written) -> str:
    """Lay out the paragraphs of a text."""
    return "".join(f"<p>{escape(paragraph)}</p>" for paragraph in one.paragraphs)


def figure(entry: Entry, own: str, language: Language) -> str:
    """Lay out a chart under its finding, with its source; nothing where there is none."""
    if entry.chart is None:
        return ""
    said = Said(own, entry.chart_title, entry.chart_text, entry.chart_unit)
    source = f'<p class="source">{escape(entry.chart_source)}</p>' if entry.chart_source else ""
    title = escape(entry.chart_title)
    return f"<figure><figcaption>{title}</figcaption>{svg(entry.chart, said, language)}{source}</figure>"


def card(entry: Entry, report: Report, badge: str) -> str:
    """Lay out one indicator: chart and sentences side by side, then its figures, what is counted, and notes."""
    own, language = escape(entry.assessed.indicator.id), report.language
    drawn = figure(entry, own, language)
    sentences = "".join(f"<p>{escape(sentence)}</p>" for sentence in entry.sentences)
    figures = "".join(f"<div><dt>{escape(p.name)}</dt><dd>{escape(p.value)}</dd></div>" for p in entry.figures)
    remarks = "".join(f"<dt>{escape(p.name)}</dt><dd>{escape(p.value)}</dd>" for p in entry.remarks)
    return (
        f'<article class="card" id="{own}" aria-labelledby="{own}-h">'
        f'<header><h4 id="{own}-h">{escape(entry.name)}</h4>{badge}</header>'
        f'<div class="split"><div>{drawn}</div><div>{sentences}{_notes(entry, language)}</div></div>'
        f"{texts(report, 'indicator', entry.assessed.indicator.id, 'h5')}"
        f'<dl class="figures">{figures}</dl>'
        f"<details open><summary>{escape(LABEL['explanations'].say(language))}</summary>"
        f'<dl class="remarks">{remarks}</dl></details></article>'
    )


def _notes(entry: Entry, language: Language) -> str:
    if not entry.notes:
        return ""
    items = "".join(f"<li>{escape(note)}</li>" for note in entry.notes)
    return f'<div class="note" role="note" aria-label="{escape(LABEL["notes"].say(language))}"><ul>{items}</ul></div>'


def commitments(report: Report) -> str:
    """Lay out commitments of the prose apart from the table; those with values have a card too."""
    if not report.commitments:
        return ""
    language = report.language
    titles = [LABEL["indicator"], LABEL["baseline"], LABEL["actual"], LABEL["target"], LABEL["verdict"]]
    classes = ("", ' class="n wide"', ' class="n"', "", "")
    head = "".join(f'<th scope="col"{c}>{escape(t.say(language))}</th>' for t, c in zip(titles, classes, strict=True))
    rows = "".join(_commitment(entry, report) for entry in report.commitments)
    cards = "".join(card(entry, report, _badge(entry, language)) for entry in report.commitments if told(report, entry))
    return (
        f'<section aria-labelledby="narrative"><h2 id="narrative">{escape(HEADING["narrative"].say(language))}</h2>'
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>\n{cards}</section>"
    )


def _commitment(entry: Entry, report: Report) -> str:
    language = report.language
    start, indicator = entry.assessed.case.start, entry.assessed.indicator
    none = LABEL["none"].say(language)
    baseline = escape(quantity(start.value, indicator, language)) if start else none
    name = escape(entry.name)
    linked = f'<a href="#{escape(indicator.id)}">{name}</a>' if told(report, entry) else name
    return (
        f'<tr><th scope="row">{linked}</th><td class="n wide">{baseline}</td>'
        f'<td class="n">{escape(entry.overview[0]) or none}</td><td>{escape(entry.overview[1])}</td>'
        f"<td>{_badge(entry, language)}</td></tr>"
    )


def _badge(entry: Entry, language: Language) -> str:
    tone = TONES[entry.assessed.status]
    word = escape(status_word(entry.assessed, language))
    return f'<span class="badge {tone} wash-{tone}">{mark(entry.assessed.status)}{word}</span>'
