"""Sheets made from known values, in combinations of layout, format, language, encoding and file type.

Whoever reads one must give these values or refuse; never another value, another year, or a value less without a word.
"""

import io
import random
from collections.abc import Callable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from ipplan.model.plan import Plan
from ipplan.problem import Problem, has_errors
from ipplan.reading.actuals.read import read_actuals
from tests.support.running import REPOSITORY

PLAN = REPOSITORY / "tests" / "actuals" / "plan.json"
NAMES = {
    "patents": ("patents", "发明专利拥有量", "专利量", "▲发明专利拥有量", "发明专利拥有量[1]"),
    "grants": ("grants", "专利授权量", "专 利 授 权 量", "1. 专利授权量"),
}
UNITS = {"件": 0, "万件": 4, "千件": 3, "百件": 2}
MISSING = ("", "—", "…", "n.a.", ":", "暂缺", "NaN", "x")
Values = dict[tuple[str, int], Decimal]
Cell = str | float


class Sheet(NamedTuple):
    """A file, the values that it holds, and the words by which it was made."""

    name: str
    content: bytes
    values: Values
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
        for year in self.years:
            self.values["patents", year] = Decimal(rng.randint(25000, 49000)) / 10
            self.values["grants", year] = Decimal(rng.randint(200, 480))
        self.english = self.pick("language", ("zh", "en")) == "en"
        self.unit = self.pick("unit", ("件", "件", "万件", "千件", "百件"))
        self.unit_in = self.pick("unit in", ("column", "name", "heading", "cell")) if self.unit != "件" else "none"
        self.merges: list[tuple[int, int, int, int]] = []
        self.hidden: list[int] = []

    def pick(self, what: str, choices: Sequence[str]) -> str:
        """Choose, and note what was chosen."""
        choice = self.rng.choice(choices)
        self.made.append(f"{what}={choice}")
        return choice

    def name(self, indicator: str) -> str:
        """Return a name of the indicator, with the unit where that stands there."""
        name = self.rng.choice(NAMES[indicator])
        return f"{name}（{self.unit}）" if self.unit_in == "name" and not name.endswith("]") else name

    def number(self, indicator: str, year: int) -> Cell:
        """Return the value as a cell: scaled to the unit, or a code where it is missing."""
        if self.rng.random() < 0.06:
            self.values.pop((indicator, year), None)
            return self.rng.choice(MISSING)
        value = self.values[indicator, year].scaleb(-UNITS[self.unit])
        text = f"{value.normalize():f}"
        return f"{text}{self.unit}" if self.unit_in in {"cell", "name"} else text

    def decoy(self) -> str:
        """Return a number that is no value."""
        return str(self.rng.choice((1, 3, 98.5, 7.2, 5000, 480, 12)))

    def heading(self, zh: str, en: str) -> str:
        """Return a heading in the language of the sheet."""
        return en if self.english else zh

    def time(self, year: int) -> str:
        """Return a year as a heading."""
        forms = (
            (f"{year}", f"{year} actual")
            if self.english
            else (f"{year}", f"{year}年", f"{year}年完成值", f"{year}年(实际)")
        )
        form = self.rng.choice(forms)
        return f"{form}（{self.unit}）" if self.unit_in == "heading" else form

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
    years = m.years if m.rng.random() < 0.5 else m.years[::-1]
    columns: list[tuple[str, int | Callable[[], str]]] = [*((m.time(year), year) for year in years), *extra]
    if m.rng.random() < 0.4:
        m.rng.shuffle(columns)
    unit = [m.heading("单位", "unit")] if m.unit_in == "column" else []
    rows: list[list[Cell]] = [[m.heading("指标", "indicator"), *unit, *(text for text, _ in columns)]]
    for indicator in m.rng.sample(list(NAMES), len(NAMES)):
        cells = [m.number(indicator, what) if isinstance(what, int) else what() for _, what in columns]
        rows.append([m.name(indicator), *[m.unit for _ in unit], *cells])
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
    pairs: list[tuple[int, str]] = []
    if m.pick("above", ("year", "kind")) == "year":
        for year in m.years:
            m.merges.append((0, len(top), 0, len(top) + len(subs) - 1))
            top += [m.heading(f"{year}年", f"{year}"), *[""] * (len(subs) - 1)]
            bottom += [m.heading(*sub) for sub in subs]
            pairs += [(year, zh) for zh, _ in subs]
    else:
        for sub in subs:
            m.merges.append((0, len(top), 0, len(top) + len(m.years) - 1))
            top += [m.heading(*sub), *[""] * (len(m.years) - 1)]
            bottom += [m.heading(f"{year}年", f"{year}") for year in m.years]
            pairs += [(year, sub[0]) for year in m.years]
    unit = [m.unit] if m.unit_in == "column" else []
    if m.unit_in == "heading":
        m.unit_in = "cell"
    rows: list[list[Cell]] = [top, bottom]
    for indicator in NAMES:
        cells = [m.number(indicator, year) if kind == "完成值" else m.decoy() for year, kind in pairs]
        rows.append([m.name(indicator), *unit, *cells])
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
    lines = [(indicator, year, "甲市") for indicator in NAMES for year in m.years]
    if places == "two":
        lines += [(indicator, year, "乙市") for indicator in NAMES for year in m.years]
    if m.rng.random() < 0.4:
        m.rng.shuffle(lines)
    for indicator, year, place in lines:
        texts = {
            "indicator": m.name(indicator), "year": m.rng.choice((f"{year}", f"{year}年", f"{year}-12-31")),
            "value": m.number(indicator, year) if place == "甲市" else m.decoy(),
            "unit": m.unit, "place": place, "target": "5000", "note": "",
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
    for year in m.years:
        for position, indicator in enumerate(NAMES):
            cells = [m.name(indicator), *[m.unit for _ in unit], m.number(indicator, year)]
            rows.append([f"{year}" if not position else "", *cells])
    return rows


def _transposed(m: _Maker) -> list[list[Cell]]:
    m.unit_in = "cell" if m.unit_in in {"column", "heading"} else m.unit_in
    order = m.rng.sample(list(NAMES), len(NAMES))
    rows: list[list[Cell]] = [[m.heading("年份", "Year"), *(m.name(indicator) for indicator in order)]]
    rows += [[m.heading(f"{year}年", f"{year}"), *(m.number(i, year) for i in order)] for year in m.years]
    return rows


LAYOUTS = {"wide": _wide, "two rows": _two_rows, "long": _long, "blank years": _blank_years, "transposed": _transposed}


def make(rng: random.Random) -> Sheet:
    """Make one sheet."""
    m = _Maker(rng)
    rows = LAYOUTS[m.pick("layout", list(LAYOUTS))](m)
    kind = m.pick("file", ("csv", "csv", "tsv", "semicolon", "xlsx"))
    rows = _with_locale(m, rows, kind)
    rows = _surrounded(m, rows)
    name = m.pick("name", ("a", "2024", "2031", "导出2017", "2016-2019"))
    if kind == "xlsx":
        return Sheet(f"{name}.xlsx", _workbook(m, rows), m.values, tuple(m.made))
    delimiter = {"csv": ",", "tsv": "\t", "semicolon": ";"}[kind]
    text = "".join(delimiter.join(_quoted(str(cell), delimiter) for cell in row) + "\r\n" for row in rows)
    encoding = m.pick("encoding", ("utf-8", "utf-8-sig", "gb18030", "utf-16"))
    return Sheet(f"{name}.csv", text.encode(encoding), m.values, tuple(m.made))


def _with_locale(m: _Maker, rows: list[list[Cell]], kind: str) -> list[list[Cell]]:
    """Write the numbers of the rows as a country or an office writes them."""
    form = m.pick(
        "numbers", ("plain", "plain", "thousands", "comma" if kind in {"semicolon", "xlsx", "tsv"} else "plain")
    )
    return [[_in_locale(cell, form) for cell in row] for row in rows]


def _in_locale(cell: Cell, form: str) -> Cell:
    text = str(cell)
    digits = text.removesuffix("件").rstrip("万千百")
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
    m.merges = [(top + len(above), left, bottom + len(above), right) for top, left, bottom, right in m.merges]
    return [*above, *rows, *below]


def _quoted(text: str, delimiter: str) -> str:
    return f'"{text}"' if delimiter in text or '"' in text else text


def _workbook(m: _Maker, rows: list[list[Cell]]) -> bytes:
    """A workbook with its numbers as numbers, some of them in formats that scale, and with its merged cells."""
    import xlsxwriter

    out = io.BytesIO()
    book: Any = xlsxwriter.Workbook(out, {"in_memory": True})
    page = book.add_worksheet(m.pick("sheet", ("Sheet1", "2015", "主要指标")))
    formats = [book.add_format({"num_format": code}) for code in ("General", "#,##0.00", "0.0")]
    as_numbers = m.pick("cells", ("numbers", "texts")) == "numbers"
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            text = str(cell)
            if as_numbers and text.replace(".", "", 1).isdigit():
                page.write_number(row, column, float(text), m.rng.choice(formats))
            elif text:
                page.write_string(row, column, text)
    for top, left, bottom, right in m.merges:
        if right > left:
            page.merge_range(top, left, bottom, right, str(rows[top][left]))
    book.close()
    return out.getvalue()


def judge(sheet: Sheet, folder: Path, plan: Plan) -> Outcome:
    """Read a sheet and compare what it gave with what it holds."""
    path = folder / sheet.name
    path.write_bytes(sheet.content)
    actuals, problems = read_actuals([str(path)], [plan])
    path.unlink()
    if actuals is None:
        return Outcome("refused", ", ".join(sorted({problem.code for problem in problems if _is_error(problem)})))
    found = {(one.indicator, one.year): one for one in actuals.observations[plan.id]}
    for key, one in found.items():
        if key not in sheet.values or one.value != sheet.values[key] or one.month != 12:
            return Outcome("wrong", f"{key} = {one.value}, not {sheet.values.get(key)}")
    said = any(problem.severity != "note" for problem in problems)
    if set(found) != set(sheet.values) and not said:
        return Outcome("silent", f"not read: {sorted(set(sheet.values) - set(found))}")
    return Outcome("read" if set(found) == set(sheet.values) else "read in part")


def _is_error(problem: Problem) -> bool:
    return has_errors([problem])
