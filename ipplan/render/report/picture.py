"""A chart as a picture, for documents that hold no drawings."""

from importlib.resources import files

from ipplan.render.report.chart import Chart
from ipplan.render.report.palette import LIGHT
from ipplan.render.report.scale import WIDTH
from ipplan.render.report.strip import Strip, drawing
from ipplan.render.report.svg import Said, svg
from ipplan.wording import Language

SCALE = 3
# On paper a chart is small: its letters are larger than on a screen.
LETTERS, STRIP_LETTERS = 16, 13
MARGIN = 6


def png(chart: Chart, said: Said, language: Language) -> bytes:
    """Make the drawing of the HTML report on white, three pixels a unit; needs resvg."""
    return _pixels(standing_alone(chart, said, language))


def strip_png(found: Strip) -> bytes:
    """Make the drawing of all indicators against the time; needs resvg."""
    return _pixels(_alone(drawing(found, found.entries, "strip", STRIP_LETTERS)))


def _pixels(drawn: str) -> bytes:
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=drawn, width=(WIDTH + 2 * MARGIN) * SCALE))


def standing_alone(chart: Chart, said: Said, language: Language) -> str:
    """Make the drawing with its style inside, its colours and fonts written out."""
    return _alone(svg(chart, said, language, LETTERS))


def _alone(drawn: str) -> str:
    style = files("ipplan.render.report").joinpath("chart.css").read_text(encoding="utf-8").replace(".chart ", "")
    fonts = '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Noto Sans SC","Segoe UI","DejaVu Sans",sans-serif'
    before, _, after = style.partition("font-family:")
    style = f"{before}font-family:{fonts}{after[after.index(';') :]}"
    for name, colour in LIGHT._asdict().items():
        style = style.replace(f"var(--{name.replace('_', '-')})", colour)
    head, _, body = drawn.partition(">")
    _, _, rest = head.partition('viewBox="0 0 ')
    width, high = WIDTH + 2 * MARGIN, float(rest.split('"')[0].split()[1]) + 2 * MARGIN
    box = f"{-MARGIN} {-MARGIN} {width} {high:g}"
    head = head.replace(f'viewBox="0 0 {rest.split(chr(34))[0]}"', f'viewBox="{box}" width="{width}" height="{high:g}"')
    ground = f'<rect x="{-MARGIN}" y="{-MARGIN}" width="{width}" height="{high:g}" fill="{LIGHT.card}"/>'
    return f"{head}><style>{style}</style>{ground}{body}"
