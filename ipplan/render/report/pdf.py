"""The report as a PDF: the page of the HTML report, laid out on paper. Needs weasyprint."""

import re

from ipplan.render.markup import escape
from ipplan.render.report.content import Report
from ipplan.render.report.html import to_html
from ipplan.render.report.palette import LIGHT
from ipplan.wording.official import PAGE


def to_pdf(report: Report, organisation: str = "") -> bytes:
    """Lay out the page on A4, its pages numbered; nothing is fetched from anywhere."""
    from weasyprint import HTML

    html = on_paper(to_html(report), report)
    if organisation:
        html = html.replace("<title>", f'<meta name="author" content="{escape(organisation)}"><title>', 1)
    return bytes(HTML(string=html, url_fetcher=_nothing).write_pdf(pdf_variant="pdf/ua-1"))


def _nothing(url: str, *_: object, **__: object) -> dict[str, object]:
    """Refuse every address: the page has all that it needs."""
    raise ValueError(url)


def on_paper(html: str, report: Report) -> str:
    """Write the colours out, which drawings inside of a page do not take from it, and number the pages."""
    for name, colour in LIGHT._asdict().items():
        html = html.replace(f"var(--{name.replace('_', '-')})", colour)
    before, after = (part.replace('"', "") for part in PAGE.say(report.language, {"page": "0"}).split("0"))
    number = f'@page{{@bottom-center{{content:"{before}" counter(page) "{after}";font-size:9pt}}}}'
    return re.sub(r"</style>", f"\n{number}</style>", html, count=1)
