"""A chart as a picture, for documents that hold no drawings."""

from importlib.resources import files

from ipplan.render.report.chart import Chart
from ipplan.render.report.palette import LIGHT
from ipplan.render.report.svg import HEIGHT, WIDTH, Said, svg
from ipplan.wording import Language

SCALE = 3
# On paper a chart is small: its letters are larger than on a screen, and need more room beside it.
LETTERS, LINE = 17, 20
BOX = (-16, 0, WIDTH + 56, HEIGHT + 8)


def png(chart: Chart, said: Said, language: Language) -> bytes:
    """Make the drawing of the HTML report on white, three pixels a unit; needs resvg."""
    import resvg_py

    drawn = resvg_py.svg_to_bytes(svg_string=standing_alone(chart, said, language), width=BOX[2] * SCALE)
    return bytes(drawn)


def standing_alone(chart: Chart, said: Said, language: Language) -> str:
    """Make the drawing with its style inside, its colours written out."""
    style = files("ipplan.render.report").joinpath("chart.css").read_text(encoding="utf-8").replace(".chart ", "")
    fonts = '"Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Noto Sans SC","Segoe UI","DejaVu Sans",sans-serif'
    style = style.replace("font:12px system-ui", f"font-size:{LETTERS}px;font-family:system-ui")
    before, _, after = style.partition("font-family:")
    style = f"{before}font-family:{fonts}{after[after.index(';') :]}"
    for name, colour in LIGHT._asdict().items():
        style = style.replace(f"var(--{name.replace('_', '-')})", colour)
    head, end, body = svg(chart, said, language, LINE).partition(">")
    left, top, width, height = BOX
    head = head.replace(f'viewBox="0 0 {WIDTH} {HEIGHT}"', f'viewBox="{left} {top} {width} {height}"')
    size = f' width="{width}" height="{height}"'
    ground = f'<rect x="{left}" y="{top}" width="{width}" height="{height}" fill="{LIGHT.card}"/>'
    return f"{head}{size}{end}<style>{style}</style>{ground}{body}"
