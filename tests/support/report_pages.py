"""Pages of the mid-term evaluation as pictures for docs/reports.md, made by the program.

`python -m tests.support.report_pages` makes them anew; it needs the extras `office` and `pdf`, LibreOffice, poppler's
pdftoppm and Chromium. The fonts are those of the machine, so that no test compares them.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.chromium import NAMES, Chromium
from tests.support.running import REPOSITORY

FOLDER = REPOSITORY / "docs" / "pictures"
ACTUALS, NOTES = "examples/guangzhou-2021-2025.csv", "examples/guangzhou-2023-notes.md"
OFFICE = ("--organisation", "广州市市场监督管理局", "--date", "2024-03-01")
# Which pages of which file: cover, overview and an indicator of the Word file; indicators and the table of the PDF.
WORD = {"report-cover": 1, "report-overview": 3, "report-indicator": 6}
PDF = {"report-pdf-indicators": 4, "report-pdf-table": 10}
DOTS, WINDOW, COLOURS, LARGEST = 72, "960,1200", 200, 150_000


def report(folder: Path, kind: str) -> Path:
    """Write the evaluation in Chinese as one kind of file."""
    file = folder / f"report.{kind}"
    asked = ("--as-of", "2023", "--stage", "mid-term", "--lang", "zh", "--notes", NOTES, *OFFICE, "-o", str(file))
    command = [sys.executable, "-m", "ipplan", "report", "guangzhou", "-a", ACTUALS, *asked]
    subprocess.run(command, check=True, cwd=REPOSITORY)
    return file


def page(pdf: Path, number: int, name: str) -> None:
    """Draw a page of a PDF."""
    target = FOLDER / name
    draw = ["pdftoppm", "-r", str(DOTS), "-f", str(number), "-singlefile", "-png", str(pdf), str(target)]
    subprocess.run(draw, check=True)
    _small(target.with_suffix(".png"))


def screen(html: Path, folder: Path, name: str) -> None:
    """Draw the top of a page for the browser."""
    program = next(found for one in NAMES if (found := shutil.which(one)))
    target = FOLDER / f"{name}.png"
    Chromium(program, folder).run(f"--screenshot={target}", f"--window-size={WINDOW}", page=html)
    _small(target)


def _small(file: Path) -> None:
    """Keep few colours of a picture."""
    from PIL import Image

    Image.open(file).convert("RGB").quantize(COLOURS).save(file, optimize=True)
    assert file.stat().st_size < LARGEST, file


def main() -> None:
    """Make the six pictures: three pages in Word, two in PDF, the top of the page for the browser."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        word, pdf, html = (report(folder, kind) for kind in ("docx", "pdf", "html"))
        office = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(folder / "word"), str(word)]
        subprocess.run(office, check=True, stdout=subprocess.DEVNULL)
        for target, number in WORD.items():
            page(folder / "word" / "report.pdf", number, target)
        for target, number in PDF.items():
            page(pdf, number, target)
        screen(html, folder, "report-page")


if __name__ == "__main__":
    main()
