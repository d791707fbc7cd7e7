"""Sheets made from known values, in combinations of layout, format, language, encoding and file type.

Whoever reads one must give these values or refuse; never another value, another year, or a value less without a word.
"""

import random
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple, Self

from ipplan.model.plan import Plan
from ipplan.problem import Problem, has_errors
from ipplan.reading.actuals.read import read_actuals
from tests.support.running import REPOSITORY
from tests.support.workbooks import Cell, Number, Page, ods, xls, xlsx

PLAN = REPOSITORY / "tests" / "actuals" / "plan.json"
NAMES = {
    "patents": ("patents", "发明专利拥有量", "专利量", "▲发明专利拥有量", "发明专利拥有量[1]"),
    "grants": ("grants", "专利授权量", "专 利 授 权 量", "1. 专利授权量"),
    "share": ("share", "版权产业增加值占比", "#版权产业增加值占比"),
}
UNITS = {"件": 0, "万件": 4, "千件": 3, "百件": 2}
MISSING = ("", "—", "…", "n.a.", ":", "暂缺", "NaN", "x")
# By indicator, year and last month.
Values = dict[tuple[str, int, int], Decimal]


class Time(NamedTuple):
    """A year, or a part of one: its months from `first` (0: not said) to `last`."""

    year: int
    first: int = 1
    last: int = 12

    @property
    def whole(self) -> bool:
        """True of a year."""
        return (self.first, self.last) == (1, 12)


class Shown(str):
    """A number as a sheet shows it, with the power of ten of its unit."""

    __slots__ = ("power",)
    power: int

    def __new__(cls, text: str, power: int = 0) -> Self:
        """Keep the power beside the text."""
        made = super().__new__(cls, text)
        made.power = power
        return made


class Sheet(NamedTuple):
    """A file, the values of years that it holds, those of parts of years, and the words by which it was made."""

    name: str
    content: bytes
    values: Values
    parts: Values
    made: tuple[str, ...]


class Outcome(NamedTuple):
    """What reading a sheet gave: `read`, `refused`, or what is wrong with it."""

    kind: str
    detail: str = ""


def the_plan() -> Plan:
    """Return the plan whose indicators the sheets speak of."""
    return Plan.model_validate_json(PLAN.read_text(encoding="utf-8"))


class _Maker:
    """Makes one sheet by the choices of a random generator."""

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.made: list[str] = []
        self.years = sorted(rng.sample(range(2018, 2025), rng.randint(1, 4)))
        self.values: Values = {}
        self.parts: Values = {}
        self.english = self.pick("language", ("zh", "en")) == "en"
        self.unit = self.pick("unit", ("件", "件", "万件", "千件", "百件"))
        self.unit_in = self.pick("unit in", ("column", "name", "heading", "cell")) if self.unit != "件" else "none"
        self.names = list(NAMES) if self.unit_in != "heading" and rng.random() < 0.5 else ["patents", "grants"]
        self.times = self._times(self.pick("times", ("years",) * 5 + ("months", "quarters", "so far")))
        if not all(time.whole for time in self.times) and rng.random() < 0.5:
            self.names = ["patents"]
        self.merges: list[tuple[int, int, int, int]] = []
        self.hidden_rows: set[int] = set()
        self.hidden_columns: set[int] = set()

    def _times(self, kind: str) -> list[Time]:
        """Return the times of the sheet, in order: years, or parts of years beside some years."""
        if kind == "years":
            return [Time(year) for year in self.years]
        ends = sorted(self.rng.sample((3, 6, 9, 12), self.rng.randint(1, 4)))
        if kind == "so far":
            ends = [end for end in ends if end != 12] or [6]
        first = {"months": 0, "so far": 1}
        times = [Time(year, first.get(kind, end - 2), end) for year in self.years for end in ends]
        if self.rng.random() < 0.6:
            times += [Time(year) for year in self.years]
        return sorted(times, key=lambda time: (time.year, time.last, time.whole))

    def pick(self, what: str, choices: Sequence[str]) -> str:
        """Choose, and note what was chosen."""
        choice = self.rng.choice(choices)
        self.made.append(f"{what}={choice}")
        return choice

    def unit_of(self, indicator: str) -> str:
        """Return the unit that a column of units gives."""
        return "%" if indicator == "share" else self.unit

    def name(self, indicator: str) -> str:
        """Return a name of the indicator, with the unit where that stands there."""
        name = self.rng.choice(NAMES[indicator])
        return f"{name}（{self.unit_of(indicator)}）" if self.unit_in == "name" and not name.endswith("]") else name

    def number(self, indicator: str, time: Time) -> Cell:
        """Return a value as a cell, scaled to the unit, or a code where it is missing; note what is right of it."""
        if self.rng.random() < 0.06:
            return self.rng.choice(MISSING)
        key = (indicator, time.year, time.last)
        known = {**self.parts, **self.values}
        again = key in known and (indicator == "patents" or time.whole)  # a stock at December's end is that of the year
        value = known[key] if again else self._drawn(indicator)
        if time.whole or (indicator == "patents" and time.last == 12):
            self.values[key] = value
        elif indicator == "patents" or time.first == 1:
            self.parts[key] = value
        if indicator == "share":
            return f"{value}%" if self.unit_in not in {"column", "name"} or self.rng.random() < 0.3 else f"{value}"
        power = UNITS[self.unit]
        text = f"{value.scaleb(-power).normalize():f}"
        return Shown(f"{text}{self.unit}" if self.unit_in in {"cell", "name"} else text, power)

    def _drawn(self, indicator: str) -> Decimal:
        if indicator == "share":
            return Decimal(self.rng.randint(52, 148)) / 10
        return (
            Decimal(self.rng.randint(25000, 49000)) / 10
            if indicator == "patents"
            else Decimal(self.rng.randint(200, 480))
        )

    def decoy(self) -> str:
        """Return a number that is no value."""
        return str(self.rng.choice((1, 3, 98.5, 7.2, 5000, 480, 12)))

    def heading(self, zh: str, en: str) -> str:
        """Return a heading in the language of the sheet."""
        return en if self.english else zh

    def time(self, time: Time) -> str:
        """Return a time as a heading."""
        form = self.plain_time(time) if not time.whole or self.rng.random() < 0.5 else self._year(time.year)
        return f"{form}（{self.unit}）" if self.unit_in == "heading" else form

    def _year(self, year: int) -> str:
        return self.rng.choice(
            (f"{year}", f"{year} actual") if self.english else (f"{year}年完成值", f"{year}年(实际)")
        )

    def plain_time(self, time: Time) -> str:
        """Return a time without anything else."""
        year, first, last = time
        if time.whole:
            return f"{year}" if self.english or self.rng.random() < 0.5 else f"{year}年"
        if first == 0:
            return f"{year}-{last:02}" if self.english else self.rng.choice((f"{year}年{last}月", f"{year}-{last:02}"))
        if first == 1 and (last > 3 or self.rng.random() < 0.5):
            half = [f"{year}H1"] if last == 6 else []
            return self.rng.choice([f"{year}年1-{last}月", *half])
        quarter = last // 3
        return self.rng.choice(
            (f"{year}Q{quarter}", f"{year}年{'一二三四'[quarter - 1]}季度", f"{year}年第{quarter}季度")
        )

    def extra(self) -> list[tuple[str, Callable[[], str]]]:
        """Return columns beside the values that hold something else."""
        last = self.years[-1]
        choices: list[tuple[str, Callable[[], str]]] = [
            (self.heading("备注", "note"), lambda: ""),
            (self.heading("序号", "No."), self.decoy),
            (self.heading("责任单位", "comment"), lambda: "局"),
            (self.heading(f"{last}年增速(%)", f"{last} growth (%)"), self.decoy),
            (self.heading(f"{last}年排名", f"{last} rank"), self.decoy),
            (self.heading(f"{last}年（排名）", f"{last} (rank)"), self.decoy),
            (self.heading("2025年（目标）", "2025 (target)"), lambda: "5000"),
            (self.heading("2025年规划值", "2025 forecast"), lambda: "5000"),
            (self.heading("完成率", "completion rate"), self.decoy),
            (self.heading("地区", "region"), lambda: "甲市"),
        ]
        return self.rng.sample(choices, self.rng.randint(0, 3))


def _wide(m: _Maker) -> list[list[Cell]]:
    extra = m.extra()
    times = m.times if m.rng.random() < 0.5 else m.times[::-1]
    columns: list[tuple[str, Time | Callable[[], str]]] = [*((m.time(time), time) for time in times), *extra]
    if m.rng.random() < 0.4:
        m.rng.shuffle(columns)
    unit = [m.heading("单位", "unit")] if m.unit_in == "column" else []
    rows: list[list[Cell]] = [[m.heading("指标", "indicator"), *unit, *(text for text, _ in columns)]]
    for indicator in m.rng.sample(m.names, len(m.names)):
        cells = [m.number(indicator, what) if isinstance(what, Time) else what() for _, what in columns]
        rows.append([m.name(indicator), *[m.unit_of(indicator) for _ in unit], *cells])
    if m.rng.random() < 0.2:
        m.hidden_columns.add(len(rows[0]))
        rows = [[*row, m.time(m.times[-1]) if not at else m.decoy()] for at, row in enumerate(rows)]
    return rows


def _two_rows(m: _Maker) -> list[list[Cell]]:
    """The year above 目标值, 完成值 and other sub-headings, or these above the years."""
    others = m.rng.sample(
        (("目标值", "target"), ("完成率(%)", "completion rate"), ("增速", "growth"), ("排名", "rank")), 2
    )
    subs = [("完成值", "actual"), *others]
    m.rng.shuffle(subs)
    first = [m.heading("指标", "indicator"), *([m.heading("单位", "unit")] if m.unit_in == "column" else [])]
    top: list[Cell] = [*first]
    bottom: list[Cell] = ["" for _ in first]
    pairs: list[tuple[Time, str]] = []
    if m.pick("above", ("year", "kind")) == "year":
        for time in m.times:
            m.merges.append((0, len(top), 0, len(top) + len(subs) - 1))
            top += [m.plain_time(time), *[""] * (len(subs) - 1)]
            bottom += [m.heading(*sub) for sub in subs]
            pairs += [(time, zh) for zh, _ in subs]
    else:
        for sub in subs:
            m.merges.append((0, len(top), 0, len(top) + len(m.times) - 1))
            top += [m.heading(*sub), *[""] * (len(m.times) - 1)]
            bottom += [m.plain_time(time) for time in m.times]
            pairs += [(time, sub[0]) for time in m.times]
    if m.unit_in == "heading":
        m.unit_in = "cell"
    rows: list[list[Cell]] = [top, bottom]
    for indicator in m.names:
        cells = [m.number(indicator, time) if kind == "完成值" else m.decoy() for time, kind in pairs]
        rows.append([m.name(indicator), *([m.unit_of(indicator)] if m.unit_in == "column" else []), *cells])
    return rows


def _long(m: _Maker) -> list[list[Cell]]:
    places = m.pick("places", ("none", "none", "one", "two"))
    columns = ["indicator", "year", "value"]
    columns += ["unit"] if m.unit_in == "column" else []
    columns += ["place"] if places != "none" else []
    columns += ["target"] if m.rng.random() < 0.3 else []
    columns += ["note"] if m.rng.random() < 0.3 else []
    m.rng.shuffle(columns)
    words = {
        "indicator": ("指标名称", "Indicator Name"), "year": ("年份", "Time Period"), "value": ("数值", "OBS_VALUE"),
        "unit": ("计量单位", "unit"), "place": ("地区", "Country"), "target": ("目标值", "target"),
        "note": ("备注", "note"),
    }  # fmt: skip
    value = f"数值（{m.unit}）" if m.unit_in == "heading" else words["value"][m.english]
    rows: list[list[Cell]] = [[value if c == "value" else words[c][m.english] for c in columns]]
    lines = [(indicator, time, "甲市") for indicator in m.names for time in m.times]
    if places == "two":
        lines += [(indicator, time, "乙市") for indicator in m.names for time in m.times]
    if m.rng.random() < 0.4:
        m.rng.shuffle(lines)
    for indicator, time, place in lines:
        day = f"{time.year}-12-31" if time.whole and m.rng.random() < 0.3 else m.plain_time(time)
        texts = {
            "indicator": m.name(indicator), "year": day,
            "value": m.number(indicator, time) if place == "甲市" else m.decoy(),
            "unit": m.unit_of(indicator), "place": place, "target": "5000", "note": "",
        }  # fmt: skip
        rows.append([texts[column] for column in columns])
    return rows


def _blank_years(m: _Maker) -> list[list[Cell]]:
    """A long table in which each year is written once, as a merged cell is saved in a CSV."""
    unit = [m.heading("单位", "unit")] if m.unit_in == "column" else []
    m.unit_in = "cell" if m.unit_in == "heading" else m.unit_in
    rows: list[list[Cell]] = [
        [m.heading("年份", "year"), m.heading("指标", "indicator"), *unit, m.heading("数值", "value")]
    ]
    for time in m.times:
        for position, indicator in enumerate(m.names):
            cells = [m.name(indicator), *[m.unit_of(indicator) for _ in unit], m.number(indicator, time)]
            rows.append([m.plain_time(time) if not position else "", *cells])
    return rows


def _transposed(m: _Maker) -> list[list[Cell]]:
    m.unit_in = "cell" if m.unit_in in {"column", "heading"} else m.unit_in
    order = m.rng.sample(m.names, len(m.names))
    rows: list[list[Cell]] = [[m.heading("年份", "Year"), *(m.name(indicator) for indicator in order)]]
    rows += [[m.plain_time(time), *(m.number(i, time) for i in order)] for time in m.times]
    return rows


LAYOUTS = {"wide": _wide, "two rows": _two_rows, "long": _long, "blank years": _blank_years, "transposed": _transposed}


FILES = ("csv", "csv", "csv", "tsv", "semicolon", "xlsx", "xlsx", "ods", "xls", "xls of 1995")


def make(rng: random.Random) -> Sheet:
    """Make one sheet."""
    m = _Maker(rng)
    rows = LAYOUTS[m.pick("layout", list(LAYOUTS))](m)
    kind = m.pick("file", FILES)
    if kind in {"csv", "tsv", "semicolon"}:
        rows = [[cell for at, cell in enumerate(row) if at not in m.hidden_columns] for row in rows]
    else:
        rows = _with_hidden_rows(m, rows)
    rows = _with_locale(m, rows, kind)
    rows = _surrounded(m, rows)
    name = m.pick("name", ("a", "2024", "2031", "导出2017", "2016-2019"))
    if kind not in {"csv", "tsv", "semicolon"}:
        page = _page(m, rows)
        written = {"xlsx": xlsx, "ods": ods, "xls": xls}.get(kind)
        content = written(page) if written else xls(page, old=True, code_page=rng.choice((936, None)))
        return Sheet(f"{name}.{kind.split()[0]}", content, m.values, m.parts, tuple(m.made))
    delimiter = {"csv": ",", "tsv": "\t", "semicolon": ";"}[kind]
    text = "".join(delimiter.join(_quoted(str(cell), delimiter) for cell in row) + "\r\n" for row in rows)
    encoding = m.pick("encoding", ("utf-8", "utf-8-sig", "gb18030", "utf-16"))
    return Sheet(f"{name}.csv", text.encode(encoding), m.values, m.parts, tuple(m.made))


def _with_hidden_rows(m: _Maker, rows: list[list[Cell]]) -> list[list[Cell]]:
    """Put copies of a row with other numbers behind the others, out of sight."""
    if m.pick("hidden", ("none", "none", "rows")) == "none":
        return rows
    copy = [m.decoy() if isinstance(cell, Shown) else cell for cell in rows[-1]]
    m.hidden_rows.add(len(rows))
    return [*rows, copy]


def _with_locale(m: _Maker, rows: list[list[Cell]], kind: str) -> list[list[Cell]]:
    """Write the numbers of the rows as a country or an office writes them."""
    form = m.pick("numbers", ("plain", "plain", "thousands", "comma" if kind != "csv" else "plain"))
    return [[_in_locale(cell, form) for cell in row] for row in rows]


def _in_locale(cell: Cell, form: str) -> Cell:
    text = str(cell)
    digits = text.removesuffix("件").removesuffix("%").rstrip("万千百")
    if form == "plain" or not digits.replace(".", "", 1).isdigit() or (len(digits) == 4 and digits[:2] in {"19", "20"}):
        return cell
    whole, _, fraction = digits.partition(".")
    if form == "comma":
        return f"{whole}{',' if fraction else ''}{fraction}{text[len(digits) :]}"
    return f"{int(whole):,}{'.' if fraction else ''}{fraction}{text[len(digits) :]}"


def _surrounded(m: _Maker, rows: list[list[Cell]]) -> list[list[Cell]]:
    """Put lines above and below the table, and rows of other indicators into it."""
    width = len(rows[0])
    lines = ("知识产权主要指标", "数据库：年度数据", "导出日期：2026-03-01", "十四五规划（2021-2025年）")
    titles = m.rng.sample(lines, m.rng.randint(0, 2))
    above: list[list[Cell]] = [[title, *[""] * (width - 1)] for title in titles]
    below: list[list[Cell]] = []
    if m.rng.random() < 0.4:
        below = [["注：示例数据", *[""] * (width - 1)], ["数据来源：某局"]]
    m.hidden_rows = {row + len(above) for row in m.hidden_rows}
    m.merges = [(top + len(above), left, bottom + len(above), right) for top, left, bottom, right in m.merges]
    return [*above, *rows, *below]


def _quoted(text: str, delimiter: str) -> str:
    return f'"{text}"' if delimiter in text or '"' in text else text


def _page(m: _Maker, rows: list[list[Cell]]) -> Page:
    """A sheet with its numbers as numbers, in formats that round, scale or add a unit, or with all of it as texts."""
    name = m.pick("sheet", ("Sheet1", "2015", "主要指标"))
    if m.pick("cells", ("numbers", "texts")) == "numbers":
        rows = [[_as_number(m, cell) for cell in row] for row in rows]
    merges = [merge for merge in m.merges if merge[3] > merge[1]]
    return Page(name, rows, merges, frozenset(m.hidden_rows), frozenset(m.hidden_columns))


def _as_number(m: _Maker, cell: Cell) -> Cell:
    text = str(cell)
    digits = text.removesuffix("%").removesuffix(m.unit)
    if not digits.replace(".", "", 1).isdigit():
        return cell
    if text.endswith("%"):
        return Number(float(Decimal(digits).scaleb(-2)), m.rng.choice(("0.0%", "0.00%")))
    if text != digits:
        return Number(float(digits), f'0.0###"{m.unit}"')
    if isinstance(cell, Shown) and cell.power == 3 and m.rng.random() < 0.5:
        return Number(float(Decimal(digits).scaleb(3)), "#,##0.0####,")
    if isinstance(cell, Shown) and m.unit == "件" and m.rng.random() < 0.02:
        return Number(float(digits), "#,##0,")  # a thousandth is in sight, and nothing says so
    return Number(float(digits), m.rng.choice(("General", "#,##0.00", "0.0")))


def judge(sheet: Sheet, folder: Path, plan: Plan) -> Outcome:
    """Read a sheet and compare what it gave with what it holds."""
    path = folder / sheet.name
    path.write_bytes(sheet.content)
    actuals, problems = read_actuals([str(path)], [plan])
    path.unlink()
    if actuals is None:
        return Outcome("refused", ", ".join(sorted({problem.code for problem in problems if _is_error(problem)})))
    found = actuals.observations[plan.id]
    for one in found:
        key = (one.indicator, one.year, one.month)
        right = sheet.values.get(key) if one.rule is None else sheet.parts.get(key)
        right = sheet.parts.get(key) if right is None and one.month < 12 else right
        if right is None or one.value != right:
            return Outcome("wrong", f"{key} = {one.value}, not {right}")
    read = {(one.indicator, one.year, one.month) for one in found if one.rule is None and one.month == 12}
    said = any(problem.severity != "note" for problem in problems)
    if read != set(sheet.values) and not said:
        return Outcome("silent", f"not read: {sorted(set(sheet.values) - read)}")
    return Outcome("read" if read == set(sheet.values) else "read in part")


def _is_error(problem: Problem) -> bool:
    return has_errors([problem])
