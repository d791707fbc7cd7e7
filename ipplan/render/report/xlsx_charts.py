"""The series of a workbook and its native charts, which are drawn from them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from ipplan.hidden import one_line
from ipplan.render.report.axis import ticks
from ipplan.render.report.chart import Chart, Spot
from ipplan.render.report.content import Report
from ipplan.render.report.palette import LIGHT
from ipplan.wording.report import LABEL

Place = tuple[str, Chart, int]
HIGH, WIDE, ACROSS = 16, 8, 2
NAMES = ("path", "actual", "target", "outlook")


def series(sheet: Any, report: Report, styles: Any) -> tuple[list[Place], dict[str, dict[int, int]]]:
    """Write a block for each chart: a row a year, a column each for path, actuals, target and outlook.

    Return where the charts find theirs, and the row of each year by the indicators' ids, counted from 1.
    """
    titles = [LABEL[name].say(report.language) for name in ("indicator", "year", *NAMES)]
    sheet.set_column(0, 0, 38)
    sheet.set_column(1, 5, 13)
    sheet.write_row(0, 0, titles, styles.head)
    sheet.freeze_panes(1, 0)
    row, places = 1, []
    rows: dict[str, dict[int, int]] = {}
    for entry in (*report.entries, *report.commitments):
        drawn = entry.chart
        if drawn is None or (entry in report.commitments and not entry.assessed.case.point):
            continue
        places.append((entry.chart_text, drawn, row))
        for year in range(drawn.begin, drawn.end + 1):
            sheet.write_string(row, 0, entry.name, styles.cell)
            sheet.write_number(row, 1, year, styles.year)
            rows.setdefault(entry.assessed.indicator.id, {})[year] = row + 1
            starting = [drawn.start] if drawn.start else []
            fans = [Spot(fan.time, fan.central) for fan in drawn.outlook]
            target = [drawn.target] if drawn.target else []
            for column, spots in enumerate((drawn.path, [*starting, *drawn.actuals], target, fans), 2):
                value = _at(spots, year)
                if value is None:
                    sheet.write_blank(row, column, None, styles.number)
                else:
                    sheet.write_number(row, column, value, styles.number)
            row += 1
    return places, rows


def _at(spots: Sequence[Spot], year: int) -> float | None:
    """Return the value at a year: that of the point there, or between its neighbours of a dense line."""
    exact = next((spot.value for spot in spots if abs(spot.time - year) < 1e-9), None)  # noqa: PLR2004 - a float's noise
    if exact is not None:
        return exact
    dense = [(a, b) for a, b in pairwise(spots) if a.time < year < b.time and b.time - a.time < 1]
    for a, b in dense:
        return a.value + (b.value - a.value) * (year - a.time) / (b.time - a.time)
    return None


def charts(book: Any, sheet: Any, data: Any, report: Report, places: list[Place]) -> None:
    """Draw a line chart for each block of the series, with a description for those who do not see it."""
    looks: dict[str, dict[str, object]] = {
        "path": {"line": {"color": LIGHT.path, "width": 1.5, "dash_type": "dash"}, "marker": {"type": "none"}},
        "actual": {
            "line": {"color": LIGHT.actual, "width": 2.5},
            "marker": {"type": "circle", "size": 6, "fill": {"color": LIGHT.actual}, "border": {"color": LIGHT.actual}},
        },
        "target": {
            "line": {"none": True},
            "marker": {
                "type": "long_dash",
                "size": 12,
                "fill": {"color": LIGHT.accent},
                "border": {"color": LIGHT.accent},
            },
            "data_labels": {"value": True, "position": "above"},
        },
        "outlook": {
            "line": {"color": LIGHT.outlook, "width": 1.5, "dash_type": "round_dot"},
            "marker": {"type": "none"},
        },
    }
    for number, (text, drawn, first) in enumerate(places):
        last = first + drawn.end - drawn.begin
        chart = book.add_chart({"type": "line"})
        for column, key in enumerate(NAMES, 2):
            chart.add_series(
                {
                    "name": LABEL[key].say(report.language),
                    "categories": [data.get_name(), first, 1, last, 1],
                    "values": [data.get_name(), first, column, last, column],
                    **looks[key],
                }
            )
        # The title is the cell that has the name: a text may look like a formula or like the place of a cell.
        chart.set_title(
            {"name": [data.get_name(), first, 0], "name_font": {"size": 12, "color": LIGHT.ink}, "overlay": False}
        )
        chart.set_legend({"position": "bottom"})
        chart.show_blanks_as("gap")
        values = [spot.value for spot in (*drawn.path, *drawn.actuals, *([drawn.target] if drawn.target else []))]
        values += [fan.central for fan in drawn.outlook]
        steps = [float(tick) for tick in ticks(values)]
        scale = {"min": steps[0], "max": steps[-1], "major_unit": steps[1] - steps[0]}
        grid = {"visible": True, "line": {"color": LIGHT.rule}}
        chart.set_y_axis({"major_gridlines": grid, "num_format": "#,##0.###", **scale})
        chart.set_size({"width": 520, "height": 300})
        row, column = number // ACROSS * HIGH, number % ACROSS * (WIDE + 1)
        sheet.insert_chart(row, column, chart, {"description": one_line(text)})
