"""The public pages as a browser shows them: links, requests, script, contrast, keyboard, language, filter."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlparse

import pytest
from typer.testing import CliRunner

from ipplan.cli import app
from tests.support.browser import Browser, browser
from tests.support.page_checks import FAINT, LINKS, REACHABLE, SEEN_ROWS
from tests.support.reports import FIVE
from tests.support.running import REPOSITORY

__all__ = ["browser"]

TAB, ENTER = 9, 13


@pytest.fixture(name="site", scope="module")
def _site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "public"
    kinds = REPOSITORY / "tests" / "plans" / "every-kind"
    command = ["site", "guangzhou", f"{kinds}.yaml", "-a", FIVE, "-a", f"{kinds}.csv", "--as-of", "2023", "--quiet"]
    result = CliRunner().invoke(app, [*command, "-o", str(folder), "--lang", "zh"])
    assert result.exit_code == 0, result.output
    return folder


def pages(site: Path) -> Iterator[str]:
    """The kinds of pages in both languages: contents, list, method, plans, some indicators."""
    for language in ("zh", "en"):
        yield from (f"{language}/{name}.html" for name in ("index", "indicators", "method"))
        for plan in ("guangzhou", "every-kind"):
            yield f"{language}/{plan}/index.html"
            own = sorted(path.name for path in (site / language / plan).iterdir() if path.is_dir())
            yield from (f"{language}/{plan}/{name}/index.html" for name in own[::4])


def test_every_link_of_every_file_leads_to_a_file(site: Path) -> None:
    """Read without a browser: of all pages, what they link to is there, and nothing lies outside of the folder."""
    html5lib = pytest.importorskip("html5lib")
    files = [path for path in site.rglob("*.html") if path.parts.count("guangzhou")]
    assert len(files) == 2 * 23
    for file in files:
        page = html5lib.parse(file.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        for element in page.iter():
            for name in ("href", "src"):
                link = element.attrib.get(name)
                if not link or link.startswith("#"):
                    continue
                target = (file.parent / unquote(urldefrag(link).url)).resolve()
                assert target.is_relative_to(site.resolve()), (file, link)
                assert target.is_file(), (file, link)


def test_pages_ask_for_nothing_outside_and_write_no_error(browser: Browser, site: Path) -> None:
    """Every kind of page loads itself and its style; its links lead to files of the folder."""
    browser.asked.clear()
    browser.said.clear()
    for page in pages(site):
        browser.open((site / page).as_uri())
        assert browser.find("getComputedStyle(document.documentElement).backgroundColor") == "rgb(247, 246, 242)"
        for link in browser.find(LINKS):
            assert Path(unquote(urlparse(link).path)).is_file(), (page, link)
    outside = [address for address in browser.asked if not address.startswith((site.as_uri(), "about:"))]
    assert outside == []
    assert browser.said == []


@pytest.mark.parametrize("dark", [False, True])
def test_contrast(browser: Browser, site: Path, dark: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """Every text stands out from its ground as WCAG AA asks, light and dark."""
    for page in pages(site):
        browser.open((site / page).as_uri(), dark=dark)
        assert browser.find(FAINT) == [], page


def test_no_page_scrolls_sideways_on_a_phone(browser: Browser, site: Path) -> None:
    """At 390 px the page itself fits; a wide table scrolls in its own frame."""
    for page in pages(site):
        browser.open((site / page).as_uri(), width=390)
        assert browser.find("document.documentElement.scrollWidth") <= 390, page


def test_without_script_everything_is_there(browser: Browser, site: Path) -> None:
    """Without script the filter does not show, and every row does."""
    page = (site / "zh/guangzhou/index.html").as_uri()
    browser.open(page, script=False)
    assert browser.find("document.querySelector('form.filter').getClientRects().length") == 0
    assert browser.find(SEEN_ROWS) == 22


def test_filter(browser: Browser, site: Path) -> None:
    """A verdict leaves its rows, says how many, and clearing brings all back."""
    browser.open((site / "zh/guangzhou/index.html").as_uri())
    choose = (
        "(() => { const one = document.querySelector('select[name=verdict]');"
        "one.value = [...one.options].find(each => each.text === '滞后').value;"
        "one.dispatchEvent(new Event('input', {bubbles: true})); })()"
    )
    browser.find(choose)
    assert browser.find(SEEN_ROWS) == 4
    assert browser.find("document.querySelector('form.filter output').textContent") == "显示4项，共22项"
    browser.find("document.querySelector('form.filter button').click()")
    assert (
        browser.find("new Promise(done => setTimeout(() => done(document.querySelector('output').textContent), 50))")
        == "显示22项，共22项"
    )


def test_keyboard(browser: Browser, site: Path) -> None:
    """Tab reaches everything in order, the skip link first, each with a visible outline; Enter follows a link."""
    browser.open((site / "en/guangzhou/index.html").as_uri())
    browser.press("Tab", TAB)
    assert browser.find("document.activeElement.className") == "skip"
    wanted, reached = browser.find(REACHABLE), 1
    for _ in range(wanted - 1):
        browser.press("Tab", TAB)
        outlined = "getComputedStyle(document.activeElement).outlineStyle !== 'none'"
        assert browser.find(f"document.activeElement !== document.body && {outlined}")
        reached += 1
    assert reached == wanted


def test_language_switch_leads_to_the_same_page(browser: Browser, site: Path) -> None:
    """From each page the switch leads to the same page in the other language, and back."""
    for page in pages(site):
        browser.open((site / page).as_uri())
        other = browser.find("document.querySelector('a.switch').href")
        path = Path(unquote(urlparse(other).path)).relative_to(site)
        assert path.parts[1:] == Path(page).parts[1:]
        assert path.parts[0] != Path(page).parts[0]
        assert browser.find("document.documentElement.lang")[:2] == page[:2]
