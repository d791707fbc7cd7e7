"""The HTML report as a browser shows it: both languages, phone, desktop and paper."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import get_args

import pytest

from ipplan.render.report.html import to_html
from ipplan.wording import Language
from tests.support.chromium import Chromium, chromium
from tests.support.reports import guangzhou

__all__ = ["chromium"]

LANGUAGES: tuple[Language, ...] = get_args(Language)
PHONE, DESKTOP = 375, 1280
CHROME_OWN = (
    "accounts.google.com",
    "clients",
    "update.googleapis.com",
    "optimizationguide",
    "chrome://",
    "devtools://",
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_and_nothing_overlaps(chromium: Chromium, language: Language) -> None:
    """At phone and desktop width every text is whole, none stands over another, and nothing scrolls sideways."""
    for found in chromium.measured(to_html(guangzhou(language)), (PHONE, DESKTOP)):
        assert found["texts"] > 500
        assert found["cut"] == []
        assert found["over"] == []
        assert found["scrolls"] <= 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_final_year_is_drawn_as_cleanly(chromium: Chromium, language: Language) -> None:
    """With the last actual in the target year its value and the target's stand side by side."""
    for found in chromium.measured(to_html(guangzhou(language, "final", 2025)), (PHONE, DESKTOP)):
        assert (found["cut"], found["over"]) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_console_is_silent_and_nothing_is_asked_for(chromium: Chromium, language: Language) -> None:
    """Opening the file writes no error and sends no request but for the file itself."""
    console, addresses = chromium.heard(to_html(guangzhou(language)))
    assert console == []
    assert [address for address in addresses if not any(own in address for own in CHROME_OWN)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_printed_page_is_whole(chromium: Chromium, language: Language, tmp_path: Path) -> None:
    """On paper: A4, the wide table across, every word inside its page, no word over another, the title on page one."""
    pdf = tmp_path / "report.pdf"
    chromium.printed(to_html(guangzhou(language)), pdf)
    assert pdf.read_bytes().startswith(b"%PDF")
    pdftotext = shutil.which("pdftotext")
    if pdftotext is None:
        pytest.skip("pdftotext is not installed: apt-get install poppler-utils")
    said = subprocess.run([pdftotext, "-bbox", str(pdf), "-"], capture_output=True, check=True).stdout.decode()
    pages = said.split("<page ")[1:]
    assert 5 <= len(pages) <= 20
    sizes = []
    for page in pages:
        width, height = map(float, re.findall(r'(?:width|height)="([\d.]+)"', page)[:2])
        sizes.append((round(width), round(height)))
        boxes = re.findall(r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>', page)
        words = [(float(a), float(b), float(c), float(d), word) for a, b, c, d, word in boxes]
        assert all(0 <= a and c <= width and 0 <= b and d <= height for a, b, c, d, _ in words)
        assert _overlapping(words) == []
    assert set(sizes) == {(595, 842), (842, 595)}
    assert sizes[0] == (595, 842)
    assert guangzhou(language).kind.split()[0] in pages[0]


def _overlapping(words: list[tuple[float, float, float, float, str]]) -> list[tuple[str, str]]:
    """Words whose middles stand over each other: fonts claim more height than their characters fill.

    Chinese brackets and stops are set closer than their widths, so that they are not looked at by themselves.
    """
    cores = sorted((top + (bottom - top) / 4, bottom - (bottom - top) / 4, left, right, word)
                   for left, top, right, bottom, word in words if re.search(r"\w", word))  # fmt: skip
    found = []
    for number, (top, bottom, left, right, word) in enumerate(cores):
        for other_top, other_bottom, other_left, other_right, other in cores[number + 1 :]:
            if other_top >= bottom:
                break
            wide = min(right, other_right) - max(left, other_left)
            high = min(bottom, other_bottom) - other_top
            if wide > 0.4 * min(right - left, other_right - other_left) and high > 0.3 * (bottom - top):
                found.append((word, other))
    return found


def test_the_measuring_finds_what_is_wrong(chromium: Chromium) -> None:
    """A text that is pushed out of the page and one that stands over another are found."""
    page = "<!DOCTYPE html><body style='margin:0'><p style='position:absolute;top:9px'>under</p>"
    page += (
        "<p style='position:absolute;top:9px'>above</p><p style='margin:99px 0 0 360px;white-space:nowrap'>cut off</p>"
    )
    (found,) = chromium.measured(page, (PHONE,))
    assert found["cut"] == ["cut off"]
    assert found["over"] == ["under | above"]
    assert found["scrolls"] > 0
