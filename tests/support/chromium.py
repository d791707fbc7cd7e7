"""Headless Chromium, where it can be had: it opens a page, says what it finds, prints."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

import pytest

QUIET = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-pdf-header-footer"),
)
NAMES = ("chromium", "chromium-browser", "google-chrome")
MISSING = "Chromium is not installed: apt-get install chromium"
# The page stands in frames of given widths: a window cannot be as narrow as a phone.
HARNESS = """<!DOCTYPE html><meta charset="utf-8"><title>measured</title>{frames}<pre id="found"></pre><script>
{measure}
onload = () => {{
  const found = [...document.querySelectorAll('iframe')].map(frame => measure(frame));
  document.getElementById('found').textContent = JSON.stringify(found);
}};
</script>"""
FRAME = '<iframe width="{width}" height="900" style="border:0" srcdoc="{page}"></iframe>'
MEASURE = """
// How far text may stand to the left and right: the page, or what a frame that scrolls by itself can be moved to.
function reach(holder, page, width) {
  for (let around = holder; around && around !== page.body; around = around.parentElement)
    if (getComputedStyle(around).overflowX === 'auto') {
      const left = around.getBoundingClientRect().left - around.scrollLeft;
      return {left, right: left + around.scrollWidth};
    }
  return {left: 0, right: width};
}
function measure(frame) {
  const page = frame.contentDocument, width = frame.clientWidth, boxes = [], cut = [], over = [];
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let node; node = walker.nextNode();) {
    const holder = node.parentElement;
    if (!node.data.trim() || holder.closest('title,desc,.skip,style')) continue;
    if (getComputedStyle(holder).display === 'none' || !holder.getClientRects().length) continue;
    const drawing = holder.closest('svg');
    const range = page.createRange();
    range.selectNodeContents(node);
    const rects = drawing ? [holder.getBoundingClientRect()] : [...range.getClientRects()];
    for (const r of rects) {
      if (!r.width || !r.height) continue;
      const inside = drawing ? drawing.getBoundingClientRect()
          : {...reach(holder, page, width), top: -1e9, bottom: 1e9};
      if (r.left < inside.left - 1 || r.right > inside.right + 1
          || r.top < inside.top - 1 || r.bottom > inside.bottom + 1)
        cut.push(node.data.trim());
      boxes.push({r, node});
    }
  }
  boxes.sort((a, b) => a.r.top - b.r.top);
  for (let i = 0; i < boxes.length; i++)
    for (let j = i + 1; j < boxes.length && boxes[j].r.top < boxes[i].r.bottom; j++) {
      const a = boxes[i], b = boxes[j];
      if (a.node === b.node) continue;
      const wide = Math.min(a.r.right, b.r.right) - Math.max(a.r.left, b.r.left);
      const high = Math.min(a.r.bottom, b.r.bottom) - Math.max(a.r.top, b.r.top);
      if (wide > 2 && high > 0.4 * Math.min(a.r.height, b.r.height))
        over.push(a.node.data.trim() + ' | ' + b.node.data.trim());
    }
  return {width, texts: boxes.length, scrolls: page.documentElement.scrollWidth - width, cut, over};
}
"""


class Chromium:
    """One program; every run has a folder of its own."""

    def __init__(self, program: str, folder: Path) -> None:
        self.program, self.folder = program, folder

    def run(self, *arguments: str, page: Path) -> subprocess.CompletedProcess[bytes]:
        """A run on a page of the file system."""
        command = [self.program, *QUIET, f"--user-data-dir={self.folder / 'profile'}", *arguments, page.as_uri()]
        return subprocess.run(command, capture_output=True, check=True, timeout=90)

    def measured(self, page: str, widths: tuple[int, ...]) -> list[dict[str, Any]]:
        """For each width: texts that are cut, texts that stand over another, and how far the page scrolls sideways."""
        frames = "".join(FRAME.format(width=width, page=escape(page)) for width in widths)
        harness = self.folder / "harness.html"
        harness.write_text(HARNESS.format(frames=frames, measure=MEASURE), encoding="utf-8")
        dom = self.run(
            "--virtual-time-budget=5000", "--window-size=1400,1000", "--dump-dom", page=harness
        ).stdout.decode()
        found: list[dict[str, Any]] = json.loads(_unescaped(dom.split('<pre id="found">')[1].split("</pre>")[0]))
        return found

    def heard(self, page: str) -> tuple[list[str], list[str]]:
        """What opening the page writes on the console, and the addresses that are asked for."""
        file, log = self.folder / "page.html", self.folder / "net.json"
        file.write_text(page, encoding="utf-8")
        said = self.run("--enable-logging=stderr", f"--log-net-log={log}", "--dump-dom", page=file).stderr.decode()
        console = [line for line in said.splitlines() if "CONSOLE" in line]
        return console, sorted(set(_addresses(log.read_text(encoding="utf-8"))))

    def printed(self, page: str, pdf: Path) -> None:
        """The page on paper."""
        file = self.folder / "print.html"
        file.write_text(page, encoding="utf-8")
        self.run(f"--print-to-pdf={pdf}", page=file)


def _addresses(log: str) -> Iterator[str]:
    import re

    yield from (found for found in re.findall(r'"url":"(\w+://[^"]*)"', log) if not found.startswith("file://"))


def _unescaped(text: str) -> str:
    from html import unescape

    return unescape(text)


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Chromium:
    """Chromium; without it the test is skipped and says how to get it."""
    program = next((found for name in NAMES if (found := shutil.which(name))), None)
    if program is None:
        pytest.skip(MISSING)
    return Chromium(program, tmp_path_factory.mktemp("chromium"))
