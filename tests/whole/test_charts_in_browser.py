"""Charts as a browser draws them: no text is cut, none lies over another, whatever the numbers and the language."""

from decimal import Decimal
from typing import get_args

import pytest

from ipplan.progress.assess import Assessed
from ipplan.render.report.chart import chart
from ipplan.render.report.html import style
from ipplan.render.report.picture import LETTERS as PAPER
from ipplan.render.report.scale import LETTERS, WIDTH
from ipplan.render.report.strip import drawings, strip
from ipplan.render.report.svg import Said, svg
from ipplan.wording import Language
from tests.support.browser import Browser, browser
from tests.support.building import judge
from tests.support.reports import guangzhou

__all__ = ["browser"]

LANGUAGES: tuple[Language, ...] = get_args(Language)
UNIT = {"zh": "单位：件", "en": "patents"}
# Of every drawing the texts that leave it, and the pairs that lie over each other.
MEASURED = """
[...document.querySelectorAll('svg.chart')].map((drawing, number) => {
  const [, , width, height] = drawing.getAttribute('viewBox').split(' ').map(Number);
  const texts = [...drawing.querySelectorAll('text')].map(one => ({said: one.textContent, box: one.getBBox()}));
  const leaves = ({x, y, width: w, height: h}) => x < 0 || x + w > width || y < -1 || y + h > height;
  const cut = texts.filter(({box}) => leaves(box));
  const over = [];
  texts.forEach((a, i) => texts.slice(i + 1).forEach(b => {
    const wide = Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x);
    const high = Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
    if (wide > 0.5 && high > 0.3 * Math.min(a.box.height, b.box.height)) over.push(a.said + ' | ' + b.said);
  }));
  return {number, count: texts.length, cut: cut.map(one => one.said), over};
})
"""


def given(value: float) -> Decimal:
    """Return a number with one decimal, as a plan or a sheet would give it."""
    return Decimal(f"{value:.1f}")


def cases() -> list[Assessed]:
    """Every kind of chart, with numbers of six and of ten digits."""
    found = []
    for size in (1, 1_234.5, 123_457, 1_234_567_891):
        rising = {2021: given(size * 1.07), 2022: given(size * 1.12), 2023: given(size * 1.2)}
        whole = {2021: given(size * 1.07), 2023: given(size * 1.2), 2025: given(size * 1.61)}
        level = {"baseline": given(size), "target": {"at_least": given(size * 1.5)}}
        down = {"baseline": given(size * 1.5), "target": {"at_most": given(size)}}
        total = {"measure": "period_total", "target": {"at_least": given(size * 6)}}
        band = {"baseline": given(size), "target": {"between": [given(size * 1.1), given(size * 1.2)]}}
        found += [
            judge(rising, **level),
            judge(whole, **level),
            judge(rising, **down),
            judge(rising, **total),
            judge(rising, measure="increase", target={"at_least": given(size * 2)}),
            judge(rising, **band),
            judge(rising, baseline=given(size), target={"at_least": given(size * 0.9)}, hold=True),
            judge(rising, baseline=given(size), target="grow"),
            judge(rising, milestones={2022: given(size * 1.2), 2024: given(size * 1.3)}, **level),
            judge({}, **level),
        ]
    found.append(
        judge({2021: "5.5", 2022: "4.8", 2023: "4"}, measure="average_growth", target={"at_least": 6}, unit="%")
    )
    found.append(
        judge({2021: -2, 2022: "1.5", 2023: "-3.25"}, measure="relative_change", target={"at_most": -17}, unit="%")
    )
    found.append(
        judge(
            {y: 100 + y - 2020 for y in range(2021, 2034)}, years=(2020, 2035), baseline=100, target={"at_least": 130}
        )
    )
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("letters", [LETTERS, PAPER])
def test_no_text_of_a_chart_is_cut_or_lies_over_another(browser: Browser, language: Language, letters: float) -> None:
    """On the screen and as a picture of Word, in one page that is measured by the browser."""
    drawn = [chart(one) for one in cases()]
    drawings_made = [
        svg(one, Said(f"c{n}", "t", "d", UNIT[language]), language, letters) for n, one in enumerate(drawn) if one
    ]
    assert len(drawings_made) == len(drawn)
    browser.show(f"<!DOCTYPE html><style>{style()}</style><body>{''.join(drawings_made)}")
    found = browser.find(MEASURED)
    assert [one for one in found if one["cut"] or one["over"]] == []
    assert all(one["count"] >= 7 for one in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_strip(browser: Browser, language: Language) -> None:
    """All names and completions of the strip stand whole beside each other."""
    shown = strip(guangzhou(language))
    assert shown is not None
    assert (len(shown.entries), shown.rest) == (9, 2)
    browser.show(f"<!DOCTYPE html><style>{style()}</style><body>{''.join(drawings(shown))}")
    for one in browser.find(MEASURED):
        assert (one["cut"], one["over"]) == ([], [])


def test_every_actual_is_labelled_where_there_is_room() -> None:
    """Three actuals, the baseline and the target of a plain chart: five values, each to be read."""
    one = chart(judge({2021: 110, 2022: 130, 2023: 135}, baseline=100, target={"at_least": 150}, path="linear"))
    assert one is not None
    drawn = svg(one, Said("c", "t", "d", "patents"), "en")
    for value in ("100", "110", "130", "135", "≥150"):
        assert f">{value.replace('≥', '≥')}</text>" in drawn
    assert 'class="break"' in drawn


def test_letters_are_legible() -> None:
    """At 340 px, the width of a phone without its margins, 11 px; in a column of 86 mm on paper 8 pt."""
    assert LETTERS * 340 / WIDTH >= 11
    assert LETTERS * 86 / 25.4 * 72 / WIDTH >= 8
    assert PAPER * 75 / 25.4 * 72 / (WIDTH + 12) >= 8
