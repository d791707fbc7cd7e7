"""`ipplan site`: what is written where, what is never written over, and what the public does not see."""

import json
from collections import Counter
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from ipplan.cli import app
from ipplan.commands.site_folder import LIST
from tests.support.reports import FIVE
from tests.whole.test_hostile_texts import PLAIN, written

SITE = ["site", "guangzhou", "-a", FIVE, "--as-of", "2023", "--quiet"]


def build(folder: Path, *more: str) -> Result:
    """Run the command into a folder."""
    return CliRunner().invoke(app, [*SITE, "-o", str(folder), *more])


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(name="site", scope="module")
def _site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built") / "public"
    assert build(folder).exit_code == 0
    return folder


def test_a_page_for_each_plan_and_indicator_in_both_languages(site: Path) -> None:
    """22 indicators and the plan, twice, with JSON and CSV; the same run writes the same bytes."""
    files = contents(site)
    assert sum(name.endswith("/index.html") and name.startswith("zh/guangzhou/") for name in files) == 23
    assert "data/guangzhou.json" in files
    assert "data/guangzhou/overseas-patent-grants.csv" in files
    assert build(site).exit_code == 0
    assert contents(site) == files


def test_data_of_an_indicator(site: Path) -> None:
    """The years with what was due: 3100 to 5000 by equal rates is 4130 after three of five years."""
    held = json.loads((site / "data/guangzhou/overseas-patent-grants.json").read_text(encoding="utf-8"))
    years = {one["year"]: one for one in held["indicator"]["years"]}
    assert years[2020] == {"year": 2020, "start": 3100, "actual": None, "due": None, "promised": []}
    assert (years[2023]["actual"], round(years[2023]["due"])) == (4100, 4130)
    assert years[2025]["promised"] == [5000]
    assert held["plan"]["id"] == "guangzhou"
    rows = (site / "data/guangzhou/overseas-patent-grants.csv").read_text(encoding="utf-8-sig").splitlines()
    assert rows[0] == "id,unit,year,start,actual,due,promised"
    assert rows[4].startswith("overseas-patent-grants,件,2023,,4100,4129.7")


def test_keep_going_makes_the_pages_of_the_sound_plans(tmp_path: Path) -> None:
    """A plan that cannot be used is reported and left out, and the run ends with 2; else nothing is written."""
    broken = tmp_path / "broken.yaml"
    broken.write_text("id: broken\n")
    folder = tmp_path / "public"
    line = ["site", "guangzhou", str(broken), "-a", FIVE, "-o", str(folder), "--lang", "en"]
    refused = CliRunner().invoke(app, line)
    assert refused.exit_code == 2
    assert not folder.exists()
    going = CliRunner().invoke(app, [*line, "--keep-going"])
    assert going.exit_code == 2
    assert "1 plan" in going.stderr
    assert (folder / "zh" / "guangzhou" / "index.html").is_file()


def test_the_public_sees_no_file_no_remark_and_no_chance(site: Path) -> None:
    """Neither the names of files nor the remarks of whoever typed the plan; chances only where they are asked for."""
    from ipplan.api import load_plan

    remarks = [one.note.zh for one in load_plan("guangzhou").plan.indicators if one.note and one.note.zh]
    assert remarks
    for name, content in contents(site).items():
        text = content.decode()
        assert Path(FIVE).name not in text, name
        assert not any(remark in text for remark in remarks), name
        assert "可能性：" not in text
        assert '"probability": 0' not in text
    found = json.loads((site / "data/guangzhou.json").read_text(encoding="utf-8"))["indicators"]
    assert {one["outlook"] and one["outlook"]["probability"] for one in found} <= {None}


def test_chances_where_they_are_asked_for(tmp_path: Path) -> None:
    """`--outlook interval` gives interval and chance."""
    assert build(tmp_path / "p", "--outlook", "interval").exit_code == 0
    held = json.loads((tmp_path / "p/data/guangzhou/ip-service-agencies.json").read_text(encoding="utf-8"))
    assert held["indicator"]["outlook"]["probability"] > 0


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    """Exit 2 and nothing touched, even with --force; an empty folder is taken."""
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "letter.txt").write_text("dear", encoding="utf-8")
    for more in ((), ("--force",)):
        result = build(folder, *more)
        assert result.exit_code == 2
        assert "left as it is" in result.stderr
        assert contents(folder) == {"letter.txt": b"dear"}
    (folder / "letter.txt").unlink()
    assert build(folder).exit_code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]  # nothing is left of what was being made


def test_changes_by_hand_and_other_files_survive(tmp_path: Path) -> None:
    """A page that was changed stops the run, --force writes it again; a file beside the site's stays."""
    folder = tmp_path / "p"
    assert build(folder).exit_code == 0
    (folder / "CNAME").write_text("example.org", encoding="utf-8")
    page = folder / "zh/index.html"
    page.write_text("mine", encoding="utf-8")
    before = contents(folder)
    result = build(folder)
    assert result.exit_code == 2
    assert "zh/index.html" in result.stderr
    assert contents(folder) == before
    assert build(folder, "--force").exit_code == 0
    assert page.read_text(encoding="utf-8") != "mine"
    assert (folder / "CNAME").read_text(encoding="utf-8") == "example.org"


def test_what_a_site_no_longer_has_goes(tmp_path: Path) -> None:
    """With another plan the pages of the one before are removed, with their folders."""
    folder = tmp_path / "p"
    assert build(folder).exit_code == 0
    result = CliRunner().invoke(app, ["site", "shantou", "-a", FIVE, "--quiet", "-o", str(folder)])
    assert result.exit_code in {0, 2}
    if result.exit_code == 0:
        assert not (folder / "zh/guangzhou").exists()
        assert (folder / "zh/shantou/index.html").is_file()


def test_a_list_from_a_stranger_removes_nothing_outside(tmp_path: Path) -> None:
    """Paths that lead out of the folder are ignored, whatever the list of an earlier site says."""
    from ipplan.commands.site_folder import digest

    folder, outside = tmp_path / "p", tmp_path / "outside.txt"
    assert build(folder).exit_code == 0
    outside.write_text("keep", encoding="utf-8")
    held = json.loads((folder / LIST).read_text(encoding="utf-8"))
    held["files"] |= {"../outside.txt": digest(b"keep"), str(outside): digest(b"keep")}
    (folder / LIST).write_text(json.dumps(held), encoding="utf-8")
    assert build(folder).exit_code == 0
    assert outside.read_text(encoding="utf-8") == "keep"


@pytest.mark.parametrize("payload", PLAIN.values(), ids=PLAIN)
def test_texts_stay_texts(payload: str, tmp_path: Path) -> None:
    """No element, attribute or formula comes of a text of the plan or of the actuals, on any page."""
    html5lib = pytest.importorskip("html5lib")
    (tmp_path / "plain").mkdir()
    tags: list[Counter[str]] = []
    attributes: list[set[str]] = []
    for number, (plan, actuals) in enumerate(
        (written(tmp_path, prose=payload, name=payload), written(tmp_path / "plain"))
    ):
        folder = tmp_path / f"site{number}"
        result = CliRunner().invoke(app, ["site", plan, "-a", actuals, "-o", str(folder)])
        assert result.exit_code == 0, result.output
        pages = [
            html5lib.parse(p.read_text(encoding="utf-8"), namespaceHTMLElements=False)
            for p in sorted(folder.rglob("*.html"))
        ]
        tags.append(Counter(element.tag for page in pages for element in page.iter()))
        attributes.append({name for page in pages for element in page.iter() for name in element.attrib})
        if not number:
            assert any(payload in "".join(page.itertext()) for page in pages)
            for sheet in folder.rglob("*.csv"):
                cells = [
                    cell for line in sheet.read_text(encoding="utf-8-sig").splitlines() for cell in line.split(",")
                ]
                assert not [cell for cell in cells if cell.strip('"')[:1] in {"=", "@"}]
    assert tags[0] == tags[1]
    assert attributes[0] == attributes[1]
