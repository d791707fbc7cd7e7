"""The report as one HTML file: no script, no font, no picture from elsewhere."""

from collections.abc import Iterator
from importlib.resources import files

from ipplan.model.notes import Part
from ipplan.render.markup import escape
from ipplan.render.report.appendix import appendix
from ipplan.render.report.cards import card, commitments, in_paragraphs, legend, texts
from ipplan.render.report.content import OVERVIEW, Report
from ipplan.render.report.divided import Row
from ipplan.render.report.entry import Entry
from ipplan.render.report.marks import mark
from ipplan.render.report.palette import DARK, LIGHT, variables
from ipplan.render.report.standard import Line, Standard, standard
from ipplan.render.report.strip import drawings, rest, strip, title
from ipplan.render.report.summary import Point
from ipplan.render.report.written import CLOSING, OPENING, written
from ipplan.render.words import TONES
from ipplan.wording import LOCALES, Language
from ipplan.wording.numerals import per_cent
from ipplan.wording.report import CHART, HEADING, LABEL
from ipplan.wording.standard import TITLE


def to_html(report: Report) -> str:
    """Write the whole page."""
    language = report.language
    parts = [
        _head(report),
        f'<a class="skip" href="#report">{escape(LABEL["skip"].say(language))}</a>',
        _header(report),
        '<main id="report">',
        _summary(report),
        _changes(report),
        *_texts(report, OPENING),
        _overview(report),
        _divided(report),
        _departments(report),
        commitments(report),
        *_texts(report, CLOSING),
        _standard(report),
        appendix(report),
        "</main>",
        f"<footer><p>{escape(LABEL['made_by'].say(language, {'version': report.version}))}</p></footer>",
        "</body></html>\n",
    ]
    return "\n".join(part for part in parts if part)


def style() -> str:
    """Write the style sheet: colours, page, charts. What is printed is light."""
    folder = files("ipplan.render.report")
    texts = [folder.joinpath(name).read_text(encoding="utf-8") for name in ("page.css", "chart.css")]
    colours = f":root{{color-scheme:light dark;{variables(LIGHT)}}}"
    dark = f"@media screen and (prefers-color-scheme:dark){{:root{{{variables(DARK)}}}}}"
    return "\n".join([colours, dark, *texts])


def _head(report: Report) -> str:
    title = escape(f"{report.title} - {report.kind}")
    return (
        f'<!DOCTYPE html>\n<html lang="{LOCALES[report.language].tag}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta name="generator" content="ipplan {escape(report.version)}">'
        f"<title>{title}</title><style>\n{style()}</style></head><body>"
    )


def _header(report: Report) -> str:
    facts = "".join(f"<li>{escape(fact)}</li>" for fact in report.facts)
    return (
        f'<header><p class="kicker">{escape(report.kind)}</p><h1>{escape(report.title)}</h1>'
        f'<ul class="facts">{facts}</ul></header>'
    )


def _section(name: str, heading: str, body: str) -> str:
    return f'<section aria-labelledby="{name}"><h2 id="{name}">{escape(heading)}</h2>\n{body}</section>'


def _summary(report: Report) -> str:
    first, *rest = report.summary
    points = "".join(f"<li>{told(one)}</li>" for one in rest)
    if report.ignored:
        points += f"<li>{escape(LABEL['ignored'].say(report.language, {'count': report.ignored}))}</li>"
    body = f'<p class="lead">{escape(first.text)}</p>{_verdicts(report)}'
    body += f'<ul class="points">{points}</ul>' if points else ""
    return _section("summary", HEADING["summary"].say(report.language), body)


def _changes(report: Report) -> str:
    """Lay out what changed since an earlier report, where that was asked for."""
    if report.changes is None:
        return ""
    lead, *rest = report.changes.points
    points = "".join(f"<li>{told(one)}</li>" for one in rest)
    body = f"<p>{escape(lead.text)}</p>" + (f'<ul class="points">{points}</ul>' if points else "")
    return _section("changes", report.changes.heading, body)


def told(point: Point) -> str:
    """Lay out a sentence, or where it lists several indicators a list of them."""
    if not point.listed:
        return escape(point.text)
    return f"{escape(point.head)}<ul>{''.join(f'<li>{escape(item)}</li>' for item in point.items)}</ul>"


def tally(report: Report) -> str:
    """Lay out how many have each verdict."""
    items = "".join(
        f'<li class="{TONES[c.status]} wash-{TONES[c.status]}">'
        f"<b>{c.number}</b>{mark(c.status)}<span>{escape(c.word)}</span></li>"
        for c in report.counts
    )
    return f'<ul class="tally">{items}</ul>'


def _verdicts(report: Report) -> str:
    """Count how many have each verdict, and under it draw how far each indicator is against the time."""
    body = tally(report)
    found = strip(report)
    if found:
        rest_said = f'<p class="source">{escape(rest(found))}</p>' if found.rest else ""
        body += (
            f'<figure class="strips"><figcaption>{escape(title(found))}</figcaption>'
            f'<div class="halves">{"".join(drawings(found))}</div>{rest_said}</figure>'
        )
    elif report.elapsed is not None:
        said = LABEL["elapsed"].say(report.language, {"elapsed": per_cent(report.elapsed, 0)})
        body += f"<p>{escape(said)}</p>"
    return body


def _overview(report: Report) -> str:
    classes = ("", "n", "n", "wide", "n wide", "n wide", "")
    head = "".join(
        f'<th scope="col" class="{kind}">{escape(LABEL[name].say(report.language))}</th>'
        for name, kind in zip(("indicator", *OVERVIEW), classes, strict=True)
    )
    rows = "".join(_row(entry, report.language) for entry in report.entries)
    caption = escape(LABEL["overview"].say(report.language))
    head = f"<caption class='wide'>{caption}</caption><thead><tr>{head}</tr></thead>"
    table = f'<table class="overview">{head}<tbody>{rows}</tbody></table>'
    return _section("overview", HEADING["overview"].say(report.language), table)


def _row(entry: Entry, language: Language) -> str:
    actual, target, done, needed, pace, _ = (escape(cell) or LABEL["none"].say(language) for cell in entry.overview)
    return (
        f'<tr><th scope="row"><a href="#{escape(entry.assessed.indicator.id)}">{escape(entry.name)}</a></th>'
        f'<td class="n">{actual}</td><td class="n">{target}</td>'
        f'<td class="wide nowrap">{bar(entry, language)}{done}</td>'
        f'<td class="n wide">{needed}</td><td class="n wide">{pace}</td><td>{badge(entry)}</td></tr>'
    )


def _divided(report: Report) -> str:
    """Lay out the parts of every indicator that was divided, and below them the whole; nothing where none was."""
    language, tables = report.language, []
    for number, one in enumerate(report.divided, 1):
        titles = [one.dimension, *(LABEL[name].say(language) for name in (*OVERVIEW, "gap_share"))]
        classes = ("", "n", "n", "wide", "n wide", "n wide", "", "n")
        head = "".join(
            f'<th scope="col" class="{kind}">{escape(title)}</th>' for title, kind in zip(titles, classes, strict=True)
        )
        rows = "".join(_part(row, language) for row in one.rows)
        said = f"<p>{escape(one.said)}</p>" if one.said else ""
        tables.append(
            f'<section aria-labelledby="divided-{number}"><h3 id="divided-{number}">{escape(one.heading)}</h3>'
            f'<table class="overview"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>{said}</section>'
        )
    return _section("divided", HEADING["divided"].say(language), "\n".join(tables)) if tables else ""


def _part(row: Row, language: Language) -> str:
    none = LABEL["none"].say(language)
    actual, target, done, needed, pace, _ = (escape(cell) or none for cell in row.entry.overview)
    return (
        f'<tr><th scope="row">{escape(row.entry.name)}</th><td class="n">{actual}</td><td class="n">{target}</td>'
        f'<td class="wide nowrap">{bar(row.entry, language)}{done}</td><td class="n wide">{needed}</td>'
        f'<td class="n wide">{pace}</td><td>{badge(row.entry)}</td><td class="n">{row.share or none}</td></tr>'
    )


def bar(entry: Entry, language: Language) -> str:
    """Draw completion as a bar, with a mark where the path should be by now; nothing where it has no measure."""
    if entry.done is None:
        return ""
    details = {"completion": per_cent(entry.done, 0), "due": "" if entry.due is None else per_cent(entry.due, 0)}
    said = CHART["bar_alone" if entry.due is None else "bar"].say(language, details)
    full = max(0.0, min(float(entry.done), 1.0)) * 88
    due = "" if entry.due is None else f'<path class="due" d="M{max(1.5, min(float(entry.due) * 88, 86.5)):.1f} 0v12"/>'
    return (
        f'<svg class="bar" viewBox="0 0 88 12" role="img" aria-label="{escape(said)}">'
        '<rect class="room" x=".5" y="2.5" width="87" height="7"/>'
        f'<rect class="part" y="2.5" width="{full:.1f}" height="7"/>{due}</svg>'
    )


def badge(entry: Entry) -> str:
    """Lay out the verdict with its shape and tone."""
    tone = TONES[entry.assessed.status]
    return f'<span class="badge {tone} wash-{tone}">{mark(entry.assessed.status)}{escape(entry.verdict)}</span>'


def _standard(report: Report) -> str:
    """Lay out the standard table; on a screen it scrolls, on paper it has wide pages."""
    made = standard(report)
    if not made.rows:
        return ""

    head = "".join(f'<th scope="col"{_right(at, made)}>{escape(title)}</th>' for at, title in enumerate(made.titles))
    rows = "".join(
        f"<tr>{''.join(_cell(at, text, made, row) for at, text in enumerate(row.cells))}</tr>" for row in made.rows
    )
    notes = "".join(f"<li>{escape(note)}</li>" for note in made.notes)
    title = escape(TITLE.say(report.language))
    table = (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{title}"><table class="standard"><thead>'
        f"<tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"
    )
    return _section(
        "standard", TITLE.say(report.language), table + (f'<ul class="footnotes">{notes}</ul>' if notes else "")
    )


def _cell(at: int, text: str, made: Standard, row: Line) -> str:
    """Lay out a cell: the name heads its row, numbers stand to the right, the verdict has its tone."""
    if at == 1:
        return f'<th scope="row">{escape(text)}</th>'
    tone = f' class="{row.tone}"' if at == len(made.titles) - 2 else ""
    return f"<td{tone or _right(at, made)}>{escape(text)}</td>"


def _right(at: int, made: Standard) -> str:
    return ' class="n"' if at in made.numbers else ""


def _texts(report: Report, parts: tuple[Part, ...]) -> Iterator[str]:
    """Lay out what people wrote on the whole plan, a section each."""
    for one in written(report, "plan", parts=parts):
        yield _section(f"notes-{one.slot.part}", one.title, in_paragraphs(one))


def _departments(report: Report) -> str:
    parts = [legend(report.language, (entry.chart for entry in (*report.entries, *report.commitments)))]
    for number, department in enumerate(report.departments, 1):
        own = f"department-{number}"
        parts.append(f'<section aria-labelledby="{own}"><h3 id="{own}">{escape(department.heading)}</h3>')
        parts.append(texts(report, "department", department.key, "h4"))
        parts += [card(entry, report, badge(entry)) for entry in department.entries]
        parts.append("</section>")
    return _section("departments", HEADING["departments"].say(report.language), "\n".join(parts))
