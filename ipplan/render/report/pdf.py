"""The report as a PDF: the page of the HTML report, laid out on paper. Needs weasyprint."""

import re
from importlib.resources import files

from ipplan.render.markup import escape
from ipplan.render.report.content import Report
from ipplan.render.report.html import to_html
from ipplan.render.report.palette import LIGHT

_DRAWING = re.compile(r'<svg class="(?:chart|bar)\b[^>]*>')
# A shape of a verdict inside of something that has a tone.
_MARK = re.compile(r'(class="[^"]*\b(good|fair|bad|faint)\b[^"]*">(?:<b>[^<]*</b>)?<svg class="mark")')
# What weasyprint lays out otherwise than browsers do.
_LAYOUT = (
    ".badge{display:inline-block}.badge .mark,.tally .mark{margin-right:.4em}"
    ".legend{display:block}.legend li{display:inline-block;white-space:nowrap;margin:0 1.2rem .3rem 0}"
    ".legend svg{display:inline-block;vertical-align:-4px;margin-right:.4rem}"
)
_FONTS = '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Noto Sans SC","DejaVu Sans",sans-serif'


def to_pdf(report: Report, organisation: str = "") -> bytes:
    """Lay out the page on A4, its pages numbered; nothing is fetched from anywhere."""
    from weasyprint import HTML

    html = on_paper(to_html(report))
    if organisation:
        html = html.replace("<title>", f'<meta name="author" content="{escape(organisation)}"><title>', 1)
    return bytes(HTML(string=html, url_fetcher=_nothing).write_pdf())


def _nothing(url: str, *_: object, **__: object) -> dict[str, object]:
    """Refuse every address: the page has all that it needs."""
    raise ValueError(url)


def on_paper(html: str) -> str:
    """Put the style into every drawing, which takes none from the page around it, and write the colours out."""
    style = f"<style>{_style()}</style>"
    html = _DRAWING.sub(lambda found: found[0] + style, html)
    html = _MARK.sub(lambda found: f'{found[1]} fill="{_tone(found[2])}" stroke="{_tone(found[2])}"', html)
    html = html.replace("</head>", f"<style>{_LAYOUT}</style></head>", 1)
    for name, colour in LIGHT._asdict().items():
        html = html.replace(f"var(--{name.replace('_', '-')})", colour)
    return html


def _tone(name: str) -> str:
    return str(getattr(LIGHT, name))


def _style() -> str:
    """Return the style of charts and bars as a drawing by itself has it."""
    folder = files("ipplan.render.report")
    chart = folder.joinpath("chart.css").read_text(encoding="utf-8").replace(".chart ", "")
    chart = re.sub(r"font:(\d+px) system-ui[^;}]*", rf"font-size:\1;font-family:{_FONTS}", chart)
    bars = re.findall(r"\.bar (\.\w+\{[^}]*\})", folder.joinpath("page.css").read_text(encoding="utf-8"))
    return chart + "".join(bars)
