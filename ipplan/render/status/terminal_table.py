"""The table of `status` on a terminal: the essentials where it is narrow, more where there is room."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from ipplan.progress.assess import Assessed
from ipplan.progress.figure import Undefined
from ipplan.progress.figures import due
from ipplan.render.decimals import rounded, shown_decimals
from ipplan.render.outlook import foreseen
from ipplan.render.page.plain import width as width_of
from ipplan.render.page.table import Column, Table
from ipplan.render.words import TONES, done_words, marked, rate_or_step, status_word, target_words, year_of
from ipplan.wording import Language
from ipplan.wording.numerals import amount, chance, fixed, share_done, short
from ipplan.wording.tables import COLUMN, LINE, SHORT

if TYPE_CHECKING:
    from ipplan.render.methods.in_status import Shown

BAR = 10
SPARKS = "▁▂▃▄▅▆▇█"
ENOUGH_FOR_A_TREND = 3
VERDICT = 12
MEDIUM = 100
# The names get this many columns at least; what is not essential leaves them more.
NARROW, ROOMY = 10, 28
ESSENTIAL = ("status", "actual", "target", "gap", "remaining", "completion")
WELCOME = ("required", "observed", "pace", "year", "percent", "expected", "outlook", "baseline", "trend")
# Growth a year, by what it is: the names of its columns.
GROWTH = ("required", "observed", "remaining")
ORDER = (
    *("id", "name", "year", "baseline", "actual", "target", "gap", "completion", "percent", "expected"),
    *("required", "observed", "remaining", "pace", "outlook", "status", "light", "trend"),
)
# A commitment without a number has its baseline to be seen against, and nothing that needs a target.
OF_A_DIRECTION = ("status", "actual", "target", "baseline", "observed")


def status_table(  # noqa: PLR0913 - what a table is made from
    heading: str,
    group: list[Assessed],
    language: Language,
    width: int,
    method: "Shown | None" = None,
    *,
    ids: bool = False,
) -> Table:
    """Lay out as many columns as the terminal has room for, the most needed first.

    With a `method` its figure, verdict and light stand in the place of pace and status; with `ids` the ids come first.
    """
    directions = all(assessed.indicator.target.direction for assessed in group)
    essential, welcome = (OF_A_DIRECTION, ()) if directions else (ESSENTIAL, WELCOME)
    cells = [_cells(assessed, language) for assessed in group]
    tones = [TONES[assessed.status] for assessed in group]
    titles: Mapping[str, str] = {}
    if method is not None:
        essential, titles = ("status", "light", "pace", *essential[1:]), method.titles
        cells = [{**row, **method.cells[a.indicator.id]} for row, a in zip(cells, group, strict=True)]
        tones = [method.tones[assessed.indicator.id] for assessed in group]
    if ids:
        essential = ("id", *essential)
    chosen, room = {"name"}, width
    for wanted, least in ((essential, NARROW), (welcome, ROOMY)):
        for name in wanted:
            wide = min(_width(_title(name, language, titles), name, cells), _widest(name, width) or width) + 1
            if name not in chosen and room - wide >= least:
                chosen.add(name)
                room -= wide
    names = [name for name in ORDER if name in chosen]
    rows = tuple(tuple(row[name] for name in names) for row in cells)
    columns = tuple(_column(name, _title(name, language, titles), width) for name in names)
    return Table(heading, columns, rows, tuple(tones))


def _column(name: str, title: str, width: int) -> Column:
    words = name in {"id", "name", "completion", "status", "light"}
    toned = name in {"completion", "status", "light"}
    widest = _widest(name, width)
    return Column(title, number=not words, wide=name == "name", toned=toned, widest=widest)


def _widest(name: str, width: int) -> int:
    """Return the widest that a verdict may be: where room is short one of two words wraps."""
    return VERDICT if name == "status" and width < MEDIUM else 0


def _title(name: str, language: Language, titles: Mapping[str, str]) -> str:
    if name in titles:
        return titles[name]
    return "%" if name == "percent" else (SHORT.get(name) or COLUMN[name]).say(language)


def _width(title: str, name: str, cells: list[dict[str, str]]) -> int:
    return max(map(width_of, [title, *(row[name] for row in cells)]))


def _cells(assessed: Assessed, language: Language) -> dict[str, str]:
    figures, case = assessed.figures, assessed.case
    growth = {name: _growth(assessed, name, language) for name in GROWTH}
    return growth | {
        "id": assessed.indicator.id,
        "name": _named(assessed, language),
        "year": year_of(case),
        "baseline": short(case.start.value, language) if case.start else "",
        "actual": marked(_position(assessed, language), case, language),
        "target": target_words(assessed.indicator, language, brief=True),
        "gap": _short(figures.gap, language),
        "completion": bar(assessed),
        "percent": "" if isinstance(figures.completion, Undefined) else share_done(figures.completion),
        "expected": "" if isinstance(figures.expected, Undefined) else amount(figures.expected),
        "pace": "" if isinstance(figures.pace, Undefined) else fixed(figures.pace),
        "outlook": _outlook(assessed),
        "status": status_word(assessed, language),
        "trend": trend(assessed),
    }


def _growth(assessed: Assessed, name: str, language: Language) -> str:
    """Return a growth a year: a step where the path has equal steps, as a share's has, else a rate if there is one."""
    rate, step = (getattr(assessed.figures, f"{name}_{kind}") for kind in ("cagr", "step"))
    if assessed.indicator.path_kind != "linear" or assessed.indicator.measure != "level":
        return rate_or_step(rate, step, language)
    places = shown_decimals(assessed.indicator, (point.observation.value for point in assessed.series.points))
    return rate_or_step(Undefined(""), rounded(step, places + 1) if isinstance(step, Decimal) else step, language)


def growth_shown(tables: Sequence[Table], language: Language) -> tuple[tuple[str, ...], bool]:
    """Tell which growths have a column in some table, and whether completion has one."""
    titles = {column.title for table in tables for column in table.columns}
    shown = tuple(name for name in GROWTH if _title(name, language, {}) in titles)
    return shown, _title("completion", language, {}) in titles


def _position(assessed: Assessed, language: Language) -> str:
    """Return where the indicator stands; what is done or not in words."""
    now = assessed.case.now_shown
    if assessed.indicator.measure == "done" and isinstance(now, Decimal):
        return done_words(now, language)
    return _short(now, language)


def _named(assessed: Assessed, language: Language) -> str:
    """Return the name with its unit behind it, as tables of statistics have it."""
    name, unit = assessed.indicator.name.say(language), assessed.indicator.unit.say(language)
    if assessed.indicator.measure == "done" or not unit:
        return name
    return LINE["name_with_unit"].say(language, {"name": name, "unit": unit})


def bar(assessed: Assessed) -> str:
    """Draw completion as a bar, with a mark where the path should be; empty where it has no measure.

    The bar is full only where the target is reached: what is short of it by however little leaves a cell open.
    """
    done, expected = assessed.figures.completion, due(assessed.case, assessed.figures)
    if isinstance(done, Undefined) or isinstance(expected, Undefined):
        return ""
    filled = min(max(int(done * BAR), 0), BAR)
    cells = "=" * filled + "-" * (BAR - filled)
    place = min(max(round(expected * BAR), 0), BAR)
    return f"{cells[:place]}|{cells[place:]}"


def trend(assessed: Assessed) -> str:
    """Draw the years from the start to the one judged as a sparkline, from three values on; a missing year is a gap."""
    case = assessed.case
    if case.point is None:
        return ""
    values = {point.year: point.value for point in assessed.series.points if case.begin < point.time <= case.point.time}
    if case.indicator.measure != "average_growth" and not isinstance(case.first_shown, Undefined):
        values.setdefault(int(case.begin), case.first_shown)
    low, high = min(values.values()), max(values.values())
    if len(values) < ENOUGH_FOR_A_TREND or low == high:
        return ""
    heights = {year: int((value - low) / (high - low) * (len(SPARKS) - 1)) for year, value in values.items()}
    return "".join(SPARKS[heights[year]] if year in heights else " " for year in range(min(values), max(values) + 1))


def _outlook(assessed: Assessed) -> str:
    found = assessed.outlook
    if isinstance(found, Undefined) or found.central is None:
        return ""
    central = amount(foreseen(assessed, found.central), 15)
    return central if found.probability is None else f"{central} ({chance(found.probability)})"


def _short(figure: Decimal | Undefined, language: Language) -> str:
    """Return a position: short where it is round, a computed one to six digits."""
    if isinstance(figure, Undefined):
        return ""
    given = short(figure, language)
    return given if len(given) <= VERDICT else amount(figure)
